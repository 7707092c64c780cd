using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>Which year of an indicator is meant, as one looks from a year.</summary>
internal enum PanelMoment
{
    /// <summary>The year from which one looks.</summary>
    OfRow,

    /// <summary>The year whose figure an aim is held against: its own or, where that is not over and has no figure, the latest with one.</summary>
    Held,

    /// <summary>The first year with a figure, if it is before the one that an aim is held against.</summary>
    First,

    /// <summary>A fixed year, once it is there and has a figure.</summary>
    Fixed,
}

/// <summary>A year of an indicator, for each region and year from which one looks; there may be none.</summary>
/// <param name="Series">The indicator whose figures tell the year; null for the year from which one looks.</param>
/// <param name="Moment">Which one.</param>
/// <param name="Year">The year of the aim, or the fixed one; 0 for the year from which one looks.</param>
internal sealed record PanelRole(IndicatorSymbol? Series, PanelMoment Moment, int Year)
{
    /// <summary>The year from which one looks.</summary>
    public static PanelRole OfRow { get; } = new(null, PanelMoment.OfRow, 0);

    /// <summary>The name of a column that holds something of that year. A name ends with its line, so no indicator is called so.</summary>
    public string ColumnOf(IndicatorSymbol? input) => string.Join('\n', input?.Name, Series?.Name, Moment, Year);
}

/// <summary>A column of a plan over a panel.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Input">The observed indicator whose figures it holds, 1 where there is no such year; null where it holds the number of the year, 0 where there is none.</param>
/// <param name="Role">Of which year.</param>
internal sealed record PanelColumn(string Name, IndicatorSymbol? Input, PanelRole Role);

/// <summary>An indicator or formula in a year that is told by a role; or that year itself.</summary>
/// <param name="Of">The indicator or formula; null for the number of the year.</param>
/// <param name="Role">Which year.</param>
internal sealed record PlacedSymbol(Symbol? Of, PanelRole Role) : Symbol(Of?.Name ?? "", Nowhere)
{
    /// <summary>The place of what no text declares.</summary>
    public static Location Nowhere { get; } = Location.At("", 0, 0);
}
