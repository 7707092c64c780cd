using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>What is added up beside four sums, to tell how far off they are; a type, so that the question is gone from compiled code.</summary>
internal interface ILaneErrors
{
    /// <summary>What the values of one of 64 rows add, given what the additions have lost so far.</summary>
    Vector256<double> Of(Vector256<double> values, Vector256<double> lost, int row);
}

/// <summary>Errors that are kept.</summary>
internal readonly ref struct KeptLaneErrors(FourLanes errors) : ILaneErrors
{
    private readonly FourLanes _errors = errors;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> values, Vector256<double> lost, int row) => _errors.At(row) + (Vector256.Abs(lost) * Bounds.Unit);
}

/// <summary>Errors of columns: whole numbers have none.</summary>
internal readonly struct ColumnLaneErrors : ILaneErrors
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> values, Vector256<double> lost, int row)
    {
        var size = Vector256.Abs(values);
        var isWhole = Vector256.Equals(Vector256.Truncate(values), values) & Vector256.LessThan(size, Vector256.Create(Bounds.Whole));
        var error = Vector256.AndNot((size * Bounds.HalfUnit) + Vector256.Create(Bounds.Tiny), isWhole);
        return error + (Vector256.Abs(lost) * Bounds.Unit);
    }
}

/// <summary>No errors but what the additions lose.</summary>
internal readonly struct NoLaneErrors : ILaneErrors
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> values, Vector256<double> lost, int row) => Vector256.Abs(lost) * Bounds.Unit;
}

/// <summary>Sizes, from which the errors follow in the end.</summary>
internal readonly struct LaneSizes : ILaneErrors
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> values, Vector256<double> lost, int row) => Vector256.Abs(values);
}
