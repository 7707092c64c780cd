namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Between what a group's values lie; the same array twice where they are exact.</summary>
internal sealed record Intervals(double[] Lows, double[] Highs)
{
    /// <summary>The intervals of some rows.</summary>
    public static Intervals Of(NumberStore operand, ReadOnlySpan<int> rows)
    {
        var lows = GC.AllocateUninitializedArray<double>(rows.Length);
        if (operand.Errors is null)
        {
            for (var i = 0; i < lows.Length; i++)
            {
                lows[i] = operand.Values[rows[i]];
            }

            return new Intervals(lows, lows);
        }

        var highs = GC.AllocateUninitializedArray<double>(rows.Length);
        for (var i = 0; i < lows.Length; i++)
        {
            (lows[i], highs[i]) = Interval(operand.Values[rows[i]], operand.Errors[rows[i]]);
        }

        return new Intervals(lows, highs);
    }

    /// <summary>For each place, the largest being 1, between what the value at it lies.</summary>
    public (double[] Least, double[] Most) At(int[] places)
    {
        var least = Selection.Largest(Lows, places);
        return (least, Highs == Lows ? least : Selection.Largest(Highs, places));
    }

    private static (double Low, double High) Interval(double value, double error)
    {
        // Wide enough that rounding the ends does not matter.
        var wide = error == 0 ? 0 : (error * Bounds.Up) + (2 * Bounds.Unit * Math.Abs(value));
        return double.IsFinite(value) && double.IsFinite(wide)
            ? (value - wide, value + wide)
            : (double.NegativeInfinity, double.PositiveInfinity);
    }
}

/// <summary>A cut through a group: the value at its place lies between two bounds.</summary>
internal sealed record Cut(Intervals Intervals, double Least, double Most, int Place)
{
    /// <summary>The rows that are neither surely over nor surely under the cut.</summary>
    public List<int> Open()
    {
        var open = new List<int>();
        for (var i = 0; i < Intervals.Lows.Length; i++)
        {
            if (Intervals.Lows[i] <= Most && Intervals.Highs[i] >= Least)
            {
                open.Add(i);
            }
        }

        return open;
    }

    /// <summary>Whether the open rows are all known to be equal.</summary>
    public bool AreEqual(List<int> open) => Least == Most && open.TrueForAll(i => Intervals.Lows[i] == Intervals.Highs[i]);

    /// <summary>The cut's place among the open rows alone.</summary>
    public int PlaceAmongOpen()
    {
        var over = 0;
        foreach (var low in Intervals.Lows)
        {
            over += low > Most ? 1 : 0;
        }

        return Place - over;
    }
}
