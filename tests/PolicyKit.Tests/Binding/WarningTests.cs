using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Binding;

/// <summary>What is legal but odd: found where it is certain, and not where it may well be meant.</summary>
public sealed class WarningTests
{
    [Fact]
    public void A_baseline_that_gives_more_than_is_asked_for() => BindingCheck.Diagnostics("""
        indicator A
        target A <= 2.1 from 2 (2020) by 2025
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ PK0412
        target A > 1 from 2 by 2024
                 ~~~~~~~~~~~~~~~~~~ PK0412
        target A <= 2 from 2 by 2025, >= 2 from 2 by 2025, ~ 2 from 3 by 2025, = 2 from 3 by 2025
        target A <= 2 from 3 by 2027
        """);

    [Fact]
    public void What_no_figure_can_meet() => BindingCheck.Diagnostics("""
        indicator 人口 : 万人
        indicator 面积 : 亩
        indicator 收入 : 元
        indicator 变化 : 人 = 人口 - 1人
        target 人口 < 0人 by 2025
                    ~~~~~~~~~~~~~ PK0413
        target 人口 in -3人..-1人 by 2026
                    ~~~~~~~~~~~~~~~~~~~~~ PK0413
        target 面积 = -1亩 by 2025
                    ~~~~~~~~~~~~~~ PK0413
        target 收入 < 0元 by 2025
        target 变化 < 0人 by 2025
        target 面积 <= 0亩 by 2027
        target 人口 in -3人..0人 by 2027
        target 收入 falling 2024..2025Q2
                    ~~~~~~~~~~~~~~~~~~~~ PK0413
        target 收入 rising 2024..2026
        """);

    [Fact]
    public void Aims_that_no_figure_meets_together() => BindingCheck.Diagnostics("""
        region P { Q }
        indicator A
        target A >= 3 by 2025, < 3 by 2025
                               ~~~~~~~~~~~ PK0414
        target A for Q >= 3 by 2025, <= 3 by 2025, in 3..4 by 2025, = 3 by 2025
        target A for Q = 2 by 2026
        target A for Q = 1 by 2026
                       ~~~~~~~~~~~ PK0414
        target A for P <= 1 by 2027, in 2..3 by 2027, in 5..6 by 2027
                                     ~~~~~~~~~~~~~~~ PK0414
        target A for P < 1 by 2028, ~ 7 by 2028, > 0 by 2028
        target A for P falling 2021..2025, rising 2022..2025
                                           ~~~~~~~~~~~~~~~~~ PK0414
        target A for P rising 2025..2030
        """);

    [Fact]
    public void The_other_aim_is_named_with_its_line() => Assert.Equal(
        "No figure of 'A' meets both '<= 1 by 2025' and '>= 2 by 2025' (line 2).",
        BindingCheck.Messages("indicator A\ntarget A >= 2 by 2025, <= 4 by 2025\ntarget A <= 1 by 2025"));

    [Fact]
    public void Milestones_that_ask_for_less_as_time_goes_on() => BindingCheck.Diagnostics("""
        indicator A
        indicator B
        target A <= 2.0 by 2022, <= 2.5 by 2025, <= 2.4 by 2026
                                 ~~~~~~~~~~~~~~ PK0415
        target B >= 3 by 2025
        target B >= 2 by 2024, >= 2 by 2023, <= 9 by 2026, <= 8 by 2027
        target B >= 2.5 by 2025Q1, >= 1 by 2030
                                   ~~~~~~~~~~~~ PK0415
        """);

    [Fact]
    public void Indicators_that_nothing_names() => BindingCheck.Diagnostics("""
        indicator A aka A1, B aka B1, C aka C1 : 元
                                      ~ PK0416
        indicator D : 元 = B1 * 1
                  ~ PK0416
        target A1 >= 1元 by 2025
        """);

    [Theory]
    [InlineData("indicator A, B")]
    [InlineData("indicator A, B\ntarget A >= B of parent by 2025\nregion P")]
    [InlineData("indicator A, B\ntarget A growth >= (B growth) by 2025")]
    [InlineData("indicator A, B\ntarget A >= max(B over children) by 2025\nregion P")]
    public void Indicators_of_a_catalogue_and_of_bounds_are_not_unused(string source) => Assert.Equal("", BindingCheck.Ids(source));

    [Fact]
    public void A_use_in_another_text_is_a_use()
    {
        Assert.Empty(BindingCheck.Compile("indicator A, B : 元\ntarget A >= 1元 by 2025", "target B >= 1元 by 2025").Diagnostics);
        Assert.Empty(BindingCheck.Compile("indicator A, B, C : 元", "target B >= 1元 by 2025").Diagnostics);
    }

    [Fact]
    public void Other_names_that_a_field_bears() => BindingCheck.Diagnostics("""
        record R { a aka a1: 元 }
        indicator A aka a aka a1 aka a2 : 元
                        ~ PK0417
                              ~~ PK0417
        indicator B : 元
        """);

    [Fact]
    public void Targets_due_outside_the_policys_period() => BindingCheck.Diagnostics("""
        policy "P" 2021..2025
        indicator A
        target A <= 4 by 2020, <= 3 by 2021, <= 2 by 2025, <= 1 by 2025-12-31, falling 2019..2026
                 ~~~~~~~~~~~~ PK0418
                                                                               ~~~~~~~~~~~~~~~~~~ PK0418
        """);

    [Fact]
    public void Nothing_is_odd_while_something_is_wrong() =>
        Assert.Equal("PK0201", BindingCheck.Ids("policy \"P\" 2021..2025\nindicator 收入 : 元\ntarget 收人 >= 1元 by 2030"));

    [Fact]
    public void Ten_thousand_targets_are_looked_through_in_one_go()
    {
        var source = "indicator A\n" + string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"target A >= {i} by {2000 + (i / 100)}"));

        Assert.Empty(BindingCheck.Compile(source).Diagnostics);
    }

    [Fact]
    public void All_of_them_are_warnings() => Assert.All(
        DiagnosticDescriptors.All.Where(d => string.CompareOrdinal(d.Id, "PK0412") >= 0 && string.CompareOrdinal(d.Id, "PK0418") <= 0),
        d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
}
