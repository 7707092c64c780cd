using PolicyKit.Numerics;
using PolicyKit.Results;
using Spectre.Console;

namespace PolicyKit.Cli.Output;

/// <summary>Why a record has its score, item by item.</summary>
internal static class ExplanationTable
{
    private const int Places = 4;

    public static void Write(ScoreExplanation explanation, string key, Terminal terminal)
    {
        terminal.Output.WriteLine(terminal.Words($"Why {key} has its {explanation.Score.Name}:", $"{key}的{explanation.Score.Name}是这样得出的："));
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(terminal.Words("item", "评分项"));
        foreach (var header in (string[])[terminal.Words("value", "数值"), terminal.Words("base", "基准"), terminal.Words("weight", "权重"), terminal.Words("points", "得分")])
        {
            table.AddColumn(new TableColumn(header).RightAligned());
        }

        foreach (var item in explanation.Items)
        {
            var unit = item.Item.Unit;
            table.AddRow(
                Markup.Escape(item.Item.Name),
                Markup.Escape(item.Value is { } value ? Wording.Quantity(value, unit) : terminal.Words(item.Note!)),
                Markup.Escape(item.Base is { } reference ? Wording.Quantity(reference, unit) : "–"),
                Number(item.Weight),
                Number(item.Points));
        }

        foreach (var bonus in explanation.Bonuses)
        {
            var words = bonus.Bonus.IsDeduction ? terminal.Words("deduction", "减分") : terminal.Words("bonus", "加分");
            table.AddRow(
                Markup.Escape($"{words}: {bonus.Bonus.Name}"),
                Markup.Escape(bonus.Note is null ? terminal.Words(bonus.Points == 0 ? "no" : "yes", bonus.Points == 0 ? "否" : "是") : terminal.Words(bonus.Note)),
                "",
                "",
                Number(bonus.Points));
        }

        var grades = explanation.Grades.Select(g => $"{g.Grade.Name} {g.Label ?? "–"}");
        table.AddRow(terminal.Words("total", "合计"), "", "", Number(SumOf(explanation.Items.Select(i => i.Weight))), Number(explanation.Total));
        terminal.Tables().Write(table);
        terminal.Output.WriteLine($"{string.Join("，", grades)}   {explanation.Score.Source}");
        foreach (var reason in explanation.Reasons)
        {
            terminal.Output.WriteLine(terminal.Words(reason));
        }
    }

    private static Rational? SumOf(IEnumerable<Rational?> weights) =>
        weights.All(w => w is not null) ? Rational.Sum([.. weights.Select(w => w!.Value)]) : null;

    private static string Number(Rational? value) => value?.ToString(Places) ?? "–";
}
