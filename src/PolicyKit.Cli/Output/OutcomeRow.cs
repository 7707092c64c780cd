using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Cli.Output;

/// <summary>One outcome as machines read it: numbers as exact decimals in the indicator's unit, names that do not change with the language.</summary>
internal sealed record OutcomeRow(
    string Region, string Indicator, string Unit, string Target, int Year, string Status, string? Value, int? ValueYear, string? Gap, string Source, string? ValueSource, string Reason)
{
    public string? GapShare { get; private init; }

    /// <summary>The period by whose end the target is due: a year, a quarter or a month.</summary>
    public string? By { get; private init; }

    public string? ValuePeriod { get; private init; }

    /// <summary>How firm the value is.</summary>
    public string? ValueStatus { get; private init; }

    /// <summary>How firm the least firm of the figures is on which the outcome rests.</summary>
    public string? LeastStatus { get; private init; }

    public string? Category { get; private init; }

    public OutcomeProgress? Progress { get; private init; }

    public static OutcomeRow Of(TargetOutcome outcome, Language language) => new(
        outcome.Region,
        outcome.Indicator.Name,
        outcome.Indicator.Unit.ToString(),
        Wording.Of(outcome.Aim, outcome.Indicator.Unit).English,
        outcome.Aim.Year,
        outcome.Status.ToString(),
        outcome.Figure is { } figure ? Wording.Of(figure, Symbols.Unit.One) : null,
        outcome.Figure?.Year,
        outcome.Gap?.ToString(),
        outcome.Source,
        outcome.Figure?.Source,
        outcome.Reason.In(language))
    {
        GapShare = Decimal(outcome.GapShare),
        By = outcome.Aim.By.ToString(),
        ValuePeriod = outcome.Figure?.Period.ToString(),
        ValueStatus = outcome.Figure?.Status.Describe().English,
        LeastStatus = outcome.FigureStatus?.Describe().English,
        Category = outcome.Indicator.Category,
        Progress = outcome.Progress is { } progress ? OutcomeProgress.Of(progress) : null,
    };

    /// <summary>A number to twelve places at most; null where there is none.</summary>
    public static string? Decimal(Numerics.Rational? value) => value?.ToString(12);
}
