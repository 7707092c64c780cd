using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Four numbers of a row, of as many columns, as a vector.</summary>
internal readonly ref struct FourLanes
{
    /// <summary>How many.</summary>
    public const int Count = 4;

    private readonly ref double _a;
    private readonly ref double _b;
    private readonly ref double _c;
    private readonly ref double _d;

    /// <summary>64 rows of each of four columns.</summary>
    public FourLanes(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> d)
    {
        _a = ref Unsafe.AsRef(in a[..64][0]);
        _b = ref Unsafe.AsRef(in b[..64][0]);
        _c = ref Unsafe.AsRef(in c[..64][0]);
        _d = ref Unsafe.AsRef(in d[..64][0]);
    }

    /// <summary>Those of one of the 64 rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> At(int row) =>
        Vector256.Create(Unsafe.Add(ref _a, row), Unsafe.Add(ref _b, row), Unsafe.Add(ref _c, row), Unsafe.Add(ref _d, row));
}
