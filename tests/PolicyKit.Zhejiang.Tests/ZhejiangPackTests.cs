using System.Globalization;
using System.Text.RegularExpressions;
using PolicyKit.Data.Csv;
using PolicyKit.Formatting;
using PolicyKit.Syntax;

namespace PolicyKit.Zhejiang.Tests;

public sealed partial class ZhejiangPackTests
{
    private const int LishuiItems = 67;

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
        Assert.Equal(name != "regions", text.Contains("policy \"", StringComparison.Ordinal));
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
        var findings = PolicyCompilation.Create(SyntaxTree.Parse(ZhejiangPack.ReadPolicy(name), name)).Diagnostics;

        Assert.All(findings, f => Assert.True(f.Id is "PK0419" or "PK0420" && name == "lishui-tasks-2025", f.ToString()));
    }

    [Fact]
    public void The_work_list_of_Lishui_has_fifty_tasks_with_departments()
    {
        var policy = Policy.Parse(ZhejiangPack.ReadPolicy("lishui-tasks-2025"));

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

    [GeneratedRegex("@source \"附件 第([0-9]+)项\"")]
    private static partial Regex Item();
}
