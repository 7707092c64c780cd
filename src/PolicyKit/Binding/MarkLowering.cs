using PolicyKit.Numerics;
using PolicyKit.Symbols;
using static PolicyKit.Binding.KernelTerms;

namespace PolicyKit.Binding;

/// <summary>Lowers each method that makes marks of figures.</summary>
internal static class MarkLowering
{
    private static readonly Rational Full = 100;

    /// <summary>The mark of a region in an item; unknown where its figure is, or where the figures do not tell regions apart.</summary>
    /// <param name="item">The item.</param>
    /// <param name="root">What a z-score reads: the root of <see cref="Square"/>.</param>
    /// <param name="assessment">Its assessment.</param>
    public static BoundExpression Mark(AssessmentItemSymbol item, FormulaSymbol root, AssessmentSymbol assessment)
    {
        var (how, x, regions) = (item.Normalization, Column(item, item.Indicator.Unit), assessment.Regions.Length);
        var mark = how.Method switch
        {
            NormalizationMethod.Efficacy or NormalizationMethod.MinMax => Between(how, x),
            NormalizationMethod.ZScore => Column(root),
            NormalizationMethod.Rank => OfPlace(how, x, regions),
            NormalizationMethod.Percentile => Times(new BoundPercentRank(Better(how, x), null, [], null), Number(Full)),
            NormalizationMethod.Distance => Distance(how, x),
            NormalizationMethod.Places => ByPlace(how, x, regions),
            NormalizationMethod.Target => new BoundChoose(new BoundComparison(how.Comparison, x, Number(how.Reference!.Value)), Number(Full), Number(0)),
            _ => throw new ArgumentOutOfRangeException(nameof(item), how.Method, null),
        };
        return assessment.Limits is var (low, high) ? Least(Most(mark, Number(low)), Number(high)) : mark;
    }

    /// <summary>The square of a z-score with the sign of the z-score, which is a fraction as the root is not; null for other methods.</summary>
    public static BoundExpression? Square(AssessmentItemSymbol item)
    {
        if (item.Normalization.Method != NormalizationMethod.ZScore)
        {
            return null;
        }

        var x = Better(item.Normalization, Column(item, item.Indicator.Unit));
        var off = Minus(x, Statistic(FunctionKind.Mean, x));
        return Over(Times(off, Size(off)), Statistic(FunctionKind.Mean, Times(off, off)));
    }

    private static BoundExpression Between(Normalization how, BoundExpression x)
    {
        var worst = how.Worst is { } w ? Number(w) : Statistic(how.IsHigherBetter ? FunctionKind.Min : FunctionKind.Max, x);
        var best = how.Best is { } b ? Number(b) : Statistic(how.IsHigherBetter ? FunctionKind.Max : FunctionKind.Min, x);
        return Plus(Times(Over(Minus(x, worst), Minus(best, worst)), Number(Full - how.Floor)), Number(how.Floor));
    }

    private static BoundExpression OfPlace(Normalization how, BoundExpression x, int regions)
    {
        var count = Statistic(FunctionKind.Count, x);
        return Times(Over(Minus(count, Place(Better(how, x), null, regions)), Minus(count, Number(1))), Number(Full));
    }

    private static BoundExpression Distance(Normalization how, BoundExpression x)
    {
        var reference = how.Reference!.Value;
        var off = Over(Minus(x, Number(reference)), Number(Rational.Abs(reference)));
        return Plus(Times(off, Number(how.IsHigherBetter ? Full : -Full)), Number(Full));
    }

    private static BoundExpression ByPlace(Normalization how, BoundExpression x, int regions)
    {
        var place = Place(Better(how, x), null, regions);
        BoundExpression mark = Number(how.Rest);
        for (var i = how.Marks.Length; i > 0; i--)
        {
            mark = new BoundChoose(new BoundComparison(Comparison.AtMost, place, Number(i)), Number(how.Marks[i - 1]), mark);
        }

        return mark;
    }

    private static BoundExpression Better(Normalization how, BoundExpression x) => how.IsHigherBetter ? x : Minus(Number(0), x);
}
