using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Ranks one group.</summary>
/// <remarks>
/// With K = ⌊cut·n⌋, a row is in where its value is at least the K-th largest, T: fewer than K are then larger. A value is known to lie
/// between low and high; T lies between the K-th largest low and the K-th largest high. A row surely over or under both is decided;
/// the rest, the rows at the cut, are compared exactly, and T is the one of them that the number of rows surely over leaves.
/// </remarks>
internal sealed class GroupRanking(RankStep step, ExactDoor exact)
{
    /// <summary>The places of the cuts through so many rows, but of those that let none in.</summary>
    public static int[] Places(RankStep step, int count) =>
        [.. step.Cuts.Select(c => (int)(c.Numerator * count / c.Denominator)).Where(p => p > 0)];

    /// <summary>Writes the bands of rows, given the places of the cuts among them.</summary>
    public void Rank(Intervals group, int[] places, int[] bands)
    {
        var (least, most) = group.At(places);
        var first = step.Cuts.Length - places.Length;
        var open = SetSure(group, least, most, first, bands);
        for (var i = 0; open.Count > 0 && i < places.Length; i++)
        {
            Decide(new Cut(group, least[i], most[i], places[i]), open, first + i, bands);
        }
    }

    // Sets each row to the first band that it is surely in, and gives those that may be in a better one.
    private static List<int> SetSure(Intervals group, double[] least, double[] most, int first, int[] bands)
    {
        var open = new List<int>();
        var rows = group.Rows.Span;
        var lows = group.Lows.Span;
        var highs = group.Highs.Span;
        for (var i = 0; i < rows.Length; i++)
        {
            var surely = 0;
            var maybe = 0;
            for (var cut = 0; cut < most.Length; cut++)
            {
                surely += lows[i] > most[cut] ? 0 : 1;
                maybe += highs[i] >= least[cut] ? 0 : 1;
            }

            bands[rows[i]] = first + surely;
            if (maybe < surely)
            {
                open.Add(i);
            }
        }

        return open;
    }

    private void Decide(Cut cut, List<int> open, int band, int[] bands)
    {
        var atCut = open.FindAll(cut.IsOpen);
        var values = cut.AreAllIn(atCut) ? null : exact.NumbersOf(step.Operand, atCut.ConvertAll(i => cut.Group.Rows.Span[i]).ToArray());
        var least = values?.OrderDescending().ElementAt(cut.PlaceAmongOpen() - 1);
        for (var i = 0; i < atCut.Count; i++)
        {
            ref var row = ref bands[cut.Group.Rows.Span[atCut[i]]];
            row = values is null || values[i] >= least ? Math.Min(row, band) : row;
        }
    }
}
