using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>A number that is known of each region in each year, and that nobody observed.</summary>
/// <param name="Name">The name of its column. It begins with the end of a line, so no indicator is called so.</param>
internal abstract record PanelSymbol(string Name) : Symbol(Name, PlacedSymbol.Nowhere)
{
    /// <summary>The name of the column that holds what a symbol stands for.</summary>
    public static string ColumnOf(Symbol symbol) => symbol switch
    {
        FigureSymbol figure => figure.Column,
        RecordFigureSymbol figure => figure.Column,
        _ => symbol.Name,
    };

    /// <summary>The unit of what a symbol stands for.</summary>
    public static Unit UnitOf(Symbol symbol) => symbol switch
    {
        IndicatorSymbol indicator => indicator.Unit,
        FormulaSymbol formula => formula.Unit,
        FigureSymbol { IsGrowth: false } figure => figure.Indicator.Unit,
        _ => Unit.One,
    };
}

/// <summary>1 where a region is one of those among which an aim asks for a place, 0 where it is not.</summary>
internal sealed record MemberSymbol(string Name, RankAim Aim) : PanelSymbol(Name);

/// <summary>1 where a region's figure of a year has the place that an aim asks for, 0 where it has a lower one; unknown where another figure is.</summary>
internal sealed record PlaceSymbol(string Name, RankAim Aim, IndicatorSymbol Indicator) : PanelSymbol(Name);

/// <summary>Which of some aims is that of the region to which a target refers: its place from 1, or 0 where there is none of them.</summary>
internal sealed record ReferenceSymbol(string Name, RegionSet Regions, ImmutableArray<(string Region, TargetAim Aim)> Aims) : PanelSymbol(Name);

/// <summary>An indicator, formula or other number in a year that is told by a role; or that year itself.</summary>
/// <param name="Of">What is meant; null for the number of the year.</param>
/// <param name="Role">Which year.</param>
internal sealed record PlacedSymbol(Symbol? Of, PanelRole Role) : Symbol(Of?.Name ?? "", Nowhere)
{
    /// <summary>The place of what no text declares.</summary>
    public static Location Nowhere { get; } = Location.At("", 0, 0);
}
