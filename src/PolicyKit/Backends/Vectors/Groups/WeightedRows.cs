using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Brings weighted rows together, once for steps in a row that ask for the same: quantiles and shares of one value.</summary>
internal sealed class WeightedCatalog
{
    private WeightedStep? _step;
    private WeightedRows? _rows;

    /// <summary>The rows of a run that count for a step.</summary>
    public WeightedRows Of(WeightedStep step, Run run)
    {
        if (_step is null || !IsLike(_step, step))
        {
            (_step, _rows) = (step, WeightedRows.Of(step, run));
        }

        return _rows!;
    }

    private static bool IsLike(WeightedStep one, WeightedStep other) =>
        (one.Operand, one.Weight, one.Member) == (other.Operand, other.Weight, other.Member) && one.Keys.SequenceEqual(other.Keys);
}

/// <summary>The counting rows of a step by group, with their weights.</summary>
internal sealed record WeightedRows(NumberStore Operand, RowWeights Weights, GroupIds Groups, GroupedRows Rows)
{
    /// <summary>The rows of a run that count.</summary>
    public static WeightedRows Of(WeightedStep step, Run run)
    {
        var operand = (NumberStore)run.Stores[step.Operand]!;
        var weights = step.Weight < 0 ? null : (NumberStore)run.Stores[step.Weight]!;
        var groups = run.Groups.Of(step.Keys, run);
        var rows = GroupedRows.Of(new Members(operand, Counting(step, run, weights), groups), run.RowCount);
        return new WeightedRows(operand, new RowWeights(weights), groups, rows);
    }

    private static ulong[]? Counting(WeightedStep step, Run run, NumberStore? weights)
    {
        var member = step.Member < 0 ? null : ((TruthStore)run.Stores[step.Member]!).True;
        return member is null || weights is null ? member ?? weights?.Valid : [.. member.Zip(weights.Valid, (a, b) => a & b)];
    }
}
