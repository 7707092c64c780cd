namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>By row the accumulator that it goes to: its group's; where all rows are one group they take turns, or each would wait for the one before.</summary>
internal readonly struct GroupTurns(GroupIds groups, int firstRow)
{
    private const int Turns = 8;
    private static readonly int[] TurnOfRow = [.. Enumerable.Range(0, 64).Select(row => row % Turns)];

    /// <summary>How many accumulators there are.</summary>
    public int Count => groups.OfRow is null ? Turns : groups.Count;

    /// <summary>The accumulators of 64 rows from some row of the morsel on, fewer at the end; negative for a row of no group.</summary>
    public ReadOnlySpan<int> Of(int first) =>
        groups.OfRow is null ? TurnOfRow : groups.OfRow.AsSpan(firstRow + first, Math.Min(64, groups.OfRow.Length - firstRow - first));

    /// <summary>The accumulators of a group.</summary>
    public static ReadOnlySpan<T> Of<T>(GroupIds groups, T[]? all, int group) => groups.OfRow is null || all is null ? all : all.AsSpan(group, 1);
}
