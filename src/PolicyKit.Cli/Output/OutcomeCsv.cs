using System.Globalization;
using System.Text;
using CsvHelper;
using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>An evaluation as CSV.</summary>
internal static class OutcomeCsv
{
    private static readonly string[] Header =
        ["region", "indicator", "unit", "target", "year", "status", "value", "value_year", "gap", "source", "value_source", "reason"];

    public static void Write(PolicyEvaluation evaluation, Terminal terminal)
    {
        using var bytes = new MemoryStream();
        using (var writer = CsvWriter.Create(bytes, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            writer.WriteHeader(Header);
            foreach (var row in evaluation.Outcomes.Select(o => OutcomeRow.Of(o, terminal.Language)))
            {
                foreach (var field in Fields(row))
                {
                    writer.WriteField(field);
                }

                writer.EndRecord();
            }
        }

        terminal.Output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static string?[] Fields(OutcomeRow row) =>
    [
        row.Region, row.Indicator, row.Unit, row.Target, Whole(row.Year), row.Status, row.Value, Whole(row.ValueYear), row.Gap, row.Source, row.ValueSource, row.Reason,
    ];

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
