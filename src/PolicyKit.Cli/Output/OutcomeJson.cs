using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>An evaluation as JSON.</summary>
internal static class OutcomeJson
{
    /// <summary>How outcomes are written.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(PolicyEvaluation evaluation, Terminal terminal) => terminal.Output.WriteLine(JsonSerializer.Serialize(
        new
        {
            evaluation.Region,
            AsOf = evaluation.AsOf.ToString(),
            Findings = evaluation.Findings.Select(terminal.Words),
            Totals = evaluation.Totals.Select(t => new { t.Category, Counts = t.Counts.ToDictionary(c => c.Key.ToString(), c => c.Value) }),
            Departments = evaluation.Departments.Select(d => new { d.Department, Counts = d.Counts.ToDictionary(c => c.Key.ToString(), c => c.Value), Targets = d.Outcomes.Select(o => new { Indicator = o.Indicator.Name, o.Aim.Year, Status = o.Status.ToString() }) }),
            TasksWithoutIndicator = evaluation.TasksWithoutIndicator.Select(t => t.Number),
            IndicatorsWithoutTask = evaluation.IndicatorsWithoutTask.Select(i => i.Name),
            Outcomes = evaluation.Outcomes.Select(o => OutcomeRow.Of(o, terminal.Language)),
        },
        Options));
}
