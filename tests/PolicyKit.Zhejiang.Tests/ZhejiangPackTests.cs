using System.Globalization;
using System.Text.RegularExpressions;
using PolicyKit.Data;
using PolicyKit.Data.Csv;
using PolicyKit.Formatting;
using PolicyKit.Results;
using PolicyKit.Syntax;

namespace PolicyKit.Zhejiang.Tests;

public sealed partial class ZhejiangPackTests
{
    private const string Plan = "lishui-2025";
    private const int LishuiItems = 67;
    private const int LishuiAims = 371;
    private const int ZhejiangAims = 85;
    private const string WorkList = "lishui-tasks-2025";

    public static TheoryData<string> Policies => [.. ZhejiangPack.PolicyNames];

    [Fact]
    public void The_pack_has_its_policies()
    {
        Assert.Contains("lishui-2025", ZhejiangPack.PolicyNames);
        Assert.Contains("mu-yield", ZhejiangPack.PolicyNames);
        Assert.Contains("zhejiang-2025", ZhejiangPack.PolicyNames);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_policy_is_read_and_parses_to_its_own_text(string name)
    {
        var text = ZhejiangPack.ReadPolicy(name);
        Assert.Equal(name is not ("regions" or WorkList), text.Contains("policy \"", StringComparison.Ordinal));
        Assert.Equal(text, SyntaxTree.Parse(text, name).Root.ToFullString());
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_policy_is_laid_out_as_the_formatter_does(string name)
    {
        var text = ZhejiangPack.ReadPolicy(name);
        Assert.Equal(text, Formatter.Format(SyntaxTree.Parse(text)).ToFullString());
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void No_policy_has_a_finding_but_tasks_that_no_figure_follows(string name)
    {
        var findings = Compile(name == WorkList ? [Plan, WorkList] : [name]).Diagnostics;

        Assert.All(findings, f => Assert.True(f.Id is "PK0419" or "PK0420" && name == WorkList, f.ToString()));
    }

    [Fact]
    public void The_plan_of_Lishui_its_work_list_and_the_regions_are_one_policy()
    {
        var policy = Compile(Plan, WorkList, "regions").ToPolicy();

        Assert.Equal("丽水市", policy.Symbol.Region!.Name);
        Assert.Equal(LishuiAims, policy.Targets.Sum(t => t.Aims.Length));
        Assert.Equal(50, policy.Tasks.Length);
        Assert.All(policy.Targets, t => Assert.NotEmpty(t.Indicator.Category));
        Assert.Equal(9, policy.Indicators.Select(i => i.Category).Where(c => c.Length > 0).Distinct().Count());
    }

    [Fact]
    public void The_plan_of_the_province_has_all_its_targets()
    {
        var policy = Compile("zhejiang-2025", "regions").ToPolicy();

        Assert.Equal(ZhejiangAims, policy.Targets.Sum(t => t.Aims.Length));
        Assert.All(policy.Targets, t => Assert.NotEmpty(t.Source));
    }

    [Theory]
    [InlineData("zhejiang-2025", null, 2022, "城乡居民收入倍差", 2025, TargetStatus.OnTrack)]
    [InlineData("zhejiang-2025", null, 2022, "居民人均可支配收入", 2025, TargetStatus.NoData)]
    [InlineData("zhejiang-2025", null, 2023, "居民人均可支配收入", 2025, TargetStatus.NotAssessable)]
    [InlineData("zhejiang-2025", null, 2023, "生态环境状况综合指数", 2025, TargetStatus.NotAssessable)]
    [InlineData("lishui-2025", null, 2022, "城乡居民收入倍差", 2022, TargetStatus.NoData)]
    [InlineData("lishui-2025", null, 2022, "单位GDP能耗", 2025, TargetStatus.NotAssessable)]
    [InlineData("lishui-2025", "浙江省", 2022, "城乡居民收入倍差", 2022, TargetStatus.Met)]
    public void What_the_sources_tell_decides(string name, string? region, int asOf, string indicator, int by, TargetStatus status)
    {
        using var reader = ZhejiangPack.OpenObservations();
        var policy = Compile(name, "regions").ToPolicy();
        var evaluation = policy.Evaluate(ObservationCsv.Read(reader, "zhejiang.csv", policy.Units).Observations, region, asOf);

        Assert.Equal(status, Assert.Single(evaluation.Outcomes, o => o.Indicator.Name == indicator && o.Aim.Year == by).Status);
    }

    [Fact]
    public void What_comes_first_can_be_said_beside_the_plan()
    {
        var policy = PolicyCompilation.Create([Parse(Plan), Parse("regions"), SyntaxTree.Parse("leading = top 3 among siblings")]).ToPolicy();
        var figures = policy.Regions.Where(r => r.Parent?.Name == "浙江省").Select((r, i) => new Observation(r.Name, "地区生产总值增速", 2025, 5 + i, "%"));

        var outcome = policy.Evaluate(figures).Outcomes.Single(o => o.Indicator.Name == "地区生产总值增速");

        Assert.Equal(TargetStatus.Met, outcome.Status);
    }

    [Fact]
    public void The_work_list_of_Lishui_has_fifty_tasks_with_departments()
    {
        var policy = Compile(Plan, WorkList).ToPolicy();

        Assert.Equal(Enumerable.Range(1, 50), policy.Tasks.Select(t => t.Number));
        Assert.All(policy.Tasks, t => Assert.NotEmpty(t.Departments));
        Assert.Equal(228, policy.Tasks.Sum(t => t.Departments.Length));
        Assert.Contains(policy.Tasks, t => t.Number == 6 && t.Departments[0].Length > 0 && t.Indicators.Any(i => i.Name == "农户信用贷款"));
    }

    [Fact]
    public void An_unknown_policy_is_told_with_those_there_are()
    {
        var exception = Assert.Throws<ArgumentException>(() => ZhejiangPack.ReadPolicy("none"));
        Assert.Contains("lishui-2025", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_item_of_the_Lishui_table_is_cited()
    {
        var cited = Item().Matches(ZhejiangPack.ReadPolicy("lishui-2025")).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, LishuiItems), cited.Distinct().Order());
    }

    [Fact]
    public void The_observations_are_read_without_diagnostics()
    {
        using var reader = ZhejiangPack.OpenObservations();
        var (observations, diagnostics) = ObservationCsv.Read(reader, "zhejiang.csv");
        Assert.Empty(diagnostics);
        Assert.Contains(observations, o => o is { Region: "浙江省", Indicator: "规上工业亩均税收", Year: 2022 } && o.Value == 34.8m);
        Assert.All(observations, o => Assert.NotEqual("", o.Source));
    }

    private static PolicyCompilation Compile(params string[] names) => PolicyCompilation.Create([.. names.Select(Parse)]);

    private static SyntaxTree Parse(string name) => SyntaxTree.Parse(ZhejiangPack.ReadPolicy(name), name);

    [GeneratedRegex("@source \"附件 第([0-9]+)项\"")]
    private static partial Regex Item();
}
