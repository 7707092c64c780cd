using PolicyKit.Data;
using PolicyKit.Numerics;

namespace PolicyKit.Assessment;

/// <summary>The rows of an assessment: regions, with a column for each item, bonus and veto, and for what stands between its plans.</summary>
internal sealed class AssessmentRows(int count) : IRows
{
    private readonly Dictionary<string, Rational?[]> _columns = new(StringComparer.Ordinal);

    public int RowCount => count;

    public object? Value(string column, int row) => _columns[column][row];

    public void Add(string column, IEnumerable<Rational?> values) => _columns[column] = [.. values];
}
