using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Binding;

public sealed class UnitDeclarationTests
{
    [Fact]
    public void A_unit_of_its_own_kind_measures_what_no_other_does()
    {
        var policy = Policy.Parse("unit 标准箱 aka TEU\nindicator 吞吐量 : 万标准箱\ntarget 吞吐量 >= 2.5万TEU by 2025");

        Assert.Equal("万标准箱", policy.Indicators[0].Unit.ToString());
        Assert.Equal(PolicyKit.Results.TargetStatus.Met, policy.Evaluate([new Observation("", "吞吐量", 2025, 25_000, "标准箱")]).Outcomes[0].Status);
        Assert.Equal("标准箱", policy.Units.Find("标准箱")!.Name);
        Assert.Equal(1, policy.Units.Find("TEU")!.Location!.Start.Line);
        BindingCheck.Diagnostics("""
            unit 标准箱
            indicator 吞吐量 : 万标准箱
            target 吞吐量 >= 3万吨 by 2025
                             ~~~~~ PK0301
            """);
    }

    [Theory]
    [InlineData("unit 担 = 50公斤", "公斤", "2担", "100")]
    [InlineData("unit 担 = 50公斤", "吨", "3万担", "1500")]
    [InlineData("unit 石 = 2.4担\nunit 担 = 50公斤", "斤", "1石", "240")]
    [InlineData("unit 大石 = 1/3 * 1万石\nunit 石 = 2.4担\nunit 担 = 50公斤", "吨", "1大石", "400")]
    [InlineData("单位 番 = 2倍", "%", "1番", "200")]
    [InlineData("unit 亩产 = 2公斤/亩", "斤/亩", "3亩产", "12")]
    public void A_derived_unit_is_an_exact_number_of_others_whatever_the_order(string units, string unit, string bound, string expected)
    {
        var aim = Assert.IsType<PolicyKit.Symbols.BoundAim>(Assert.Single(BindingCheck.Aims($"{units}\nindicator A : {unit}\ntarget A >= {bound} by 2025")));

        Assert.True(Rational.TryParse(expected, out var value));
        Assert.Equal(value, aim.Bound);
    }

    [Fact]
    public void A_declared_unit_serves_as_the_type_of_a_field() =>
        Assert.Equal("120公斤", TableCheck.Value("a: 担, b: 公斤", "b + a", "2 | 20", "unit 担 = 50公斤"));

    [Fact]
    public void A_thousand_units_may_rest_on_each_other()
    {
        var chain = string.Join('\n', Enumerable.Range(1, 1000).Select(i => $"unit 甲{i}乙 = 1甲{i - 1}乙"));

        Assert.Equal("", BindingCheck.Ids($"unit 甲0乙 = 3克\n{chain}\nindicator A : 克\ntarget A >= 1甲1000乙 by 2025"));
    }

    [Fact]
    public void Units_that_need_each_other_are_reported_with_their_path()
    {
        BindingCheck.Diagnostics("""
            unit 甲尺 = 2乙尺
                 ~~~~ PK0203
            unit 乙尺 = 3万甲尺
            unit 丙尺 = 2丙尺
                 ~~~~ PK0203
            indicator A : 甲尺
            """);
        Assert.Equal("'甲尺' is defined by itself: 甲尺 → 乙尺 → 甲尺.", BindingCheck.Messages("unit 甲尺 = 2乙尺\nunit 乙尺 = 3万甲尺"));
    }

    [Fact]
    public void A_name_that_means_something_already_names_no_unit()
    {
        BindingCheck.Diagnostics("""
            unit 公斤 = 2斤
                 ~~~~ PK0204
            unit 箱 aka 万元
                        ~~~~ PK0204
            unit 目标
                 ~~~~ PK0204
            unit 日期
                 ~~~~ PK0204
            unit 担
            unit 百担
                 ~~~~ PK0204
            unit 篓 aka 担
                        ~~ PK0202
            """);
        Assert.Equal("“公斤”已是计量单位，不能再命名计量单位。", BindingCheck.Messages("unit 公斤 = 2斤", Language.Chinese));
    }

    [Fact]
    public void A_value_is_a_fixed_quantity_over_0_and_its_mistake_is_told_once() => BindingCheck.Diagnostics("""
        unit 担 = 50公金
                    ~~~~ PK0303
        unit 石 = 2担
        unit 空 = 0公斤
                  ~~~~~ PK0402
        unit 负 = -(2公斤)
                  ~~~~~~~~ PK0402
        unit 量 = 收入
                  ~~~~ PK0302
        unit 真 = true
                  ~~~~ PK0302
        unit 和 = 1公斤 + 1亩
                  ~~~~~~~~~~~ PK0301
        indicator A : 万石
        target A >= 3担 by 2025
        """);
}
