namespace PolicyKit.Binding;

/// <summary>Looks into expressions without recursion: a sum may be ten thousand terms deep.</summary>
internal static class BoundParts
{
    /// <summary>The names that an expression uses, from left to right.</summary>
    public static IEnumerable<BoundName> NamesIn(BoundExpression expression)
    {
        var pending = new Stack<BoundExpression>([expression]);
        while (pending.TryPop(out var next))
        {
            if (next is BoundName name)
            {
                yield return name;
            }

            foreach (var part in PartsOf(next).Reverse())
            {
                pending.Push(part);
            }
        }
    }

    private static IEnumerable<BoundExpression> PartsOf(BoundExpression expression) => expression switch
    {
        BoundFirstDay first => [first.Period],
        BoundUnary unary => [unary.Operand],
        BoundBinary binary => [binary.Left, binary.Right],
        BoundComparison comparison => [comparison.Left, comparison.Right],
        BoundCall call => call.Arguments,
        BoundStatistic statistic => [statistic.Operand, .. Optional(statistic.Filter), .. statistic.Keys],
        BoundWeighted weighted => [weighted.Value, .. Optional(weighted.Weight), .. Optional(weighted.Filter), .. weighted.Keys],
        BoundChoose choose => [choose.Condition, choose.WhenTrue, choose.WhenFalse],
        BoundOrElse orElse => [orElse.Value, orElse.Fallback],
        BoundKnown known => [known.Value],
        BoundWhere where => [where.Condition, where.Value],
        BoundRank rank => [rank.Value, .. Optional(rank.Member), .. rank.Keys],
        BoundCases cases => cases.Cases.Select(c => c.Condition),
        _ => [],
    };

    private static BoundExpression[] Optional(BoundExpression? part) => part is null ? [] : [part];
}
