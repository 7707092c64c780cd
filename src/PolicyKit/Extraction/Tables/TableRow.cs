namespace PolicyKit.Extraction.Tables;

/// <summary>A row of a table of indicators: the name with what stands above it, the unit, the cells of each column of values.</summary>
/// <param name="Names">The cells of the name, a merged head first.</param>
/// <param name="Second">The cell of a second indicator in brackets; null if there is none.</param>
/// <param name="Unit">The cell of the unit; null where the table has none.</param>
/// <param name="Values">For each column of values its cells.</param>
internal sealed record TableRow(IReadOnlyList<PlanCell> Names, PlanCell? Second, PlanCell? Unit, IReadOnlyList<IReadOnlyList<PlanCell>> Values);
