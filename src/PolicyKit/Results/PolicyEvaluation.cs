using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Results;

/// <summary>How a region stands to a policy's targets as of a year.</summary>
/// <param name="Region">The region.</param>
/// <param name="AsOf">The last year whose figures were taken.</param>
/// <param name="Outcomes">The outcome of every aim, in the order of the text.</param>
/// <param name="Findings">What is wrong with the observations: a unit that does not fit, sources that disagree.</param>
public sealed record PolicyEvaluation(
    string Region, int AsOf, ImmutableArray<TargetOutcome> Outcomes, ImmutableArray<Localized> Findings);
