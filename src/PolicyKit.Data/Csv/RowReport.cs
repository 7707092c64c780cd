using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>What is found while rows are read, in the order of the file.</summary>
internal sealed class RowReport
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<RowFault>.Builder _faults = ImmutableArray.CreateBuilder<RowFault>();

    /// <summary>The index of the row that is read.</summary>
    public int Row { get; set; }

    /// <summary>Reports something that leaves the row readable.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Reports why something of the row could not be read.</summary>
    public void AddFault(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        _faults.Add(new RowFault(Row, diagnostic));
    }

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    public ImmutableArray<RowFault> Faults => _faults.ToImmutable();
}
