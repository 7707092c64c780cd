using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;
using Spectre.Console;

namespace PolicyKit.Cli.Output;

/// <summary>An assessment of regions as a table for people.</summary>
internal static class AssessmentTable
{
    private const int Places = 2;

    public static void Write(PolicyAssessment assessment, RegionAssessment? explained, Terminal terminal)
    {
        var symbol = assessment.Symbol;
        terminal.Output.WriteLine(terminal.Words($"{symbol} {assessment.Year}", $"{symbol} {assessment.Year}年"));
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(terminal.Words("place", "名次"), terminal.Words("region", "地区"));
        var hasBonuses = !symbol.Bonuses.IsEmpty;
        string[] numbers =
        [
            .. symbol.Groups.Select(g => $"{g} {g.Weight.ToString(Places)}"),
            .. hasBonuses ? [terminal.Words("bonus", "加减分")] : Array.Empty<string>(),
            terminal.Words("total", "总分"),
            .. symbol.Variation is null ? Array.Empty<string>() : [terminal.Words("places", "名次变动")],
        ];
        foreach (var header in numbers)
        {
            table.AddColumn(new TableColumn(Markup.Escape(header)).RightAligned());
        }

        table.AddColumn(terminal.Words("missing", "缺失"));
        foreach (var region in assessment.Regions)
        {
            table.AddRow(
            [
                Number(region.Place),
                Markup.Escape(region.Region.Name),
                .. region.Groups.Select(g => Number(g.Points ?? g.Mark)),
                .. hasBonuses ? [Number(SumOf(region.Bonuses.Select(b => b.Points)))] : Array.Empty<string>(),
                Number(region.Total),
                .. symbol.Variation is null ? Array.Empty<string>() : [region.Range is { } range ? $"{range.Best}–{range.Worst}" : "–"],
                Markup.Escape(Notes(region, terminal)),
            ]);
        }

        terminal.Tables().Write(table);
        TellNotFinal(assessment, terminal);
        if (symbol.Variation is { } variation)
        {
            terminal.Output.WriteLine(terminal.Words(
                $"places: the best and the worst when each weight varies by up to {Wording.Percentage(variation.Share)}, {variation.Times} times, seed {variation.Seed}",
                $"名次变动：各权重在±{Wording.Percentage(variation.Share)}内变动{variation.Times}次（种子{variation.Seed}）时的最好与最差名次"));
        }

        Explain(explained, terminal);
    }

    private static void TellNotFinal(PolicyAssessment assessment, Terminal terminal)
    {
        var items = assessment.Regions
            .SelectMany(r => r.Items.Where(i => i.Status > FigureStatus.Final), (r, i) => $"{r.Region} {i.Item} ({terminal.Words(i.Status!.Value.Describe())})")
            .ToList();
        if (items.Count > 0)
        {
            terminal.Output.WriteLine(terminal.Words($"not final: {string.Join(", ", items)}", $"非最终数值：{string.Join("、", items)}"));
        }
    }

    private static void Explain(RegionAssessment? region, Terminal terminal)
    {
        if (region is null)
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Words($"Why {region.Region} has its place:", $"{region.Region}的名次是这样得出的："));
        foreach (var line in region.Explain())
        {
            terminal.Output.WriteLine($"  {terminal.Words(line)}");
        }
    }

    private static string Notes(RegionAssessment region, Terminal terminal)
    {
        var missing = region.Items.Where(i => i.Missing is not null).Select(i => $"{i.Item}: {terminal.Words(RegionAssessment.TreatmentOf(i.Item.Missing))}");
        var vetoes = region.Vetoes.Select(v => terminal.Words(new Localized($"veto: {v}", $"否决：{v}")));
        return string.Join(terminal.Words("; ", "；"), missing.Concat(vetoes));
    }

    private static Rational? SumOf(IEnumerable<Rational?> points) => points.All(p => p is not null) ? Rational.Sum([.. points.Select(p => p!.Value)]) : null;

    private static string Number(Rational? value) => value?.ToString(Places) ?? "–";
}
