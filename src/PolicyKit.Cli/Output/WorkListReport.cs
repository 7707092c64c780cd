using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>How the departments of a work list stand, what needs their care, and what the list leaves open.</summary>
internal static class WorkListReport
{
    public static void Write(PolicyEvaluation evaluation, Terminal terminal)
    {
        var departments = evaluation.Departments.Where(d => !d.Counts.IsEmpty).ToList();
        if (departments.Count > 0)
        {
            CountTable.Write(terminal.Words("department", "部门"), departments.Select(d => (d.Department, (IReadOnlyDictionary<TargetStatus, int>)d.Counts)), terminal);
        }

        foreach (var report in departments.Where(d => !d.Outcomes.IsEmpty))
        {
            var aims = report.Outcomes.Select(o => $"{o.Indicator} ({o.Aim.By}, {terminal.Words(StatusWords.Of(o.Status))})");
            terminal.Output.WriteLine(terminal.Words($"{report.Department}: {EvaluationReport.Listed(aims, terminal)}", $"{report.Department}：{EvaluationReport.Listed(aims, terminal)}"));
        }

        var tasks = evaluation.TasksWithoutIndicator.Select(t => $"{t.Number}").ToList();
        var indicators = evaluation.IndicatorsWithoutTask.Select(i => i.Name).ToList();
        Tell(tasks, terminal.Words($"Tasks that name no indicator ({tasks.Count})", $"没有写明指标的任务（{tasks.Count}项）"), terminal);
        Tell(indicators, terminal.Words($"Indicators with a target that no task drives ({indicators.Count})", $"有目标而没有任务推动的指标（{indicators.Count}个）"), terminal);
    }

    private static void Tell(List<string> names, string what, Terminal terminal)
    {
        if (names.Count > 0)
        {
            terminal.Output.WriteLine(terminal.Words($"{what}: {EvaluationReport.Listed(names, terminal)}", $"{what}：{EvaluationReport.Listed(names, terminal)}"));
        }
    }
}
