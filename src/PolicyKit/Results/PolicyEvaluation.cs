using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Results;

/// <summary>How a region stands to a policy's targets as of a period.</summary>
/// <param name="Region">The region.</param>
/// <param name="AsOf">The last period whose figures were taken.</param>
/// <param name="Outcomes">The outcome of every aim, in the order of the text.</param>
/// <param name="Findings">What is wrong with the observations: a unit that does not fit, sources that disagree.</param>
public sealed record PolicyEvaluation(
    string Region, Period AsOf, ImmutableArray<TargetOutcome> Outcomes, ImmutableArray<Localized> Findings)
{
    /// <summary>The tasks of the policy's work list.</summary>
    public ImmutableArray<TaskSymbol> Tasks { get; init; } = [];

    /// <summary>
    /// By department, in the order of the text, the aims that need its care: not met, at risk or off track, of indicators that are its own or that a task of
    /// it is to move. A department without such aims is there, too.
    /// </summary>
    public ImmutableArray<DepartmentReport> Departments
    {
        get
        {
            var all = Outcomes.SelectMany(o => o.Indicator.Departments).Concat(Tasks.SelectMany(t => t.Departments)).Distinct();
            return [.. all.Select(d => ReportOf(d, [.. Outcomes.Where(o => IsOf(o.Indicator, d))]))];
        }
    }

    /// <summary>The tasks that name no indicator, in the order of the text.</summary>
    public ImmutableArray<TaskSymbol> TasksWithoutIndicator => [.. Tasks.Where(t => t.Indicators.IsEmpty)];

    /// <summary>The indicators with a target that no task is to move, in the order of the text; none where there are no tasks.</summary>
    public ImmutableArray<IndicatorSymbol> IndicatorsWithoutTask =>
        Tasks.IsEmpty ? [] : [.. Outcomes.Select(o => o.Indicator).Distinct().Except(Tasks.SelectMany(t => t.Indicators))];

    /// <summary>How many aims have each status, by the <c>@category</c> of their indicators, in the order of the text; empty for those that have none.</summary>
    public ImmutableArray<CategoryTotal> Totals =>
        [.. Outcomes.GroupBy(o => o.Indicator.Category).Select(g => new CategoryTotal(g.Key, g.CountBy(o => o.Status).ToImmutableSortedDictionary()))];

    private static bool NeedsCare(TargetOutcome outcome) => outcome.Status is TargetStatus.NotMet or TargetStatus.AtRisk or TargetStatus.OffTrack;

    private static DepartmentReport ReportOf(string department, ImmutableArray<TargetOutcome> outcomes) =>
        new(department, [.. outcomes.Where(NeedsCare)]) { Counts = outcomes.CountBy(o => o.Status).ToImmutableSortedDictionary() };

    private bool IsOf(IndicatorSymbol indicator, string department) =>
        indicator.Departments.Contains(department) || Tasks.Any(t => t.Departments.Contains(department) && t.Indicators.Contains(indicator));
}

/// <summary>What a department is to look after.</summary>
/// <param name="Department">Its name.</param>
/// <param name="Outcomes">The aims that are not met, at risk or off track.</param>
public sealed record DepartmentReport(string Department, ImmutableArray<TargetOutcome> Outcomes)
{
    /// <summary>Of all aims that are the department's, by status how many have it; none that no aim has.</summary>
    public ImmutableSortedDictionary<TargetStatus, int> Counts { get; init; } = ImmutableSortedDictionary<TargetStatus, int>.Empty;
}

/// <summary>The outcomes of a category of indicators, counted.</summary>
/// <param name="Category">What <c>@category</c> says; empty where it says nothing.</param>
/// <param name="Counts">By status how many aims have it; none that no aim has.</param>
public sealed record CategoryTotal(string Category, ImmutableSortedDictionary<TargetStatus, int> Counts);
