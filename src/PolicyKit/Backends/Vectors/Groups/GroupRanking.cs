using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Ranks one group.</summary>
/// <remarks>
/// With K = ⌊cut·n⌋, a row is in where its value is at least the K-th largest, T: fewer than K are then larger. A value is known to lie
/// between low and high; T lies between the K-th largest low and the K-th largest high. A row surely over or under both is decided;
/// the rest, the rows at the cut, are compared exactly, and T is the one of them that the number of rows surely over leaves.
/// </remarks>
internal sealed class GroupRanking(RankStep step, NumberStore operand, ExactDoor exact)
{
    /// <summary>Writes the bands of a group's rows.</summary>
    public void Rank(ReadOnlySpan<int> rows, int[] bands)
    {
        foreach (var row in rows)
        {
            bands[row] = step.Cuts.Length;
        }

        var lows = new double[rows.Length];
        var highs = operand.Errors is null ? lows : new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            (lows[i], highs[i]) = Interval(operand.Values[rows[i]], operand.ErrorAt(rows[i]));
        }

        var lowSelection = new Selection(lows);
        var highSelection = operand.Errors is null ? lowSelection : new Selection(highs);

        // From the widest cut to the narrowest, so that the first that a row is in is written last.
        for (var cut = step.Cuts.Length - 1; cut >= 0; cut--)
        {
            var place = (int)(step.Cuts[cut].Numerator * rows.Length / step.Cuts[cut].Denominator);
            if (place > 0)
            {
                var atCut = new List<int>();
                var over = 0;
                var (low, high) = (lowSelection.Largest(place), highSelection.Largest(place));
                for (var i = 0; i < rows.Length; i++)
                {
                    if (lows[i] > high)
                    {
                        over++;
                        bands[rows[i]] = cut;
                    }
                    else if (highs[i] >= low)
                    {
                        atCut.Add(i);
                    }
                }

                var settled = low == high && atCut.TrueForAll(i => lows[i] == highs[i]);
                Decide(rows, atCut, settled ? -1 : place - over, cut, bands);
            }
        }
    }

    private static (double Low, double High) Interval(double value, double error)
    {
        // Wide enough that rounding the ends does not matter.
        var wide = error == 0 ? 0 : (error * Bounds.Up) + (2 * Bounds.Unit * Math.Abs(value));
        return double.IsFinite(value) && double.IsFinite(wide)
            ? (value - wide, value + wide)
            : (double.NegativeInfinity, double.PositiveInfinity);
    }

    // All at the cut are equal where it is settled.
    private void Decide(ReadOnlySpan<int> rows, List<int> atCut, int place, int cut, int[] bands)
    {
        if (place < 0)
        {
            foreach (var i in atCut)
            {
                bands[rows[i]] = cut;
            }

            return;
        }

        var values = new Rational[atCut.Count];
        var mine = rows.ToArray();
        exact.Ask(source =>
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = source.Number(mine[atCut[i]], step.Operand)
                    ?? throw new InvalidOperationException($"Row {mine[atCut[i]]} is known to the engine but not to exact arithmetic.");
            }
        });
        var descending = values.OrderDescending().ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] >= descending[place - 1])
            {
                bands[mine[atCut[i]]] = cut;
            }
        }
    }
}
