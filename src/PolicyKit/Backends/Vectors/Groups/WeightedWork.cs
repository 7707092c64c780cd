using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A step that gives each group one value, which needs all its rows and their weights at once.</summary>
internal abstract class WeightedWork(WeightedStep step) : IGroupWork
{
    public GroupStep Step => step;

    public void Run(Run run)
    {
        var rows = run.Weighted.Of(step, run);
        var found = new Found[rows.Groups.Count];
        run.Crew.Share(found.Length, group => found[group] = Compute(rows, rows.Rows.Of(group)));
        var table = new GroupTable(rows.Groups);
        for (var group = 0; group < found.Length; group++)
        {
            if (found[group].Value is { } value)
            {
                table.Set(group, value.Value, value.Error);
            }
            else if (found[group].IsOpen)
            {
                AskFor(group, rows.Rows.Of(group).Rows.Span[0], table, run.Exact);
            }
        }

        run.GroupValues[step.Target] = table;
    }

    /// <summary>The value of a group.</summary>
    protected abstract Found Compute(WeightedRows rows, Intervals group);

    private void AskFor(int group, int row, GroupTable table, ExactDoor exact) => exact.Ask(source =>
    {
        if (source.Number(row, step.Target) is { } value)
        {
            var bounded = Bounded.Of(value);
            table.Set(group, bounded.Value, bounded.Error);
        }
    });
}
