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
        var intervals = Intervals.Of(operand, rows);
        int[] places = [.. step.Cuts.Select(Place(rows.Length)).Where(p => p > 0)];
        var first = step.Cuts.Length - places.Length;
        var (least, most) = intervals.At(places);
        for (var i = 0; i < rows.Length; i++)
        {
            var band = places.Length;
            while (band > 0 && intervals.Lows[i] > most[band - 1])
            {
                band--;
            }

            bands[rows[i]] = first + band;
        }

        // From the widest cut to the narrowest, so that the first that a row is in is written last.
        for (var cut = places.Length - 1; cut >= 0; cut--)
        {
            Decide(rows, new Cut(intervals, least[cut], most[cut], places[cut]), first + cut, bands);
        }
    }

    private static Func<Rational, int> Place(int count) => cut => (int)(cut.Numerator * count / cut.Denominator);

    private void Decide(ReadOnlySpan<int> rows, Cut cut, int band, int[] bands)
    {
        var atCut = cut.Open();
        var isIn = cut.AreEqual(atCut) ? null : Exactly(rows, atCut, cut.PlaceAmongOpen());
        for (var i = 0; i < atCut.Count; i++)
        {
            var row = rows[atCut[i]];
            if (isIn is null || isIn[i])
            {
                bands[row] = Math.Min(bands[row], band);
            }
        }
    }

    private bool[] Exactly(ReadOnlySpan<int> rows, List<int> atCut, int place)
    {
        var values = new Rational[atCut.Count];
        int[] open = [.. rows];
        exact.Ask(source =>
        {
            for (var i = 0; i < values.Length; i++)
            {
                var row = open[atCut[i]];
                values[i] = source.Number(row, step.Operand)
                    ?? throw new InvalidOperationException($"Row {row} is known to the engine but not to exact arithmetic.");
            }
        });
        var least = values.OrderDescending().ElementAt(place - 1);
        return Array.ConvertAll(values, v => v >= least);
    }
}
