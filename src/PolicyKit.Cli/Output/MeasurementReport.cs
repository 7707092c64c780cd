using System.Globalization;
using PolicyKit.Extraction;
using PolicyKit.Extraction.Measuring;

namespace PolicyKit.Cli.Output;

/// <summary>Prints how statements agree with labels: in all, by part, by operator, and what differs.</summary>
internal static class MeasurementReport
{
    /// <summary>The exit code is 0 if nothing differs.</summary>
    public static int Write(PlanExtraction extraction, IReadOnlyList<StatementLabel> labels, Terminal terminal)
    {
        var file = Path.GetFileName(extraction.Text.Path);
        var own = labels.Where(l => l.Document.Length > 0 && file.StartsWith(l.Document, StringComparison.Ordinal)).ToList();
        var all = Measurement.Of(extraction, own.Count > 0 ? own : labels);
        var output = terminal.Output;
        output.WriteLine($"{file}");
        output.WriteLine($"{"",-24}{"right",7}{"wrong",7}{"missed",7}  {"precision",9}  {"recall",9}");
        foreach (var kind in Enum.GetValues<StatementKind>())
        {
            Row(output, $"{kind} text", all.Only(s => s.Kind == kind && !s.IsInTable, l => l.Kind == kind && !l.IsInTable));
            Row(output, $"{kind} table", all.Only(s => s.Kind == kind && s.IsInTable, l => l.Kind == kind && l.IsInTable));
        }

        Row(output, "all", all);
        Row(output, "all, strict", all.Only(_ => true, l => l.IsStrict));
        foreach (var (op, sign) in OperatorSigns.All)
        {
            Row(output, "op " + sign, all.Only(s => s.Operator == op, l => l.Operator == op));
        }

        var names = all.Matches.GroupBy(m => m.Name).ToDictionary(g => g.Key, g => g.Count());
        output.WriteLine($"names: exact {names.GetValueOrDefault(NameAgreement.Exact)}, contained {names.GetValueOrDefault(NameAgreement.Contained)}, other {names.GetValueOrDefault(NameAgreement.None)}");
        foreach (var label in all.Missed)
        {
            output.WriteLine($"missed {label.Id}: {Says(label.Kind, label.Operator, label.Value?.ToString(), label.Upper?.ToString(), label.Unit)} | {label.Indicator} | {label.Quote}");
        }

        foreach (var s in all.Wrong)
        {
            var line = extraction.Text.GetLinePosition(s.Start).Line;
            output.WriteLine($"wrong {line}: {Says(s.Kind, s.Operator, s.Value?.ToString(), s.Upper?.ToString(), s.Unit)} | {s.Indicator} | {s.Quote.ReplaceLineEndings(" ")}");
        }

        return all.Missed.IsEmpty && all.Wrong.IsEmpty ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static void Row(TextWriter output, string name, Measurement part)
    {
        if (part.Matches.Length + part.Wrong.Length + part.Missed.Length > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{part.Matches.Length,7}{part.Wrong.Length,7}{part.Missed.Length,7}  {part.Precision,9:0.0000}  {part.Recall,9:0.0000}"));
        }
    }

    private static string Says(StatementKind kind, StatementOperator op, string? value, string? upper, string unit) =>
        $"{kind} {OperatorSigns.Of(op)} {value}{(upper is null ? "" : ".." + upper)} {unit}";
}
