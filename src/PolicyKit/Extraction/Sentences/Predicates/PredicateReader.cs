namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>Finds what a piece ends in.</summary>
internal static class PredicateReader
{
    // The first that fits.
    private static readonly Func<Piece, Predicate?>[] Kinds =
        [AmountPredicate.Read, HeightPredicate.Read, ZeroPredicate.Read, CoveragePredicate.Read, ReferencePredicate.Read, RankPredicate.Read, LevelPredicate.Read, DoublePredicate.Read, CoursePredicate.Read];

    public static Predicate? Read(Piece piece) => Kinds.Select(kind => kind(piece)).FirstOrDefault(predicate => predicate is not null);
}
