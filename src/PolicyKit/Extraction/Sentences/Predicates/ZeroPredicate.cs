using PolicyKit.Extraction.Sentences.Words;
using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>None, or the first one: 动态清零, 零突破.</summary>
internal static class ZeroPredicate
{
    private static readonly WordTable None = new("动态清零", "清零", "零发生", "零增长率", "保持动态清零", "保持清零");
    private static readonly WordTable First = new("零突破", "零的突破", "“零”突破", "“零”的突破", "“零突破”");

    // What is counted in households; all else is counted in pieces.
    private static readonly WordTable Households = new("家庭", "户", "危房");

    public static Predicate? Read(Piece piece)
    {
        if (First.AtEnd(piece.Content) is > 0 and var first)
        {
            return new Predicate(piece.End - first, StatementOperator.AtLeast, "个", Trust.Wording) { Value = Rational.One, Suffix = "数" };
        }

        return None.AtEnd(piece.Content) is > 0 and var none
            ? new Predicate(piece.End - none, StatementOperator.Equal, UnitOf(piece), Trust.Wording) { Value = Rational.Zero, Suffix = "数", MayLackName = true }
            : null;
    }

    private static string UnitOf(Piece piece)
    {
        const int Near = 30;
        return Households.In(piece.Clause.Slice(Math.Max(piece.Clause.Sentence.Start, piece.Start - Near), piece.End)) ? "户" : "个";
    }
}
