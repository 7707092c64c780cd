using PolicyKit.Numerics;

namespace PolicyKit.Results;

/// <summary>The way of an indicator from where it started towards a bound, in the indicator's unit.</summary>
/// <param name="Baseline">Where it started: the earliest exact figure, or what the text states.</param>
/// <param name="Latest">The latest exact figure.</param>
/// <param name="Share">Which part of the way is gone: 0 at the baseline, 1 at the bound, negative where it went the other way; null where the baseline is at the bound, or met the aim already.</param>
/// <param name="Yearly">The change a year so far, in a straight line.</param>
/// <param name="RequiredYearly">The change a year that would reach the bound in time; 0 where it is reached, null where no time is left.</param>
/// <param name="Linear">Where a straight line ends up.</param>
/// <param name="Compound">Where the same growth each year ends up; null where a figure is not over 0, so that no growth is counted.</param>
public sealed record TargetProgress(
    Figure Baseline, Figure Latest, Rational? Share, Rational Yearly, Rational? RequiredYearly, Projection Linear, Projection? Compound);

/// <summary>A pace carried on.</summary>
/// <param name="Value">The value when the target is due; of compound growth to 12 decimal places.</param>
/// <param name="ReachedIn">The first year whose end meets the target; null where it is not met within a hundred years.</param>
public sealed record Projection(Rational Value, int? ReachedIn);
