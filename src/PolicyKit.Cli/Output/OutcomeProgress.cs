using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>The way of an indicator towards its target as machines read it: decimals to twelve places, in the indicator's unit.</summary>
internal sealed record OutcomeProgress(
    string? Baseline, int BaselineYear, string? Share, string? Yearly, string? RequiredYearly, string? Projected, int? ReachedIn, string? ProjectedCompound, int? ReachedInCompound)
{
    public static OutcomeProgress Of(TargetProgress progress) => new(
        OutcomeRow.Decimal(progress.Baseline.Value),
        progress.Baseline.Year,
        OutcomeRow.Decimal(progress.Share),
        OutcomeRow.Decimal(progress.Yearly),
        OutcomeRow.Decimal(progress.RequiredYearly),
        OutcomeRow.Decimal(progress.Linear.Value),
        progress.Linear.ReachedIn,
        OutcomeRow.Decimal(progress.Compound?.Value),
        progress.Compound?.ReachedIn);
}
