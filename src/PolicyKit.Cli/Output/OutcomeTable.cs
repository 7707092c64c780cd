using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;
using Spectre.Console;

namespace PolicyKit.Cli.Output;

/// <summary>An evaluation as a table for people.</summary>
internal static class OutcomeTable
{
    private static readonly Dictionary<TargetStatus, (Localized Words, string Colour)> Statuses = new()
    {
        [TargetStatus.Met] = (new("met", "达成"), "green"),
        [TargetStatus.NotMet] = (new("not met", "未达成"), "red"),
        [TargetStatus.OnTrack] = (new("on track", "进展正常"), "green"),
        [TargetStatus.AtRisk] = (new("at risk", "有风险"), "yellow"),
        [TargetStatus.OffTrack] = (new("off track", "偏离目标"), "red"),
        [TargetStatus.NoData] = (new("no data", "无数据"), "grey"),
        [TargetStatus.NotAssessable] = (new("not assessable", "无法判定"), "grey"),
    };

    public static void Write(PolicyEvaluation evaluation, Terminal terminal) =>
        Write(evaluation, evaluation.Outcomes, terminal, withTotals: true);

    public static void Write(PolicyEvaluation evaluation, IEnumerable<TargetOutcome> outcomes, Terminal terminal, bool withTotals = false)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(
            terminal.Words("indicator", "指标"), terminal.Words("value", "数值"), terminal.Words("target", "目标"),
            terminal.Words("by", "年份"), terminal.Words("gap", "差距"), terminal.Words("progress", "进度"), terminal.Words("projected", "推算"),
            terminal.Words("outcome", "结果"), terminal.Words("source", "来源"));
        foreach (var outcome in outcomes)
        {
            var (words, colour) = Statuses[outcome.Status];
            var unit = outcome.Indicator.Unit;
            table.AddRow(
                Markup.Escape(outcome.Indicator.Name),
                outcome.Figure is { } figure ? Markup.Escape($"{Wording.Of(figure, unit)} ({When(figure, terminal)})") : "–",
                Markup.Escape(terminal.Words(Wording.Of(outcome.Aim, unit))),
                $"{outcome.Aim.By}",
                outcome.Gap is { } gap ? Markup.Escape(Wording.Difference(gap, unit)) : "–",
                outcome.Progress?.Share is { } share ? Markup.Escape(Wording.Percentage(share.Round(3))) : "–",
                outcome.Progress is { } progress && outcome.IsMet is null ? Markup.Escape(Wording.Quantity(progress.Linear.Value, unit)) : "–",
                $"[{colour}]{Markup.Escape(terminal.Words(words))}[/]",
                Markup.Escape(outcome.Source));
        }

        terminal.Tables().Write(table);
        if (withTotals && evaluation.Totals.Length > 1)
        {
            terminal.Tables().Write(Totals(evaluation, terminal));
        }

        foreach (var report in withTotals ? evaluation.Departments.Where(d => !d.Outcomes.IsEmpty) : [])
        {
            terminal.Output.WriteLine($"{report.Department}: {string.Join(", ", report.Outcomes.Select(o => $"{o.Indicator} ({o.Aim.By}, {StatusWords(o.Status, terminal)})"))}");
        }

        terminal.Output.WriteLine(Summary(evaluation, terminal));
    }

    public static string StatusWords(TargetStatus status, Terminal terminal) => terminal.Words(Statuses[status].Words);

    private static string When(Figure figure, Terminal terminal) =>
        figure.Status == FigureStatus.Final ? $"{figure.Period}" : $"{figure.Period}, {terminal.Words(figure.Status.Describe())}";

    private static Table Totals(PolicyEvaluation evaluation, Terminal terminal)
    {
        var statuses = Enum.GetValues<TargetStatus>().Where(s => evaluation.Outcomes.Any(o => o.Status == s)).ToList();
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(terminal.Words("category", "类别"));
        statuses.ForEach(s => table.AddColumn(new TableColumn(StatusWords(s, terminal)).RightAligned()));
        foreach (var total in evaluation.Totals)
        {
            table.AddRow([Markup.Escape(total.Category), .. statuses.Select(s => total.Counts.TryGetValue(s, out var count) ? $"{count}" : "–")]);
        }

        return table;
    }

    private static string Summary(PolicyEvaluation evaluation, Terminal terminal)
    {
        var counts = evaluation.Outcomes.CountBy(o => o.Status).OrderBy(c => c.Key).Select(c => $"{StatusWords(c.Key, terminal)} {c.Value}");
        return terminal.Words(
            $"{evaluation.Region}, as of {evaluation.AsOf}: {evaluation.Outcomes.Length} targets: {string.Join(", ", counts)}",
            $"{evaluation.Region}，截至{evaluation.AsOf.Describe().Chinese}：{evaluation.Outcomes.Length}个目标：{string.Join("，", counts)}");
    }
}
