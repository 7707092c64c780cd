namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>Between what magnitudes the cuts through a group lie; the cuts before them let no row in.</summary>
internal sealed class RankBrackets(int[] least, int[] most, int cutsBefore)
{
    /// <summary>Whether a row may be near a cut.</summary>
    public bool IsOpen(double low, double high)
    {
        var (from, to) = (Magnitudes.Of(low), Magnitudes.Of(high));
        for (var cut = 0; cut < least.Length; cut++)
        {
            if (to >= least[cut] && from <= most[cut])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The band of a row that is near no cut.</summary>
    public int BandOf(double low)
    {
        var band = cutsBefore;
        foreach (var over in most)
        {
            band += Magnitudes.Of(low) > over ? 0 : 1;
        }

        return band;
    }

    /// <summary>Leaves out a row that is near no cut: over each cut that it is in, there is one row less.</summary>
    public void Leave(double low, int[] places)
    {
        for (var cut = 0; cut < places.Length; cut++)
        {
            places[cut] -= Magnitudes.Of(low) > most[cut] ? 1 : 0;
        }
    }
}
