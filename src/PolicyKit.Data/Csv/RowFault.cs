using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>Why a field of a row, or the whole row, could not be read.</summary>
/// <param name="Row">The index of the row, from 0.</param>
/// <param name="Diagnostic">What is wrong and where.</param>
public sealed record RowFault(int Row, Diagnostic Diagnostic);
