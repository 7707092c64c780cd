using System.CommandLine;
using PolicyKit.Cli.Output;
using PolicyKit.Extraction;
using PolicyKit.Extraction.Writing;
using PolicyKit.Text;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit extract FILE.txt</c></summary>
internal static class ExtractCommand
{
    private static readonly Dictionary<string, Action<PlanExtraction, Terminal>> Formats = new(StringComparer.Ordinal)
    {
        ["policy"] = (extraction, terminal) => PolicyDraft.Write(extraction, terminal.Output, terminal.Language),
        ["jsonl"] = (extraction, terminal) => StatementLines.Write(extraction, terminal.Output),
    };

    public static Command Create(Func<Terminal> terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A plan in plain text, UTF-8, in Chinese." };
        var region = new Option<string?>("--region") { Description = "The region of the plan. Default: the one its title names." };
        var period = new Option<string?>("--period") { Description = "The years of the plan, as 2021..2025. Default: those its title names." };
        var format = new Option<string>("--format") { Description = "policy or jsonl.", DefaultValueFactory = _ => "policy" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var against = new Option<string[]>("--against") { Description = "Labels, JSON Lines: prints how many statements are right and how many labels were found, with what differs, instead of the statements." };
        var command = new Command("extract", "Read targets and figures out of the text of a plan, for a person to review.") { file, region, period, format, against };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            new ExtractionOptions { Region = parsed.GetValue(region), Period = PlanPeriod.Parse(parsed.GetValue(period)) },
            parsed.GetRequiredValue(format),
            parsed.GetValue(against) ?? [],
            terminal()));
        return command;
    }

    private static int Run(string file, ExtractionOptions options, string format, string[] against, Terminal terminal)
    {
        var text = SourceText.From(PlanFile.Read(file), file);
        var extraction = PlanExtractor.Extract(text, options);
        if (against.Length > 0)
        {
            return MeasurementReport.Write(extraction, against.SelectMany(LabelFile.Read).ToList(), terminal);
        }

        Formats[format](extraction, terminal);
        if (extraction.Statements.IsEmpty)
        {
            terminal.Error.WriteLine(terminal.Words($"{file}: no targets and no figures were found", $"{file}：未找到目标或数据"));
        }

        return ExitCodes.Fine;
    }
}
