using System.Collections.Immutable;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The plans of a policy over a panel; their rows are regions in the years from which one looks.</summary>
/// <param name="Aims">All aims in the order of the text.</param>
/// <param name="Series">The indicators that have lowered aims.</param>
/// <param name="Elsewhere">What is taken of other regions, of the year before or of records, which is made exactly before the plans are run.</param>
internal sealed record PanelPlan(ImmutableArray<PanelAim> Aims, ImmutableArray<PanelSeries> Series, ElsewherePlan Elsewhere);

/// <summary>What of a policy is needed for the figures of other regions, of the year before, or of records.</summary>
/// <param name="Columns">The figures, and what is made of them, by the names of their columns.</param>
/// <param name="Indicators">The indicators of which they are made, directly or by formulas.</param>
/// <param name="Formulas">The formulas of these.</param>
internal sealed record ElsewherePlan(
    ImmutableDictionary<string, Symbol> Columns, ImmutableHashSet<string> Indicators, ImmutableArray<FormulaPlan> Formulas);

/// <summary>
/// The plans of an indicator: what another one lacks, or has on a bound, does not delay it. Figures are found first, since the statuses read which years
/// have some.
/// </summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Figures">Gives a computed indicator in the year of the row, as its only output; null where it is observed.</param>
/// <param name="Statuses">Gives the status of each lowered aim as a number.</param>
/// <param name="Aims">The places of these aims among all, with the slots that hold their statuses.</param>
/// <param name="Columns">What the columns of both plans hold, by their names.</param>
internal sealed record PanelSeries(
    IndicatorSymbol Indicator, Plan? Figures, Plan Statuses, ImmutableArray<(int Aim, int Slot)> Aims, ImmutableDictionary<string, PanelColumn> Columns);
