using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;
using Spectre.Console;

namespace PolicyKit.Cli.Output;

/// <summary>Outcomes as a table for people: by category, without the columns in which nothing stands.</summary>
internal static class OutcomeTable
{
    private const string Nothing = "–";

    private static readonly ColumnOfOutcomes[] Columns =
    [
        new(new("indicator", "指标"), (o, _) => o.Indicator.Name),
        new(new("value", "数值"), (o, t) => o.Figure is { } figure ? $"{Wording.Of(figure, o.Indicator.Unit)} ({When(figure, t)})" : null),
        new(new("target", "目标"), (o, t) => t.Words(Wording.Of(o.Aim, o.Indicator.Unit))),
        new(new("by", "期限"), (o, _) => $"{o.Aim.By}"),
        new(new("gap", "差距"), (o, _) => o.Gap is { } gap ? Wording.Difference(gap, o.Indicator.Unit) : null),
        new(new("progress", "进度"), (o, _) => o.Progress?.Share is { } share ? Wording.Percentage(share.Round(3)) : null),
        new(new("projected", "推算"), (o, _) => o.Progress is { } progress && o.IsMet is null ? Wording.Quantity(progress.Linear.Value, o.Indicator.Unit) : null),
        new(new("outcome", "结果"), (o, t) => t.Words(StatusWords.Of(o.Status)), o => StatusWords.ColourOf(o.Status)),
        new(new("source", "来源"), (o, _) => o.Source.Length > 0 ? o.Source : null),
    ];

    public static void Write(IEnumerable<TargetOutcome> outcomes, Terminal terminal)
    {
        var categories = outcomes.GroupBy(o => o.Indicator.Category).ToList();
        var shown = Columns.Where(c => categories.SelectMany(g => g).Any(o => c.Text(o, terminal) is not null)).ToList();
        var table = new Table { Border = TableBorder.Simple };
        shown.ForEach(c => table.AddColumn(terminal.Words(c.Heading)));
        foreach (var category in categories)
        {
            if (categories.Count > 1 && category.Key.Length > 0)
            {
                table.AddRow($"[bold]{Markup.Escape(category.Key)}[/]");
            }

            foreach (var outcome in category)
            {
                table.AddRow([.. shown.Select(c => c.CellOf(outcome, terminal))]);
            }
        }

        if (shown.Count > 0)
        {
            terminal.Tables().Write(table);
        }
    }

    private static string When(Figure figure, Terminal terminal) =>
        figure.Status == FigureStatus.Final ? $"{figure.Period}" : $"{figure.Period}, {terminal.Words(figure.Status.Describe())}";

    private sealed record ColumnOfOutcomes(Localized Heading, Func<TargetOutcome, Terminal, string?> Text, Func<TargetOutcome, string>? Colour = null)
    {
        public string CellOf(TargetOutcome outcome, Terminal terminal)
        {
            var text = Markup.Escape(Text(outcome, terminal) ?? Nothing);
            return Colour is null ? text : $"[{Colour(outcome)}]{text}[/]";
        }
    }
}
