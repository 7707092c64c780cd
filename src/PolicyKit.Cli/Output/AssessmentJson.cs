using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Cli.Output;

/// <summary>An assessment of regions as JSON; numbers to 12 decimal places.</summary>
internal static class AssessmentJson
{
    private const int Places = 12;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(PolicyAssessment assessment, RegionAssessment? explained, Terminal terminal) => terminal.Output.WriteLine(JsonSerializer.Serialize(
        new
        {
            Assessment = assessment.Symbol.Name,
            assessment.Year,
            Findings = assessment.Findings.Select(terminal.Words),
            Regions = assessment.Regions.Where(r => explained is null || r == explained).Select(r => Of(r, terminal)),
        },
        Options));

    private static object Of(RegionAssessment region, Terminal terminal) => new
    {
        Region = region.Region.Name,
        region.Region.Code,
        region.Place,
        Total = Number(region.Total),
        Groups = region.Groups.Select(g => new
        {
            Group = g.Group.IsSingle ? null : g.Group.Name,
            Mark = Number(g.Mark),
            Points = Number(g.Points),
            Items = g.Items.Select(i => new
            {
                Item = i.Item.Name,
                Value = Number(i.Value),
                Unit = i.Item.Indicator.Unit.ToString(),
                Status = i.Status?.Describe().English,
                Mark = Number(i.Mark),
                Weight = Number(i.Weight),
                Points = Number(i.Points),
                Missing = i.Missing is null ? null : terminal.Words(i.Missing),
                Treatment = i.Missing is null ? null : AssessmentRules.Missing.WordOf(i.Item.Missing).English,
            }),
        }),
        Bonuses = region.Bonuses.Select(b => new { Condition = b.Bonus.Name, Points = Number(b.Points) }),
        region.Vetoes,
        Reasons = region.Reasons.Select(terminal.Words),
        Range = region.Range is not { } range ? null : new { range.Best, range.Worst, Mean = Number(range.Mean), Unchanged = Number(range.Unchanged) },
        Why = region.Explain().Select(terminal.Words),
    };

    private static double? Number(Rational? value) => value?.Round(Places).ToDouble();
}
