using System.Text.Json;
using PolicyKit.Panels;

namespace PolicyKit.Cli.Output;

/// <summary>The formats in which the evaluation of many regions is written.</summary>
internal static class RegionsFormats
{
    private static readonly Dictionary<string, Action<PanelEvaluation, int, Terminal>> Writers = new(StringComparer.Ordinal)
    {
        ["table"] = RegionsTable.Write,
        ["json"] = WriteJson,
        ["csv"] = WriteCsv,
    };

    public static void Write(string format, PanelEvaluation all, int year, Terminal terminal) => Writers[format](all, year, terminal);

    private static void WriteJson(PanelEvaluation all, int year, Terminal terminal) => terminal.Output.WriteLine(JsonSerializer.Serialize(
        new
        {
            AsOf = year,
            Findings = all.Findings.Select(terminal.Words),
            Outcomes = RegionsRow.Of(all, year).Select(r => new { r.Region, r.Indicator, r.Target, r.By, Status = r.Status.ToString() }),
        },
        OutcomeJson.Options));

    private static void WriteCsv(PanelEvaluation all, int year, Terminal terminal) => CsvText.Write(
        ["region", "indicator", "target", "by", "status"],
        RegionsRow.Of(all, year).Select(r => new[] { r.Region, r.Indicator, r.Target, r.By, r.Status.ToString() }),
        terminal);
}
