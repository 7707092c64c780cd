using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>How far off the four numbers of a row are; a type, so that the question is gone from compiled code.</summary>
internal interface ILaneErrors
{
    /// <summary>The errors of the values of one of 64 rows.</summary>
    Vector256<double> Of(Vector256<double> values, int row);
}

/// <summary>Errors that are kept.</summary>
internal readonly ref struct KeptLaneErrors(FourLanes errors) : ILaneErrors
{
    private readonly FourLanes _errors = errors;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> values, int row) => _errors.At(row);
}

/// <summary>Errors that follow from the size.</summary>
internal readonly struct SizeErrors(Vector256<double> relative, Vector256<double> least) : ILaneErrors
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> values, int row) => (Vector256.Abs(values) * relative) + least;
}

/// <summary>Errors of columns: whole numbers have none.</summary>
internal readonly struct ColumnErrors : ILaneErrors
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> values, int row)
    {
        var size = Vector256.Abs(values);
        var isWhole = Vector256.Equals(Vector256.Truncate(values), values) & Vector256.LessThan(size, Vector256.Create(Bounds.Whole));
        return Vector256.AndNot((size * Bounds.HalfUnit) + Vector256.Create(Bounds.Tiny), isWhole);
    }
}
