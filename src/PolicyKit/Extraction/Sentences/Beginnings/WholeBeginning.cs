using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>What holds for all of a kind: 所有养老院达到二级标准.</summary>
internal static class WholeBeginning
{
    // 县级医院全部达到二甲水平
    private const string AllReach = "全部达到";

    private static readonly WordTable All = new("所有", "全部", "每个");
    private static readonly WordTable Reaching = new("达到", "创成", "建成", "实现", "完成", "建有", "达标");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        var rest = Nouns.WithoutOpening(piece.Content);
        var length = All.AtStart(rest);
        if (length == 0 && rest.IndexOf(AllReach) is >= 2 and var at)
        {
            return [new Finding(piece.Start, piece.End, $"{rest[(at + 2)..]}的{rest[..at]}占比", clause.WholeOperator(isAbout: false), 100, null, "%", Trust.Wording)];
        }

        rest = rest[length..];
        if (length == 0 || !Reaching.In(rest))
        {
            return null;
        }

        return rest.IndexOfAnyInRange('0', '9') >= 0 ? [] : [new Finding(piece.Start, piece.End, Nouns.Turned(rest.ToString()) + "占比", clause.WholeOperator(isAbout: false), 100, null, "%", Trust.Wording)];
    }
}
