using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>The statistics over one kind of record that formulas of indicators use.</summary>
/// <param name="Record">The kind of record.</param>
/// <param name="Region">The field that says of which region a record is.</param>
/// <param name="Plan">
/// The plan; its rows are the records, its columns their fields and, as <see cref="RecordFigureSymbol.RegionColumn"/>, the region whose figure is wanted.
/// </param>
/// <param name="Slots">By <see cref="RecordFigureSymbol.Column"/> the slot that gives each record the value of its region.</param>
internal sealed record RecordFigurePlan(RecordSymbol Record, FieldSymbol Region, Plan Plan, ImmutableDictionary<string, int> Slots);
