using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Results;

/// <summary>Says in sentences how a region comes to its total and place.</summary>
internal static class AssessmentWording
{
    private const int Places = 4;

    private static readonly Dictionary<MissingPolicy, Localized> Treatments = new()
    {
        [MissingPolicy.Exclude] = new("it does not count, and its weight goes to the others", "不计入，其权重由其他项分摊"),
        [MissingPolicy.Zero] = new("it gets 0", "记零分"),
        [MissingPolicy.Average] = new("it gets the mean of the others", "取其他地区的平均分"),
        [MissingPolicy.None] = new("so there is no total", "因此没有总分"),
    };

    public static IEnumerable<Localized> Explain(RegionAssessment region)
    {
        foreach (var group in region.Groups)
        {
            foreach (var item in group.Items)
            {
                yield return Of(item);
            }

            if (!group.Group.IsSingle)
            {
                yield return Both($"{group.Group}: ", $"{group.Group}：", new($"mark {Number(group.Mark)}{Points(group.Points, ", ", " points")}", $"得分{Number(group.Mark)}{Points(group.Points, "，计", "分")}"));
            }
        }

        foreach (var bonus in region.Bonuses)
        {
            yield return Both($"{bonus.Bonus}: ", $"{bonus.Bonus}：", bonus.Note ?? new($"{Number(bonus.Points)} points", $"{Number(bonus.Points)}分"));
        }

        foreach (var veto in region.Vetoes)
        {
            yield return new($"veto: {veto}", $"否决：{veto}");
        }

        foreach (var reason in region.Reasons)
        {
            yield return reason;
        }

        yield return new($"total {Number(region.Total)}, place {Number(region.Place)}", $"总分{Number(region.Total)}，名次{Number(region.Place)}");
    }

    public static Localized Treatment(MissingPolicy policy) => Treatments[policy];

    private static Localized Of(ItemAssessment item)
    {
        var method = AssessmentRules.Methods.WordOf(item.Item.Normalization.Method);
        var what = item.Missing is { } missing
            ? Both($"{missing.English}; ", $"{missing.Chinese}，", Treatments[item.Item.Missing])
            : new($"{ValueOf(item).English} by {method.English}", $"{ValueOf(item).Chinese}，按{method.Chinese}");
        var mark = item.Mark is null ? new("", "") : new Localized(
            $": mark {Number(item.Mark)}, weight {Number(item.Weight)}{Points(item.Points, ", ", " points")}", $"：得分{Number(item.Mark)}，权重{Number(item.Weight)}{Points(item.Points, "，计", "分")}");
        return new($"{item.Item}: {what.English}{mark.English}", $"{item.Item}：{what.Chinese}{mark.Chinese}");
    }

    private static Localized ValueOf(ItemAssessment item)
    {
        var value = Wording.Quantity(item.Value!.Value, item.Item.Indicator.Unit);
        return item.Status is null or FigureStatus.Final
            ? new(value, value)
            : new($"{value} ({item.Status.Value.Describe().English})", $"{value}（{item.Status.Value.Describe().Chinese}）");
    }

    private static string Points(Rational? points, string before, string after) => points is null ? "" : before + Number(points) + after;

    private static string Number(Rational? value) => value?.ToString(Places) ?? "–";

    private static Localized Both(string english, string chinese, Localized rest) => new(english + rest.English, chinese + rest.Chinese);
}
