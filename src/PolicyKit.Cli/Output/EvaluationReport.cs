using PolicyKit.Diagnostics;
using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>An evaluation for people: every target, why some cannot be assessed, the totals by category, and the work list.</summary>
internal static class EvaluationReport
{
    public static void Write(PolicyEvaluation evaluation, Terminal terminal)
    {
        OutcomeTable.Write(evaluation.Outcomes, terminal);
        WriteReasons(evaluation, terminal);
        WriteTotals(evaluation, terminal);
        WorkListReport.Write(evaluation, terminal);
        WriteSummary(evaluation, terminal);
    }

    public static void WriteTotals(PolicyEvaluation evaluation, Terminal terminal)
    {
        if (evaluation.Totals.Length > 1)
        {
            CountTable.Write(terminal.Words("category", "类别"), evaluation.Totals.Select(t => (t.Category, (IReadOnlyDictionary<TargetStatus, int>)t.Counts)), terminal);
        }
    }

    public static void WriteSummary(PolicyEvaluation evaluation, Terminal terminal)
    {
        var counts = evaluation.Outcomes.CountBy(o => o.Status).OrderBy(c => c.Key).Select(c => $"{terminal.Words(StatusWords.Of(c.Key))} {c.Value}");
        terminal.Output.WriteLine(terminal.Words(
            $"{evaluation.Region}, as of {evaluation.AsOf}: {evaluation.Outcomes.Length} targets: {string.Join(", ", counts)}",
            $"{evaluation.Region}，截至{evaluation.AsOf.Describe().Chinese}：{evaluation.Outcomes.Length}个目标：{string.Join("，", counts)}"));
    }

    /// <summary>Names as a list in a sentence.</summary>
    public static string Listed(IEnumerable<string> names, Terminal terminal) => string.Join(terminal.Language == Language.Chinese ? "、" : ", ", names);

    private static void WriteReasons(PolicyEvaluation evaluation, Terminal terminal)
    {
        var unassessable = evaluation.Outcomes.Where(o => o.Status == TargetStatus.NotAssessable).ToList();
        if (unassessable.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine(terminal.Words("Why a target is not assessable:", "无法判定的原因："));
        foreach (var reason in unassessable.GroupBy(o => terminal.Words(o.Reason)))
        {
            var of = reason.GroupBy(o => o.Indicator.Name).Select(g => $"{g.Key} ({Listed(g.Select(o => $"{o.Aim.By}"), terminal)})");
            terminal.Output.WriteLine(terminal.Words($"  {Listed(of, terminal)}: {reason.Key}", $"  {Listed(of, terminal)}：{reason.Key}"));
        }
    }
}
