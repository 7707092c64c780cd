using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment.Regions;

[Properties(Arbitrary = [typeof(RegionFigures)])]
public sealed class RegionProperties
{
    private static readonly string[] Methods =
        ["efficacy 60", "minmax", "zscore", "rank", "percentile", "distance to 5", "places 100, 70 rest 20", "met >= 5", "efficacy 60 from 2 to 8"];

    private static readonly string[] Policies = ["exclude", "zero", "average", "none"];

    [Property]
    public void Places_are_a_weak_order(RegionFigures figures, int choice)
    {
        var ranked = Assess(figures, choice).Regions.Where(r => r.Place is not null).ToList();

        Assert.All(ranked, r => Assert.Equal(1 + ranked.Count(o => o.Total > r.Total), r.Place));
    }

    [Property]
    public void Dense_places_leave_none_out(RegionFigures figures, int choice)
    {
        var ranked = Assess(figures, choice, "ties dense").Regions.Where(r => r.Place is not null).ToList();

        Assert.All(ranked, r => Assert.Equal(1 + ranked.Select(o => o.Total).Distinct().Count(t => t > r.Total), r.Place));
    }

    [Property]
    public void Other_names_and_another_order_of_the_regions_change_nothing(RegionFigures figures, int choice)
    {
        var reversed = new RegionFigures([.. figures.Rows.Reverse()]);

        Assert.Equal(Results(Assess(figures, choice)), Results(Assess(reversed, choice, region: "区")).Reverse());
    }

    [Property]
    public void Another_unit_changes_nothing(RegionFigures figures, int choice) =>
        Assert.Equal(Results(Assess(figures, choice)), Results(Assess(figures, choice, unit: "元")));

    [Property]
    public void A_better_figure_never_lowers_a_total_by_declared_bounds(RegionFigures figures, int choice)
    {
        string[] methods = ["minmax from 0 to 10", "distance to 7", "met >= 5"];
        var better = new RegionFigures([.. figures.Rows.Select((r, i) => i > 0 ? r : [.. r.Select(v => v + 1)])]);

        var (before, after) = (Results(Assess(figures, choice, methods: methods))[0].Total, Results(Assess(better, choice, methods: methods))[0].Total);

        Assert.Equal(before is null, after is null);
        Assert.True(before is null || before <= after);
    }

    private static (Rational? Total, int? Place)[] Results(PolicyAssessment assessment) => [.. RegionCheck.InOrder(assessment).Select(r => (r.Total, r.Place))];

    private static PolicyAssessment Assess(RegionFigures figures, int choice, string lines = "", string region = "R", string unit = "万元", string[]? methods = null)
    {
        var random = new Random(choice);
        var chosen = methods ?? random.GetItems(Methods, 3);
        var policies = random.GetItems(Policies, 3);
        var names = string.Join(", ", figures.Rows.Select((_, i) => $"{region}{i}"));
        var items = Enumerable.Range(0, 3).Select(k => $"I{k} weight {(k + 1) * 10} by {InMoney(chosen[k])} missing {policies[k]}");
        var text = $"region {names}\ngroup 各地 = {names}\nindicator I0, I1, I2 : {unit} @better higher\nassessment 考核 over 各地 {{\n{string.Join('\n', items)}\ncombine mean\n{lines}\n}}";
        var observations =
            from row in Enumerable.Range(0, figures.Rows.Length)
            from k in Enumerable.Range(0, 3)
            let value = figures.Rows[row][k]
            where value is not null
            select new Observation($"{region}{row}", $"I{k}", 2022, value.Value * (unit == "元" ? 10000 : 1));
        return Policy.Parse(text).Assess(null, observations, 2022);
    }

    private static string InMoney(string method)
    {
        var words = method.Split(' ');
        return string.Join(' ', words.Select((w, i) => i > 0 && (words[i - 1] is "from" or "to" or ">=") ? w + "万元" : w));
    }
}
