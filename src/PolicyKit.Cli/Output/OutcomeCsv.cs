using System.Globalization;
using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>An evaluation as CSV.</summary>
internal static class OutcomeCsv
{
    private static readonly string[] Header =
        ["region", "indicator", "unit", "target", "year", "status", "value", "value_year", "gap", "source", "value_source", "reason",
            "gap_share", "baseline", "baseline_year", "progress", "yearly", "required_yearly", "projected", "reached_in", "projected_compound", "reached_in_compound",
            "by", "value_period", "value_status", "least_status", "category"];

    public static void Write(PolicyEvaluation evaluation, Terminal terminal) =>
        CsvText.Write(Header, evaluation.Outcomes.Select(o => Fields(OutcomeRow.Of(o, terminal.Language))), terminal);

    private static string?[] Fields(OutcomeRow row) =>
    [
        row.Region, row.Indicator, row.Unit, row.Target, Whole(row.Year), row.Status, row.Value, Whole(row.ValueYear), row.Gap, row.Source, row.ValueSource, row.Reason,
        row.GapShare, row.Progress?.Baseline, Whole(row.Progress?.BaselineYear), row.Progress?.Share, row.Progress?.Yearly, row.Progress?.RequiredYearly,
        row.Progress?.Projected, Whole(row.Progress?.ReachedIn), row.Progress?.ProjectedCompound, Whole(row.Progress?.ReachedInCompound),
        row.By, row.ValuePeriod, row.ValueStatus, row.LeastStatus, row.Category,
    ];

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
