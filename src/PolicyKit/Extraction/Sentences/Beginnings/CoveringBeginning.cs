using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>覆盖 inside of a piece: 覆盖城乡的…体系, 全覆盖的…体系, 托育服务覆盖城镇小区.</summary>
internal static class CoveringBeginning
{
    private const string Verb = "覆盖";
    private const int ShortestName = 4;

    private static readonly WordTable Wholes = new("城乡", "全省", "全市", "全县", "全域", "全国", "全民", "全区", "省市县", "市县乡", "县乡村");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        var text = piece.Content;
        var at = text.IndexOf(Verb, StringComparison.Ordinal);
        if (at < 0 || text[(at + Verb.Length)..] is [] or ['面' or '率' or '范' or '人' or '度', ..])
        {
            return null;
        }

        var behind = text[(at + Verb.Length)..];
        var isAttribute = (at > 0 && text[at - 1] is '全' or '域' && behind is ['的', ..]) || (Wholes.AtStart(behind) is > 0 and var whole && behind[whole..] is ['的', ..]);
        if (!isAttribute && !IsVerb(beginning, text[..at], behind))
        {
            return null;
        }

        var name = isAttribute ? behind[(behind.IndexOf('的') + 1)..] : Nouns.WithoutOpening(text[..at]);
        return [new Finding(piece.Start, piece.End, name.ToString() + "覆盖率", clause.WholeOperator(clause.IsForTheMostPart), 100, null, "%", Trust.Shown)];
    }

    // A service that covers a plain thing, as the whole of a clause.
    private static bool IsVerb(Beginning beginning, ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        Nouns.WithoutOpening(before).Length >= ShortestName && before[^1] != '全' && VerbWords.Making.AtStart(Nouns.WithoutOpening(before)) == 0
        && behind.Length >= 2 && !behind.Contains('的') && behind.IndexOfAnyInRange('0', '9') < 0
        && beginning.Heads.Count == 0 && beginning.Clause.Start == beginning.Piece.Start && beginning.Clause.End == beginning.Piece.End;
}
