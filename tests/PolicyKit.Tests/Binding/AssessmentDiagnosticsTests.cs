using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

public sealed class AssessmentDiagnosticsTests
{
    private const string Before = """
        policy "办法" for 省 2021..2025
        region 省 { 甲, 乙 }
        group 各地 = 甲, 乙
        indicator 收入 : 万元   @better higher
        indicator 倍差 : 倍   @better lower
        indicator 人口 : 人
        """;

    [Fact]
    public void Indicators_methods_and_rules_have_to_be_known() => Diagnostics("""
        assessment 考核 over 各地 {
          收人 weight 50 by minmax
          ~~~~ PK0201
          收入 weight 50 by minmx
                            ~~~~~ PK0201
          missing excluded
                  ~~~~~~~~ PK0201
        }
        """);

    [Fact]
    public void A_misspelt_word_of_a_rule_is_suggested() => Assert.Contains(
        "'efficacy'", BindingCheck.Messages($"{Before}\nassessment 考核 over 各地 {{ 收入 weight 100 by effcacy 60 missing zero }}"), StringComparison.Ordinal);

    [Fact]
    public void Regions_have_to_be_several_and_declared() => Diagnostics("""
        assessment 甲评 over 各县 { 收入 weight 100 by minmax missing zero }
                             ~~~~ PK0201
        assessment 乙评 over 省 { 收入 weight 100 by minmax missing zero }
                             ~~ PK0302
        """);

    [Fact]
    public void Children_need_a_region_of_the_policy() => BindingCheck.Diagnostics("""
        indicator 收入 : 万元   @better higher
        assessment 考核 over children { 收入 weight 100 by minmax missing zero }
                             ~~~~~~~~ PK0424
        """);

    [Fact]
    public void Weights_are_over_0() => Diagnostics("""
        assessment 考核 over 各地 {
          收入 weight -5 by minmax
                      ~~ PK0402
          倍差 weight 0 by minmax
                      ~ PK0402
          missing zero
        }
        """);

    [Fact]
    public void Bounds_run_from_the_worst_to_the_best() => Diagnostics("""
        assessment 考核 over 各地 {
          收入 weight 20 by efficacy 60 from 5万元 to 5万元
                                                      ~~~~~ PK0402
          倍差 weight 80 by minmax from 1.5 to 2
                                               ~ PK0402
          人口 weight 20 by minmax from 3人 to 3人
                                               ~~~ PK0402
          missing zero
        }
        """);

    [Fact]
    public void What_is_done_with_missing_figures_has_to_be_said() => Diagnostics("""
        assessment 考核 over 各地 {
          收入 weight 60 by minmax
          ~~~~ PK0422
          倍差 weight 40 by minmax missing zero
        }
        """);

    [Fact]
    public void Which_way_is_better_has_to_be_said_where_it_counts() => Diagnostics("""
        assessment 考核 over 各地 {
          人口 weight 100 by rank
                          ~~~~~~~ PK0423
          missing zero
        }
        assessment 考核二 over 各地 {
          人口 weight 100 by met >= 100人
          missing zero
        }
        """);

    [Theory]
    [InlineData("by efficacy")]
    [InlineData("by efficacy 60, 70")]
    [InlineData("by efficacy 60 from 1万元")]
    [InlineData("by minmax 60")]
    [InlineData("by minmax to 3万元")]
    [InlineData("by rank rest 3")]
    [InlineData("by distance")]
    [InlineData("by places rest 3")]
    [InlineData("by places 100, 90")]
    [InlineData("by met")]
    [InlineData("by zscore >= 3万元")]
    public void A_method_has_what_it_needs_and_nothing_else(string method) => Assert.Equal("PK0305", Ids($"收入 weight 100 {method}\nmissing zero"));

    [Theory]
    [InlineData("收入 weight 100 by efficacy 100", "PK0402")]
    [InlineData("收入 weight 100 by efficacy -1", "PK0402")]
    [InlineData("收入 weight 100 by distance to 0万元", "PK0309")]
    [InlineData("收入 weight 100 by met >= 3人", "PK0301")]
    [InlineData("收入 weight 100 by minmax from 3人 to 5万元", "PK0301")]
    [InlineData("收入 weight 50 by minmax\n收入 weight 50 by rank", "PK0405")]
    [InlineData("富裕 { 收入 weight 50 by minmax }\n富裕 { 倍差 weight 50 by minmax }", "PK0405")]
    [InlineData("收入 weight 60 by minmax", "PK0404")]
    [InlineData("收入 weight 60 by minmax\ncombine mean", "")]
    [InlineData("收入 weight 100 by zscore\ncombine geometric", "PK0310")]
    [InlineData("收入 weight 100 by minmax\nmissing none", "PK0405")]
    [InlineData("收入 weight 100 by minmax\nties shared", "PK0201")]
    [InlineData("收入 weight 100 by minmax\neach 1 .. 0", "PK0402")]
    [InlineData("收入 weight 100 by minmax\nveto when 收入", "PK0302")]
    [InlineData("收入 weight 100 by minmax\nbonus 3 when 收人 > 3万元", "PK0201")]
    [InlineData("收入 weight 100 by minmax\nvary 0% times 10 seed 7", "PK0402")]
    [InlineData("收入 weight 100 by minmax\nvary 100% times 10 seed 7", "PK0402")]
    [InlineData("收入 weight 100 by minmax\nvary 10% times 0 seed 7", "PK0302")]
    [InlineData("收入 weight 100 by minmax\nvary 10% times 10.5 seed 7", "PK0302")]
    [InlineData("收入 weight 100 by minmax\nvary 10% times 10 seed -7", "PK0302")]
    [InlineData("", "PK0103")]
    [InlineData("富裕 { }", "PK0103")]
    public void What_is_wrong_is_told_once(string lines, string ids) => Assert.Equal(ids, Ids($"{lines}\nmissing zero"));

    [Theory]
    [InlineData("收入 weight 100 by")]
    [InlineData("收入 100 by minmax")]
    [InlineData("收入 weight 100 minmax")]
    [InlineData("vary 10% 1000 seed 7")]
    [InlineData("missing")]
    public void What_is_wrong_in_form_is_told(string line) => Assert.Contains(
        BindingCheck.Compile($"{Before}\nassessment 考核 over 各地 {{\n倍差 weight 100 by minmax missing zero\n{line}\n}}").Diagnostics, d => d.Id is "PK0103" or "PK0104");

    [Fact]
    public void Both_dresses_mean_the_same()
    {
        const string English = """
            assessment 考核 over children in 2022 {
              富裕 { 收入 weight 60 by efficacy 60 from 1万元 to 5万元 missing exclude }
              倍差 weight 40 by places 100, 80 rest 60
              missing average
              combine mean
              ties dense
              bonus 2 when 收入 > 9万元
              veto when 倍差 > 3
              vary 10% times 100 seed 7
            }
            """;
        const string Chinese = """
            考评 考核 遍及 下级 介于 2022年 ｛
              富裕 ｛ 收入 权重 60 按 功效系数 60 自 1万元 至 5万元 缺失 剔除 ｝
              倍差 权重 40 按 名次分 100、80 其余 60
              缺失 取平均
              合成 算术平均
              并列 连号
              加分 2 当 收入 > 9万元
              否决 当 倍差 > 3
              浮动 10% 次数 100 种子 7
            ｝
            """;

        Assert.Equal("甲, 乙; 2022; Mean; Dense; 富裕: 收入 60 Efficacy 60 1 5 Exclude; 倍差: 倍差 40 Places 0   Average; 2 收入 > 9万元; 倍差 > 3; 0.1 100 7", Told(English));
        Assert.Equal(Told(English), Told(Chinese));
    }

    [Fact]
    public void Where_no_year_is_named_the_host_has_to()
    {
        var policy = Policy.Parse($"{Before}\nassessment 考核 over 各地 {{ 收入 weight 100 by minmax missing zero }}");

        Assert.StartsWith("The assessment '考核' has no year", Assert.Throws<ArgumentException>(() => policy.Assess("考核", [])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The policy has no assessment named '考'", Assert.Throws<ArgumentException>(() => policy.Assess("考", [])).Message, StringComparison.Ordinal);
    }

    private static string Told(string text)
    {
        var assessment = Policy.Parse($"{Before}\n{text}").Assessments.Single();
        return string.Join("; ",
        [
            string.Join(", ", assessment.Regions),
            $"{assessment.Year}",
            $"{assessment.Combination}",
            $"{assessment.Ties}",
            .. assessment.Groups.Select(g => $"{g}: {string.Join(", ", g.Items.Select(Told))}"),
            .. assessment.Bonuses.Select(b => $"{b.Points} {b}"),
            .. assessment.Vetoes,
            $"{assessment.Variation!.Share} {assessment.Variation.Times} {assessment.Variation.Seed}",
        ]);
    }

    private static string Told(AssessmentItemSymbol item) =>
        $"{item} {item.Weight} {item.Normalization.Method} {item.Normalization.Floor} {item.Normalization.Worst} {item.Normalization.Best} {item.Missing}";

    private static void Diagnostics(string marked) => BindingCheck.Diagnostics($"{Before}\n{marked}");

    private static string Ids(string lines) => BindingCheck.Ids($"{Before}\nassessment 考核 over 各地 {{\n{lines}\n}}");
}
