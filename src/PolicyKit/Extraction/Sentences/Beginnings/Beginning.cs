namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>A piece that ends in no predicate, to be read from its beginning.</summary>
/// <param name="Heads">The pieces before it that have no predicate either.</param>
/// <param name="Piece">The piece.</param>
/// <param name="IsLast">Whether no piece follows in the clause.</param>
internal sealed record Beginning(IReadOnlyList<Piece> Heads, Piece Piece, bool IsLast)
{
    public Clause Clause => Piece.Clause;

    /// <summary>Where the first head begins, or the piece.</summary>
    public int Start => Heads.Count > 0 ? Heads[0].Start : Piece.Start;
}
