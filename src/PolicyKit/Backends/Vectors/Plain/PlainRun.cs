using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Fused;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>A program and the memory of a run, held in place until it is disposed.</summary>
internal sealed class PlainRun : IDisposable
{
    private readonly RowLoop _loop;
    private readonly Pinned[] _pinned;
    private readonly nint[] _addresses;
    private readonly ImmutableArray<External> _externals;
    private readonly int[] _strides;
    private readonly int[] _passing;

    /// <param name="loop">The program.</param>
    /// <param name="run">The run.</param>
    /// <param name="externals">The externals.</param>
    /// <param name="strides">How many bytes a word of rows takes in each of them.</param>
    public PlainRun(RowLoop loop, Run run, ImmutableArray<External> externals, int[] strides)
    {
        (_loop, _externals, _strides) = (loop, externals, strides);
        _pinned = [.. externals.Select(e => e.Pin(run))];
        _addresses = [.. _pinned.Select(p => p.Address)];
        _passing = [.. Enumerable.Range(0, externals.Length).Where(i => externals[i].Passes(run))];
    }

    /// <summary>Computes whole words of rows of the block's morsel, and says in the run's <see cref="Run.Odd"/> which of them it could not.</summary>
    public void Run(Block block, int first, int end)
    {
        var addresses = _addresses;
        if (_passing.Length > 0)
        {
            addresses = [.. _addresses];
            foreach (var external in _passing)
            {
                addresses[external] = _externals[external].InPlace(block) - ((nint)first * _strides[external]);
            }
        }

        _loop(addresses, first, end);
    }

    public void Dispose()
    {
        foreach (var external in _pinned)
        {
            external.Dispose();
        }
    }
}
