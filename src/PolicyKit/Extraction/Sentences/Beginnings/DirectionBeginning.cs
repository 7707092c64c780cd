using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>A verb of direction before all heads, with the measure behind the last: 扩大…覆盖面, 降低生育、养育、教育成本.</summary>
internal static class DirectionBeginning
{
    private const int LongestManner = 4;

    // They raise an ability, a quality, a function: no statistic.
    private static readonly WordTable Vague = new(
        "能力", "品质", "质量", "水平", "功能", "素质", "素养", "便利度", "力度", "效应", "效益", "活力", "容量", "门槛", "压力", "获得感", "地位", "影响力", "层次", "意识", "服务", "供给", "空间", "产品", "渠道", "对外开放", "合作", "交流",
        "队伍", "动力", "实力", "程度", "竞争力", "韧性");

    private static readonly WordTable Helping = new("支持", "鼓励", "引导", "帮助", "促进");
    private static readonly WordTable Turns = new("提高", "提升", "降低", "扩大");

    // At the beginning of a clause these are no verbs with an object.
    private static readonly WordTable NoObject = new("增长", "下降", "壮大", "拓展", "倍增", "上升");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, clause, start) = (beginning.Piece, beginning.Clause, beginning.Start);
        var head = beginning.Heads.Count > 0 && Helping.AtStart(clause.Slice(start, beginning.Heads[0].End)) == 0 ? beginning.Heads[0].End : piece.End;
        if (!beginning.IsLast || clause.IsObserved || Of(clause.Slice(start, head)) is not var (op, length))
        {
            return null;
        }

        var behind = start + length;
        var parts = beginning.Heads.Select(h => (Start: Math.Max(h.Start, behind), h.End)).Where(p => p.End > p.Start)
            .Concat(NameReader.Split(clause, (Math.Max(piece.Start, behind), piece.End)));
        var names = parts.Select(p => NameEnds.Trimmed(clause, p.Start, p.End)).Where(n => n.Text.Length > 1 && Vague.AtEnd(n.Text) == 0).ToList();
        return names.Count == 0 ? null
            : [.. SharedNames.Complete(names).Where(n => NameWords.Measures.AtEnd(n.Text) > 0).Select(n => new Finding(start, piece.End, n.Text, op, null, null, "", Trust.Direction))];
    }

    // The direction at the beginning of a clause, and where it ends.
    private static (StatementOperator Operator, int Length)? Of(ReadOnlySpan<char> text)
    {
        if (Helping.AtStart(text) > 0 && LastTurn(text) is { } turn)
        {
            return turn;
        }

        for (var at = 0; at <= Math.Min(LongestManner + 2, text.Length - 2); at++)
        {
            if (Courses.OfEnd(text[..(at + 2)]) is var (op, from) && from == at && op is not StatementOperator.Steady && NoObject.AtStart(text[at..]) == 0)
            {
                return at <= LongestManner || Courses.AdverbsEnd(text, at) == 0 ? (op, at + 2) : null;
            }
        }

        return null;
    }

    // 支持高校、企业提高科研能力和转化效率
    private static (StatementOperator Operator, int Length)? LastTurn(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 4; at > 4; at--)
        {
            if (Turns.AtStart(text[at..]) > 0 && Courses.OfEnd(text[..(at + 2)]) is var (op, _))
            {
                return (op, at + 2);
            }
        }

        return null;
    }
}
