using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>A value that another plan sets: 完成省下达目标, 控制在国家下达指标以内.</summary>
internal static class ReferencePredicate
{
    private const int LongestReference = 16;

    private static readonly WordTable Verbs = new("完成", "达到", "控制在", "稳定在", "保持在", "不低于", "不超过", "根据", "按照", "优于", "符合");
    private static readonly WordTable Setting = new("下达", "省定", "国定", "市定", "上级规定");
    private static readonly WordTable Set = new("目标", "任务", "指标", "要求", "目标任务", "目标要求", "约束性目标", "控制目标");
    private static readonly WordTable Bounds = new("以内", "之内", "以上", "以下");

    public static Predicate? Read(Piece piece)
    {
        var text = piece.Content;
        text = text[..^Bounds.AtEnd(text)];
        if (piece.Clause.IsObserved || Set.AtEnd(text) == 0)
        {
            return null;
        }

        for (var at = Math.Max(1, text.Length - LongestReference); at < text.Length; at++)
        {
            if (Verbs.AtStart(text[at..]) > 0 && Setting.In(text[at..]))
            {
                return new Predicate(NameEnds.WithoutAdverbs(piece.Clause, piece.Start, piece.Start + at), StatementOperator.Reference, "", Trust.Written) { IsShared = true };
            }
        }

        return null;
    }
}
