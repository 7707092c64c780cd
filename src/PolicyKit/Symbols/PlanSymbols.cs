using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>A named set of regions.</summary>
public sealed record GroupSymbol(string Name, ImmutableArray<RegionSymbol> Members, Location Location) : Symbol(Name, Location);

/// <summary>A figure about a region in a period.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="IsComputed">Whether a formula gives it; an observation of it, if there is one, comes first.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record IndicatorSymbol(string Name, ImmutableArray<string> Aliases, Unit Unit, bool IsComputed, Location Location)
    : Symbol(Name, Location)
{
    /// <summary>Of which periods it has figures, as <c>@frequency</c> says; null where it does not say.</summary>
    public PeriodKind? Frequency => Annotations.GetValueOrDefault("frequency") switch
    {
        "yearly" or "年度" => PeriodKind.Year,
        "quarterly" or "季度" => PeriodKind.Quarter,
        "monthly" or "月度" => PeriodKind.Month,
        _ => null,
    };

    /// <summary>The names of the records over which its formula takes statistics.</summary>
    public ImmutableArray<string> Records { get; init; } = [];

    /// <summary>The part of the plan that it belongs to, as <c>@category</c> says; empty where it does not say.</summary>
    public string Category => Annotations.GetValueOrDefault("category", "");

    /// <summary>Whether it is computed from records, so that without them only an observation gives it.</summary>
    public bool IsFromRecords => !Records.IsEmpty;

    /// <summary>Whether a higher figure is better, as <c>@better higher</c> or <c>@better lower</c> says; null if neither does.</summary>
    public bool? IsHigherBetter => Annotations.GetValueOrDefault("better") switch
    {
        "higher" or "越高越好" => true,
        "lower" or "越低越好" => false,
        _ => null,
    };
}

/// <summary>What a plan aims at for one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Region">The region it holds for; null where the policy names none.</param>
/// <param name="Aims">What is aimed at, by when.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record TargetSymbol(IndicatorSymbol Indicator, RegionSymbol? Region, ImmutableArray<TargetAim> Aims, Location Location)
    : Symbol(Indicator.Name, Location);

/// <summary>The policy as a whole.</summary>
/// <param name="Name">Its title; empty where none is declared.</param>
/// <param name="Region">The region that its targets are for.</param>
/// <param name="FirstYear">The first year it covers, or null.</param>
/// <param name="LastYear">The last year it covers, or null.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record PolicySymbol(string Name, RegionSymbol? Region, int? FirstYear, int? LastYear, Location Location) : Symbol(Name, Location);
