using PolicyKit.Extraction.Sentences.Names;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>A place among others: 居全国前列, 进入全省前10位.</summary>
internal static class RankPredicate
{
    public static Predicate? Read(Piece piece)
    {
        if (Ranks.OfEnd(piece.Content.ToString()) is not { } rank || (!rank.HasVerb && !rank.HasScope) || IsSlogan(piece, rank))
        {
            return null;
        }

        var nameEnd = NameEnds.WithoutAdverbs(piece.Clause, piece.Start, piece.Start + rank.Start);
        return new Predicate(nameEnd, StatementOperator.Top, rank.Place is null ? "" : "位", rank.Place is null ? Trust.Direction : Trust.Written)
        {
            Value = rank.Place,
            IsShared = true,
            MayLackName = rank.HasVerb,
            IsForAll = piece.Content[..Math.Min(piece.Length, 2)].ContainsAny('均', '都'),
        };
    }

    // 走在前列 alone says neither what nor among whom.
    private static bool IsSlogan(Piece piece, Ranks.Rank rank) => rank is { Start: 0, Place: null, HasScope: false } && piece.Content.StartsWith("走在");
}
