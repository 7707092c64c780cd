using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>An assessment of regions: indicators made into marks, weighed, summed and ranked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Regions">The regions that are assessed, in the order of their declaration.</param>
/// <param name="Year">The year whose figures count; null where the host names it.</param>
/// <param name="Groups">Its groups of items; an item that stands outside of all groups is one by itself.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record AssessmentSymbol(
    string Name, ImmutableArray<RegionSymbol> Regions, int? Year, ImmutableArray<AssessmentGroupSymbol> Groups, Location Location) : Symbol(Name, Location)
{
    /// <summary>All items, in the order of the text.</summary>
    public IEnumerable<AssessmentItemSymbol> Items => Groups.SelectMany(g => g.Items);

    /// <summary>How marks make a total.</summary>
    public Combination Combination { get; init; }

    /// <summary>Which places those behind equal totals have.</summary>
    public Ties Ties { get; init; }

    /// <summary>The marks that an item lies between at least and at most; null where it may have any.</summary>
    public (Rational Low, Rational High)? Limits { get; init; }

    /// <summary>What is added or taken off besides the items.</summary>
    public ImmutableArray<BonusSymbol> Bonuses { get; init; } = [];

    /// <summary>The conditions under which a region has no place, in the words of the text.</summary>
    public ImmutableArray<string> Vetoes { get; init; } = [];

    /// <summary>How weights are varied, to see how far places rest on them; null where they are not.</summary>
    public WeightVariation? Variation { get; init; }
}

/// <summary>Items of an assessment with a sub-total.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Items">The items.</param>
/// <param name="IsSingle">Whether it is an item that stands outside of all groups.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record AssessmentGroupSymbol(string Name, ImmutableArray<AssessmentItemSymbol> Items, bool IsSingle, Location Location) : Symbol(Name, Location)
{
    /// <summary>The weight of its items together.</summary>
    public Rational Weight => Rational.Sum([.. Items.Select(i => i.Weight)]);
}

/// <summary>An indicator in an assessment.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Weight">Its weight, over 0.</param>
/// <param name="Normalization">How its figures become marks.</param>
/// <param name="Missing">What is done where a region's figure is missing.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record AssessmentItemSymbol(
    IndicatorSymbol Indicator, Rational Weight, Normalization Normalization, MissingPolicy Missing, Location Location) : Symbol(Indicator.Name, Location);

/// <summary>How weights are varied.</summary>
/// <param name="Share">By how much of itself each weight may go up or down, over 0 and under 1.</param>
/// <param name="Times">How often, from 1 to <see cref="MostTimes"/>.</param>
/// <param name="Seed">Where the random numbers begin.</param>
public sealed record WeightVariation(Rational Share, int Times, int Seed)
{
    /// <summary>How often weights may be varied.</summary>
    public const int MostTimes = 100_000;
}
