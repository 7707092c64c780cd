using System.Text.Json;

namespace PolicyKit.Cli.Tests;

public sealed class AssessCommandTests : IDisposable
{
    private const string Policy = """
        region 某省 "33" { 甲市 "3301", 乙市 "3302", 丙市 "3303" }
        group 各市 = 甲市, 乙市, 丙市
        indicator 收入 : 万元   @better higher
        indicator 倍差 : 倍   @better lower
        assessment 绩效 over 各市 {
          收入 weight 60 by efficacy 60 from 2万元 to 6万元
          倍差 weight 40 by minmax
          missing exclude
        }
        """;

    private const string Figures = """
        region,indicator,year,comparator,value,unit,status,source
        甲市,收入,2022,=,6,万元,final,甲
        乙市,收入,2022,=,40000,元,final,乙
        丙市,收入,2022,=,2,万元,final,丙
        甲市,倍差,2022,=,1.5,倍,final,甲
        乙市,倍差,2022,=,2,倍,final,乙
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void The_table_has_a_line_for_each_region_by_place()
    {
        Assert.Equal(0, Assess(Policy, Figures, "--year", "2022"));

        Assert.Matches(@"place\s+region\s+收入 60\s+倍差 40\s+total\s+missing", _cli.Output);
        Assert.Matches(@"1\s+甲市\s+60\s+40\s+100\s*\n\s+2\s+丙市\s+60\s+–\s+60\s+倍差: it does not count.*\n\s+3\s+乙市\s+48\s+0\s+48", _cli.Output);
    }

    [Fact]
    public void Why_a_region_has_its_place_is_told_on_demand()
    {
        Assert.Equal(0, Assess(Policy, Figures, "--year", "2022", "--explain", "3302", "--language", "zh"));

        Assert.Contains("收入：4万元，按功效系数：得分80，权重60，计48分", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("总分48，名次3", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_are_not_final_are_told_and_may_be_left_out()
    {
        var figures = Figures.Replace("倍差,2022,=,2,倍,final", "倍差,2022,=,2,倍,preliminary", StringComparison.Ordinal);

        Assert.Equal(0, Assess(Policy, figures, "--year", "2022", "--explain", "乙市"));
        Assert.Contains("not final: 乙市 倍差 (preliminary)", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("倍差: 2倍 (preliminary) by minmax: mark 0", _cli.Output, StringComparison.Ordinal);

        Assert.Equal(0, Assess(Policy, figures, "--year", "2022", "--status", "final", "--format", "json"));
        var last = JsonDocument.Parse(_cli.Output).RootElement.GetProperty("regions").EnumerateArray().Single(r => r.GetProperty("region").GetString() == "乙市");
        var items = last.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("items").EnumerateArray()).ToList();
        Assert.Equal(["final", null], items.Select(i => i.GetProperty("status").GetString()));
        Assert.Equal("no figure is known for 2022", items[1].GetProperty("missing").GetString());

        Assert.Equal(2, Assess(Policy, figures, "--year", "2022", "--status", "firm"));
    }

    [Fact]
    public void Json_has_all_of_it()
    {
        Assert.Equal(0, Assess(Policy.Replace("missing exclude", "missing exclude\nvary 10% times 20 seed 7", StringComparison.Ordinal), Figures, "--year", "2022", "--format", "json"));

        var root = JsonDocument.Parse(_cli.Output).RootElement;
        var region = root.GetProperty("regions")[1];
        var item = region.GetProperty("groups")[1].GetProperty("items")[0];
        Assert.Equal(("丙市", 2, 60), (region.GetProperty("region").GetString(), region.GetProperty("place").GetInt32(), region.GetProperty("total").GetInt32()));
        Assert.Equal(("no figure is known for 2022", "exclude"), (item.GetProperty("missing").GetString(), item.GetProperty("treatment").GetString()));
        Assert.Equal(1, root.GetProperty("regions")[0].GetProperty("range").GetProperty("worst").GetInt32());
    }

    [Theory]
    [InlineData(Policy, "has no year")]
    [InlineData("indicator 收入 : 元", "the policy has no assessment")]
    [InlineData(Policy, "does not assess '丁市'", "--year", "2022", "--explain", "丁市")]
    [InlineData(Policy, "the policy has no assessment '考核', only: 绩效", "--assessment", "考核")]
    public void What_cannot_be_done_is_told(string policy, string message, params string[] options)
    {
        Assert.Equal(2, Assess(policy, Figures, options));
        Assert.Contains(message, _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_observations_it_is_told_that_they_are_needed()
    {
        Assert.Equal(2, _cli.Run("assess", _cli.Write("r.policy", Policy), "--year", "2022"));
        Assert.Contains("--observations FILE.csv is needed", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_the_policy_are_told_with_their_place()
    {
        Assert.Equal(1, Assess(Policy.ReplaceLineEndings("\n").Replace("  missing exclude\n", "", StringComparison.Ordinal), Figures, "--year", "2022"));
        Assert.Contains("r.policy(6,3): error PK0422", _cli.Error, StringComparison.Ordinal);
    }

    private int Assess(string policy, string figures, params string[] options) =>
        _cli.Run(["assess", _cli.Write("r.policy", policy), "--observations", _cli.Write("figures.csv", figures), .. options]);
}
