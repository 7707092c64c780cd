using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>
/// The formulas of indicators and of bounds that need of each other only what one row gives. Of other regions and years they read figures,
/// and so they come after the plans that give these.
/// </summary>
/// <param name="Plan">The plan; its rows are the periods of a region, its columns the indicators by name and the figures of elsewhere.</param>
/// <param name="Results">Each computed indicator and each bound, with the slot that holds it and the columns that its formula reads.</param>
/// <param name="Figures">The columns that are figures of elsewhere.</param>
/// <param name="RecordFigures">The columns that are statistics over records.</param>
internal sealed record FormulaPlan(
    Plan Plan,
    ImmutableArray<(Symbol Symbol, int Slot, ImmutableArray<string> Reads)> Results,
    ImmutableDictionary<string, FigureSymbol> Figures,
    ImmutableDictionary<string, RecordFigureSymbol> RecordFigures);
