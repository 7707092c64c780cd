using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Results;

/// <summary>How regions are assessed in a year.</summary>
/// <param name="Symbol">The assessment.</param>
/// <param name="Year">The year whose figures were taken.</param>
/// <param name="Regions">The regions by place; those without one behind them, in the order of their declaration.</param>
/// <param name="Findings">What is wrong with the observations: a unit that does not fit, sources that disagree.</param>
public sealed record PolicyAssessment(
    AssessmentSymbol Symbol, int Year, ImmutableArray<RegionAssessment> Regions, ImmutableArray<Localized> Findings);

/// <summary>How a region is assessed.</summary>
/// <param name="Region">The region.</param>
/// <param name="Total">The total, with bonuses and deductions; null where it is unknown.</param>
/// <param name="Place">The place among the regions that have one; null for a region without a total, and for one with a veto.</param>
/// <param name="Groups">The groups of items in order.</param>
/// <param name="Bonuses">What is added and taken off besides the items, in order.</param>
/// <param name="Vetoes">The conditions of the vetoes that hold, in the words of the text.</param>
/// <param name="Reasons">Why there is no total or no place; empty where there are both.</param>
public sealed record RegionAssessment(
    RegionSymbol Region,
    Rational? Total,
    int? Place,
    ImmutableArray<GroupAssessment> Groups,
    ImmutableArray<BonusExplanation> Bonuses,
    ImmutableArray<string> Vetoes,
    ImmutableArray<Localized> Reasons)
{
    /// <summary>Where its place goes when weights vary; null where they are not varied, or it has none.</summary>
    public PlaceRange? Range { get; init; }

    /// <summary>All items in order.</summary>
    public IEnumerable<ItemAssessment> Items => Groups.SelectMany(g => g.Items);

    /// <summary>What is done where an item gives no mark, in words.</summary>
    public static Localized TreatmentOf(MissingPolicy policy) => AssessmentWording.Treatment(policy);

    /// <summary>Why it has its total and place: a sentence for each item, bonus and veto, then for the whole.</summary>
    public ImmutableArray<Localized> Explain() => [.. AssessmentWording.Explain(this)];
}

/// <summary>What a group of items comes to.</summary>
/// <param name="Group">The group.</param>
/// <param name="Items">Its items in order.</param>
/// <param name="Mark">The mean of its items' marks by weight, as the assessment combines them; null where none counts or one is unknown.</param>
/// <param name="Points">What it adds to Σ weight·mark/100; null where its mark is, and for geometric means.</param>
public sealed record GroupAssessment(AssessmentGroupSymbol Group, ImmutableArray<ItemAssessment> Items, Rational? Mark, Rational? Points);

/// <summary>What an item comes to.</summary>
/// <param name="Item">The item.</param>
/// <param name="Value">The figure, in the indicator's unit; null where it is missing.</param>
/// <param name="Mark">The mark, with what stands in for a missing one; null where it does not count or is unknown.</param>
/// <param name="Weight">The weight with which it counts for this region: 0 where it is excluded, more than its own where others are; null where nothing counts.</param>
/// <param name="Points">Weight·mark/100; null where there is no mark, and for geometric means.</param>
/// <param name="Missing">Why its figure gives no mark; null where it gives one. What was done then is <see cref="AssessmentItemSymbol.Missing"/>.</param>
public sealed record ItemAssessment(AssessmentItemSymbol Item, Rational? Value, Rational? Mark, Rational? Weight, Rational? Points, Localized? Missing)
{
    /// <summary>How firm the figure is; null where there is none.</summary>
    public FigureStatus? Status { get; init; }
}

/// <summary>Where the place of a region goes when weights vary.</summary>
/// <param name="Best">Its best place.</param>
/// <param name="Worst">Its worst place.</param>
/// <param name="Mean">The mean of its places.</param>
/// <param name="Unchanged">In which part of the trials it keeps its place, from 0 to 1.</param>
public sealed record PlaceRange(int Best, int Worst, Rational Mean, Rational Unchanged);
