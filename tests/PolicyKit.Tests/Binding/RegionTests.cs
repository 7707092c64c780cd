using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Binding;

public sealed class RegionTests
{
    [Fact]
    public void What_is_wrong_with_regions_is_marked() => BindingCheck.Diagnostics("""
        region 省 "330000" {
          甲市 "3301" { 甲区 "330102", 乙区 "330203", 丙区 "330102" },
                                            ~~~~~~~~ PK0431
                                                           ~~~~~~~~ PK0206
          乙市 "33010",
               ~~~~~~~ PK0430
          丙市 "33010A" was 乙市,
               ~~~~~~~~ PK0430
                            ~~~~ PK0202
          丁市 from 2021 to 2019,
                            ~~~~ PK0402
          戊市 to 2020 into 己市,
                            ~~~~ PK0201
          庚市 to 2020 into 辛市,
                            ~~~~ PK0432
          辛市 from 2022,
          壬市 to 2020Q1
                  ~~~~~~ PK0302
        }
        """);

    [Theory]
    [InlineData("region 省 \"33\" { 市 \"3301\" { 县 \"330102\" { 镇 \"330102001\" { 村 \"330102001003\" } } } }")]
    [InlineData("region 国 \"000000\" { 省 \"330000\" { 市 \"330100\" { 县 \"330102\" { 镇 \"330102001000\" } } } }")]
    [InlineData("region 省 \"330000\" { 直管市 \"330001\" }")]
    [InlineData("region 市 \"331100\" { 莲区 was 丽县 \"332501\" }")]
    [InlineData("region 省 { 市 \"331100\" { 县 } }")]
    [InlineData("region 甲区 \"330603\" was 甲县 \"330603\" to 2013")]
    [InlineData("region 甲 from 2021 to 2021")]
    public void Codes_and_years_that_go_together_are_fine(string source) => Assert.Equal("", BindingCheck.Ids(source));

    [Fact]
    public void A_target_that_is_due_when_its_region_is_not_there_is_told() => BindingCheck.Diagnostics("""
        region 甲 to 2020, 乙 from 2022
        indicator A
        target A for 甲 >= 1 by 2020, >= 2 by 2021
                                      ~~~~~~~~~~~~ PK0433
        target A for 乙 falling 2020..2025
        """);

    [Fact]
    public void Another_file_may_declare_a_region_again_if_it_says_nothing_else()
    {
        const string All = "region 省 \"330000\" { 甲市 \"330100\" { 甲区 }, 乙市 }";

        Assert.Equal(["省", "甲市", "甲区", "乙市", "乙区"], Names(All, "region 省 { 甲市 \"330100\", 乙市 { 乙区 } }"));
        Assert.Equal(["PK0202"], Ids(All, "region 省 { 甲市 \"330200\" }"));
        Assert.Equal(["PK0202"], Ids(All, "region 甲市"));
        Assert.Equal(["PK0202"], Ids(All, "region 省 { 甲市 from 2021 }"));
        Assert.Equal(["PK0202"], Ids(All + "\nregion 省"));
    }

    [Fact]
    public void Where_a_name_was_declared_first_is_told_with_its_file()
    {
        var compilation = BindingCheck.Compile("indicator A", "\nindicator B", "indicator B\nindicator A");
        var messages = compilation.Diagnostics.Select(d => d.GetMessage(Language.English)).Where(m => m.Contains("twice", StringComparison.Ordinal));

        Assert.Equal(["The indicator 'B' is declared twice; the first is on line 2 of 1.policy.", "The indicator 'A' is declared twice; the first is on line 1."], messages);
    }

    [Fact]
    public void A_region_may_be_split()
    {
        const string Text = "policy \"P\" 2015..2025\nregion 江区 to 2020 into 城区 into 塘区, 城区, 塘区 from 2021\nindicator A\ntarget A for 江区 >= 1 by 2021";
        var policy = Policy.Parse(Text);

        Assert.Equal("城区 塘区", string.Join(' ', policy.Regions[0].Successors));
        Assert.Equal("江区 ended with 2020 and went into 城区 and 塘区", policy.Evaluate([], "江区").Outcomes[0].Reason.English);
        Assert.Equal("PK0432", BindingCheck.Ids(Text.Replace("from 2021", "from 2022", StringComparison.Ordinal).Split("\nindicator")[0]));
        Assert.Equal("PK0201", BindingCheck.Ids("region 江区 to 2020 into 城区 into 塘区, 城区"));
    }

    [Fact]
    public void A_former_name_is_a_name_of_the_region()
    {
        const string Text = "region 柯区 was 绍县 to 2013, 下区 to 2020 into 绍县\ngroup 组 = 绍县\nindicator A\ntarget A for 绍县 falling 2021..2025";
        var policy = Policy.Parse(Text);

        Assert.Equal("柯区", policy.Targets[0].Region!.Name);
        Assert.Equal("柯区", policy.Groups[0].Members[0].Name);
        Assert.Equal("绍县", Assert.Single(policy.Regions[1].Successors));
        var tree = SyntaxTree.Parse(Text);
        var model = PolicyCompilation.Create(tree).GetSemanticModel(tree);
        Assert.Equal("柯区", model.GetSymbol(Text.LastIndexOf("绍县", StringComparison.Ordinal))?.Name);
    }

    private static string[] Ids(params string[] sources) => [.. BindingCheck.Compile(sources).Diagnostics.Select(d => d.Id)];

    private static string[] Names(params string[] sources) => [.. BindingCheck.Compile(sources).ToPolicy().Regions.Select(r => r.Name)];
}
