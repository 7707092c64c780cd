namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>Words that say two courses at once: 增收减支.</summary>
internal static class CompoundBeginning
{
    private static readonly (string Word, string Rising, string Falling)[] Compounds = [("增收减支", "收入", "支出"), ("增收节支", "收入", "支出"), ("增效降本", "效益", "成本"), ("降本增效", "效益", "成本")];

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var piece = beginning.Piece;
        foreach (var (word, rising, falling) in Compounds)
        {
            var name = piece.Content.EndsWith(word) ? Nouns.WithoutOpening(piece.Content[..^word.Length]).ToString() : "";
            if (name.Length > 0 && !beginning.Clause.IsObserved)
            {
                return
                [
                    new Finding(piece.Start, piece.End, name + rising, StatementOperator.Rising, null, null, "", Trust.Direction),
                    new Finding(piece.Start, piece.End, name + falling, StatementOperator.Falling, null, null, "", Trust.Direction),
                ];
            }
        }

        return null;
    }
}
