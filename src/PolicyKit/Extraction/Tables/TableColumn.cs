namespace PolicyKit.Extraction.Tables;

/// <summary>A column of a table of indicators.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Year">The year of its values; null where its head names none.</param>
/// <param name="Kind">Whether its values are aimed at or were measured.</param>
/// <param name="IsMixed">Whether a column of growth holds totals and levels as well: 年均/累计.</param>
internal sealed record TableColumn(ColumnRole Role, int? Year = null, StatementKind Kind = StatementKind.Target, bool IsMixed = false);
