using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>A rise of what has no statistic: 迈上新台阶.</summary>
internal static class HeightPredicate
{
    private static readonly WordTable Heights = new("达到新高度", "达到新的高度", "达到新水平", "迈上新台阶", "迈上新的台阶", "迈上新的大台阶", "迈上更高台阶", "迈上大台阶", "再上新台阶", "跃上新台阶", "登上新台阶", "实现新提升");

    public static Predicate? Read(Piece piece) => Heights.AtEnd(piece.Content) is > 0 and var length
        ? new Predicate(piece.End - length, StatementOperator.Rising, "", Trust.Vague) { IsShared = true, Doubt = Doubts.NoStatistic }
        : null;
}
