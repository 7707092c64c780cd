using System.Collections.Immutable;

namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>Picks one of several things by their shares.</summary>
internal sealed class Shares
{
    private readonly ImmutableArray<double> _upTo;

    /// <summary>Takes the shares, which need not sum to anything.</summary>
    public Shares(IEnumerable<int> shares)
    {
        var all = shares.ToList();
        double total = all.Sum();
        var sum = 0;
        _upTo = [.. all.Select(s => (sum += s) / total)];
    }

    /// <summary>The index of the thing that a number from 0 to 1 falls to.</summary>
    public int Pick(double unit)
    {
        var index = 0;
        while (unit >= _upTo[index])
        {
            index++;
        }

        return index;
    }
}
