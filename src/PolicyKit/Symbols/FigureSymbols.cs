using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>A value that a target computes from figures and gives no name: the bound of an aim.</summary>
/// <param name="Name">The formula as written.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Location">Where it stands.</param>
public sealed record FormulaSymbol(string Name, Unit Unit, Location Location) : Symbol(Name, Location);

/// <summary>What a formula takes of the figures of an indicator.</summary>
public enum FigureChange
{
    /// <summary>The figure itself.</summary>
    None,

    /// <summary>The growth over the year before, as a ratio.</summary>
    Growth,

    /// <summary>The growth since a year, as a ratio.</summary>
    TotalGrowth,

    /// <summary>The average growth a year since a year, as a ratio: what would have led there by the same growth each year.</summary>
    YearlyGrowth,

    /// <summary>The sum of the figures since a year.</summary>
    Sum,
}

/// <summary>A figure that a formula takes from other regions or years: <c>收入 of parent</c>, <c>收入 growth</c>, <c>max(收入 over children)</c>.</summary>
/// <param name="Name">The expression as written.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Change">Whether its value, its growth or its sum is meant.</param>
/// <param name="Regions">Where it is taken from.</param>
/// <param name="Statistic">What is made of the values of several regions; null where it is taken from one.</param>
/// <param name="Location">Where it stands.</param>
public sealed record FigureSymbol(
    string Name, IndicatorSymbol Indicator, FigureChange Change, RegionSet Regions, FunctionKind? Statistic, Location Location) : Symbol(Name, Location)
{
    /// <summary>The year since which growth or sum are counted; null where they are not counted since one.</summary>
    public int? Since { get; init; }

    /// <summary>Whether it is a growth rate.</summary>
    public bool IsGrowth => Change is FigureChange.Growth or FigureChange.TotalGrowth or FigureChange.YearlyGrowth;

    /// <summary>What the regions weigh; null where each weighs the same.</summary>
    public IndicatorSymbol? Weight { get; init; }

    /// <summary>The column that holds it. A name ends with its line, so no indicator is called so, and no other figure.</summary>
    public string Column => string.Join('\n', "", Indicator.Name, Change, Since, Regions.Kind, Regions, Statistic, Weight?.Name);
}

/// <summary>A statistic over the records of a region, that the formula of an indicator uses: <c>gini(可支配收入 by 地区)</c>.</summary>
/// <param name="Name">The call as written.</param>
/// <param name="Record">The kind of record.</param>
/// <param name="Region">The field that says of which region a record is.</param>
/// <param name="Location">Where it stands.</param>
public sealed record RecordFigureSymbol(string Name, RecordSymbol Record, FieldSymbol Region, Location Location) : Symbol(Name, Location)
{
    /// <summary>The column that holds it for a formula. A name ends with its line, so no indicator is called so, and no other figure.</summary>
    public string Column => string.Join('\n', "", Record.Name, Name);

    /// <summary>The column of records that has the region of each, or one that it lies in; no field is called so.</summary>
    public string RegionColumn => "\n" + Region.Name;
}
