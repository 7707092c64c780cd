using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Results;

/// <summary>How a region stands to a policy's targets as of a year.</summary>
/// <param name="Region">The region.</param>
/// <param name="AsOf">The last year whose figures were taken.</param>
/// <param name="Outcomes">The outcome of every aim, in the order of the text.</param>
/// <param name="Findings">What is wrong with the observations: a unit that does not fit, sources that disagree.</param>
public sealed record PolicyEvaluation(
    string Region, int AsOf, ImmutableArray<TargetOutcome> Outcomes, ImmutableArray<Localized> Findings)
{
    /// <summary>How many aims have each status, by the <c>@category</c> of their indicators, in the order of the text; empty for those that have none.</summary>
    public ImmutableArray<CategoryTotal> Totals =>
        [.. Outcomes.GroupBy(o => o.Indicator.Category).Select(g => new CategoryTotal(g.Key, g.CountBy(o => o.Status).ToImmutableSortedDictionary()))];
}

/// <summary>The outcomes of a category of indicators, counted.</summary>
/// <param name="Category">What <c>@category</c> says; empty where it says nothing.</param>
/// <param name="Counts">By status how many aims have it; none that no aim has.</param>
public sealed record CategoryTotal(string Category, ImmutableSortedDictionary<TargetStatus, int> Counts);
