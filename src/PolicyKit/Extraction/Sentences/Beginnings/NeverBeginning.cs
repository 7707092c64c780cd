using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>What is not to happen: 不发生重特大事故.</summary>
internal static class NeverBeginning
{
    private static readonly string[] Verbs = ["不发生", "不出现"];

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var piece = beginning.Piece;
        foreach (var verb in Verbs)
        {
            var at = piece.Content.IndexOf(verb, StringComparison.Ordinal);
            if (at < 0 || beginning.Clause.IsObserved)
            {
                continue;
            }

            var name = piece.Content[(at + verb.Length)..];
            name = name.IndexOf('的') is > 0 and var end ? name[..end] : name;
            name = name.EndsWith("底线") ? name[..^2] : name;
            return name.Length < 2 ? null : [new Finding(piece.Start, piece.End, name.ToString() + "发生数", StatementOperator.Equal, Rational.Zero, null, "起", Trust.Wording)];
        }

        return null;
    }
}
