using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>What an evaluation takes into account.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The region's name, a former name, or a code; null for the policy's own. Another region is held against the policy's targets as a yardstick.</summary>
    public string? Region { get; init; }

    /// <summary>The last period whose figures are taken; null for the policy's last year.</summary>
    public Period? AsOf { get; init; }

    /// <summary>The least firm figures that are taken: with <see cref="FigureStatus.Final"/> only final ones. All, unless it is said.</summary>
    public FigureStatus LeastStatus { get; init; } = FigureStatus.Estimated;
}
