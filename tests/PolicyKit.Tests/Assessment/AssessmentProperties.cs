using PolicyKit.Data;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

public sealed class AssessmentProperties
{
    [Property]
    public void A_better_value_never_worsens_a_one_sided_bound((byte Year, sbyte Value)[] figures, sbyte bound, byte better, bool rising)
    {
        var known = figures.Select(f => (Year: 2020 + (f.Year % 6), f.Value)).DistinctBy(f => f.Year).OrderBy(f => f.Year).ToList();
        if (known.Count == 0)
        {
            return;
        }

        var policy = Policy.Parse($"indicator A\ntarget A {(rising ? ">=" : "<=")} {bound} by 2025");
        var latest = known[^1];
        var improved = known.SkipLast(1).Select(k => (k.Year, (int)k.Value)).Append((latest.Year, latest.Value + (rising ? better : -better)));
        var before = StatusOf(policy, known.Select(k => (k.Year, (int)k.Value)));
        var after = StatusOf(policy, improved);

        Assert.True(Place(after) >= Place(before), $"{before} became {after}.");
    }

    [Property]
    public void Another_scale_of_units_changes_no_status((byte Year, sbyte Value)[] figures, sbyte bound, bool rising)
    {
        var sign = rising ? ">=" : "<=";
        var known = figures.Select(f => (Year: 2020 + (f.Year % 6), f.Value)).DistinctBy(f => f.Year).ToList();
        var inYuan = Policy.Parse($"indicator A : 元\ntarget A {sign} {bound} * 1万元 by 2025, in 1元..{Math.Abs((int)bound) + 1}万元 by 2024, falling 2021..2025")
            .Evaluate(known.Select(k => new Observation("", "A", k.Year, (long)k.Value * 10_000)));
        var inWan = Policy.Parse($"indicator A : 万元\ntarget A {sign} {bound} * 1万元 by 2025, in 1元..{Math.Abs((int)bound) + 1}万元 by 2024, falling 2021..2025")
            .Evaluate(known.Select(k => new Observation("", "A", k.Year, (long)k.Value * 10_000, "元")));

        Assert.Equal(inYuan.Outcomes.Select(o => o.Status), inWan.Outcomes.Select(o => o.Status));
        Assert.Empty(inWan.Findings);
    }

    [Property]
    public void Other_names_of_regions_change_nothing((bool Here, byte Year, sbyte Value)[] figures)
    {
        var (first, second) = (StatusesIn("丽水市", "衢州市", figures), StatusesIn("甲", "A1", figures));

        Assert.Equal(first, second);
    }

    private static List<TargetStatus> StatusesIn(string here, string there, (bool Here, byte Year, sbyte Value)[] figures)
    {
        var policy = Policy.Parse($"policy \"P\" for {here} 2020..2025\nregion {here}, {there}\nindicator A\ntarget A >= 5, falling\ntarget A for {there} <= 3");
        var known = figures.Select(f => new Observation(f.Here ? here : there, "A", 2020 + (f.Year % 6), f.Value)).ToList();
        return [.. policy.Evaluate(known).Outcomes.Concat(policy.Evaluate(known, there).Outcomes).Select(o => o.Status)];
    }

    private static TargetStatus StatusOf(Policy policy, IEnumerable<(int Year, int Value)> figures) =>
        Assert.Single(policy.Evaluate(figures.Select(f => new Observation("", "A", f.Year, f.Value))).Outcomes).Status;

    private static int Place(TargetStatus status) => status switch
    {
        TargetStatus.Met or TargetStatus.OnTrack => 2,
        TargetStatus.NotAssessable or TargetStatus.AtRisk => 1,
        TargetStatus.NotMet or TargetStatus.OffTrack => 0,
        _ => throw new InvalidOperationException($"{status} where there is a figure."),
    };
}
