using System.Text;
using System.Text.Json;
using CsvHelper;
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

    private static void WriteCsv(PanelEvaluation all, int year, Terminal terminal)
    {
        using var bytes = new MemoryStream();
        using (var writer = CsvWriter.Create(bytes, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            writer.WriteHeader(["region", "indicator", "target", "by", "status"]);
            foreach (var row in RegionsRow.Of(all, year))
            {
                foreach (var field in new[] { row.Region, row.Indicator, row.Target, row.By, row.Status.ToString() })
                {
                    writer.WriteField(field);
                }

                writer.EndRecord();
            }
        }

        terminal.Output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
