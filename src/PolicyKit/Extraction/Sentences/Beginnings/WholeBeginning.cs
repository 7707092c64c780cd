using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>What holds for all of a kind: 所有养老院达到二级标准.</summary>
internal static class WholeBeginning
{
    private static readonly WordTable All = new("所有", "全部", "每个");
    private static readonly WordTable Reaching = new("达到", "创成", "建成", "实现", "完成", "建有", "达标");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        var rest = Nouns.WithoutOpening(piece.Content);
        var length = All.AtStart(rest);
        rest = rest[length..];
        if (length == 0 || !Reaching.In(rest))
        {
            return null;
        }

        return rest.IndexOfAnyInRange('0', '9') >= 0 ? [] : [new Finding(piece.Start, piece.End, Nouns.Turned(rest.ToString()) + "占比", clause.WholeOperator(isAbout: false), 100, null, "%", Trust.Wording)];
    }
}
