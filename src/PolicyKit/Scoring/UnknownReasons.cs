using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Scoring;

/// <summary>Why records have no score or grade, as codes: records mostly share few reasons.</summary>
internal sealed class UnknownReasons
{
    private const int PieceRows = 1 << 12;
    private readonly int[] _codes;

    /// <param name="rows">How many records.</param>
    /// <param name="reasonsOf">The reasons of a record, empty where all is known. It is asked by several threads.</param>
    public UnknownReasons(int rows, Func<int, ImmutableArray<Localized>> reasonsOf)
    {
        _codes = new int[rows];
        var codes = new Dictionary<ImmutableArray<Localized>, int>(new SameReasons());
        var piece = new ImmutableArray<Localized>[Math.Min(rows, PieceRows)];
        for (var first = 0; first < rows; first += PieceRows)
        {
            var count = Math.Min(PieceRows, rows - first);
            var start = first;
            Parallel.For(0, count, i => piece[i] = reasonsOf(start + i));
            for (var i = 0; i < count; i++)
            {
                _codes[first + i] = piece[i].IsEmpty ? -1 : CodeOf(codes, piece[i]);
            }
        }

        Dictionary = [.. codes.Keys];
    }

    /// <summary>For each record the index of its reasons; -1 where all is known.</summary>
    public ReadOnlySpan<int> Codes => _codes;

    /// <summary>The reasons, in the order of the records that first have them.</summary>
    public ImmutableArray<ImmutableArray<Localized>> Dictionary { get; }

    private static int CodeOf(Dictionary<ImmutableArray<Localized>, int> codes, ImmutableArray<Localized> reasons)
    {
        if (!codes.TryGetValue(reasons, out var code))
        {
            codes.Add(reasons, code = codes.Count);
        }

        return code;
    }

    private sealed class SameReasons : IEqualityComparer<ImmutableArray<Localized>>
    {
        public bool Equals(ImmutableArray<Localized> x, ImmutableArray<Localized> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public int GetHashCode(ImmutableArray<Localized> reasons) => reasons.Aggregate(0, HashCode.Combine);
    }
}
