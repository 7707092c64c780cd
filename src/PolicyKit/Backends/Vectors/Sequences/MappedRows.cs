using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>Exact values of rows that are known by other numbers.</summary>
internal sealed class MappedRows(IExactRows rows, Func<int, int> numberOf) : IExactRows
{
    public Rational? Number(int row, int slot) => rows.Number(numberOf(row), slot);

    public bool? Truth(int row, int slot) => rows.Truth(numberOf(row), slot);

    public int Label(int row, int slot) => rows.Label(numberOf(row), slot);
}
