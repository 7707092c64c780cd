using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A step that gives each group one value, which needs all its rows and their weights at once.</summary>
internal abstract class WeightedWork(WeightedStep step) : IGroupWork
{
    public GroupStep Step => step;

    public virtual void Run(Run run)
    {
        var rows = run.Weighted.Of(step, run);
        Settle(run, rows.Groups, group => Compute(rows, rows.Rows.Of(group)), group => rows.Rows.Of(group).Rows.Span[0]);
    }

    /// <summary>The value of a group.</summary>
    protected abstract Found Compute(WeightedRows rows, Intervals group);

    /// <summary>Computes the values of all groups; where one is open, exact arithmetic gives it by a row that counts.</summary>
    protected void Settle(Run run, GroupIds groups, Func<int, Found> compute, Func<int, int> rowOf)
    {
        var found = new Found[groups.Count];
        run.Crew.Share(found.Length, group => found[group] = compute(group));
        var table = new GroupTable(groups);
        for (var group = 0; group < found.Length; group++)
        {
            if (found[group].Value is { } value)
            {
                table.Set(group, value.Value, value.Error);
            }
            else if (found[group].IsOpen)
            {
                AskFor(group, rowOf(group), table, run.Exact);
            }
        }

        run.GroupValues[step.Target] = table;
    }

    private void AskFor(int group, int row, GroupTable table, ExactDoor exact) => exact.Ask(source =>
    {
        if (source.Number(row, step.Target) is { } value)
        {
            var bounded = Bounded.Of(value);
            table.Set(group, bounded.Value, bounded.Error);
        }
    });
}
