namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A cut through a group: the value at its place lies between two bounds.</summary>
internal sealed record Cut(Intervals Group, double Least, double Most, int Place)
{
    /// <summary>Whether a row is neither surely over nor surely under the cut.</summary>
    public bool IsOpen(int index) => Group.Lows.Span[index] <= Most && Group.Highs.Span[index] >= Least;

    /// <summary>Whether all open rows are in without a closer look: the cut leaves room for all of them, or they are known to be equal.</summary>
    public bool AreAllIn(List<int> open) => PlaceAmongOpen() == open.Count
        || (Least == Most && open.TrueForAll(i => Group.Lows.Span[i] == Group.Highs.Span[i]));

    /// <summary>The cut's place among the open rows alone.</summary>
    public int PlaceAmongOpen()
    {
        var over = 0;
        foreach (var low in Group.Lows.Span)
        {
            over += low > Most ? 1 : 0;
        }

        return Place - over;
    }
}
