using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>What everybody is to have: 普及15年教育, 基本普及15分钟生活圈.</summary>
internal static class SpreadingBeginning
{
    private const string Verb = "普及";

    private static readonly WordTable Schooling = new("教育", "义务教育", "基础教育", "免费教育");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var piece = beginning.Piece;
        var at = piece.Content.IndexOf(Verb, StringComparison.Ordinal);
        if (at < 0 || piece.Amounts is not [var amount, ..] || amount.Start < piece.Start + at || amount.End >= piece.End)
        {
            return null;
        }

        if (amount.Unit is "年" && Schooling.Is(piece.Behind(amount.End)))
        {
            return [new Finding(piece.Start, piece.End, "普及教育年限", null, amount.Value, null, amount.Unit, Trust.Wording)];
        }

        var op = piece.Content[..at].EndsWith("基本") ? StatementOperator.About : StatementOperator.AtLeast;
        return amount.IsDuration && piece.Content.EndsWith("圈")
            ? [new Finding(piece.Start, piece.End, Nouns.Of(piece.Clause, amount.Start, piece.End) + "普及率", op, 100, null, "%", Trust.Wording)]
            : null;
    }
}
