namespace PolicyKit.Data;

/// <summary>All that is known of one kind of record for a year.</summary>
/// <param name="Record">The name of the record that the policy declares.</param>
/// <param name="Year">The year that the records stand for, and so the indicators that are computed from them.</param>
/// <param name="Columns">The records; columns bear the names of the record's fields, and a number column is in the unit that its field declares.</param>
public sealed record RecordBatch(string Record, int Year, ColumnBatch Columns);
