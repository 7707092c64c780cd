using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

public sealed class TargetTests
{
    [Fact]
    public void The_shortest_file_is_one_line()
    {
        var target = Assert.Single(Policy.Parse("收入倍差 <= 1.9 by 2025").Targets);

        Assert.Equal("收入倍差", target.Indicator.Name);
        Assert.Equal([new BoundAim(Comparison.AtMost, Rational.Create(19, 10), Period.OfYear(2025))], target.Aims.ToArray());
    }

    [Theory]
    [InlineData("target A <= 2 by 2022, <= 1.95 by 2025", "≤2 2022; ≤1.95 2025")]
    [InlineData("目标 A ≤ 2 到2022年，≤ 1.95 到2025年", "≤2 2022; ≤1.95 2025")]
    [InlineData("target A < 2 by 2022, > 1 by 2022, >= 1 by 2022, = 1.5 by 2022", "<2 2022; >1 2022; ≥1 2022; =1.5 2022")]
    [InlineData("target A in 0.3..0.4 by 2025", "0.3–0.4 2025")]
    [InlineData("target A in 30%..40% by 2025", "0.3–0.4 2025")]
    [InlineData("target A in 0.3..0.3 by 2025", "0.3–0.3 2025")]
    [InlineData("target A falling 2022..2025", "↓ 2022–2025 2025")]
    [InlineData("target A rising by 2025", "↑ 2024–2025 2025")]
    [InlineData("target A 下降 2022..2025, 上升 by 2030", "↓ 2022–2025 2025; ↑ 2029–2030 2030")]
    [InlineData("target A \"稳步提升\" by 2025", "稳步提升 2025")]
    [InlineData("policy \"P\" 2021..2025\ntarget A <= 2, rising, \"好\", in 1..2", "≤2 2025; ↑ 2021–2025 2025; 好 2025; 1–2 2025")]
    [InlineData("policy \"P\" 2021..2025\ntarget A <= 2 by 2022, falling by 2023", "≤2 2022; ↓ 2021–2023 2023")]
    public void Every_shape_of_aim_is_read(string source, string expected)
    {
        var aims = BindingCheck.Aims("indicator A\n" + source);

        Assert.Equal(expected, string.Join("; ", aims.Select(a => $"{Wording.Of(a, Unit.One).English} {a.Year}")));
    }

    [Fact]
    public void Another_name_is_the_same_indicator()
    {
        var policy = Policy.Parse("indicator 城乡居民收入倍差 aka 收入倍差 aka 倍差 : 倍\ntarget 倍差 <= 2 by 2025");

        Assert.Equal("城乡居民收入倍差", policy.Targets[0].Indicator.Name);
        Assert.Same(policy.FindIndicator("收入倍差"), policy.FindIndicator("城乡居民收入倍差"));
        Assert.Null(policy.FindIndicator("没有"));
    }

    [Fact]
    public void A_target_holds_for_the_policys_region_or_its_own()
    {
        var policy = Policy.Parse("""
            policy "P" for 丽水市 2021..2025
            region 浙江省 "330000" { 丽水市 "331100", 衢州市 }
            indicator A
            target A <= 2
            target A for 衢州市 <= 1
            """);

        Assert.Equal(["丽水市", "衢州市"], policy.Targets.Select(t => t.Region!.Name));
        Assert.Equal("浙江省", policy.Targets[0].Region!.Parent!.Name);
    }

    [Fact]
    public void Two_targets_for_one_indicator_stay_side_by_side()
    {
        var policy = Policy.Parse("indicator 收入 : 元\ntarget 收入 >= 2.4万元 by 2025 @source \"甲\"\ntarget 收入 >= 2.3万元 by 2025 @source \"乙\"");

        Assert.Equal(["甲", "乙"], policy.Targets.Select(t => t.Source));
        Assert.Equal(2, policy.Evaluate([]).Outcomes.Length);
    }

    [Fact]
    public void A_target_says_where_it_comes_from()
    {
        var policy = Policy.Parse("@来源 \"附件 第17项\" @kind 评价指标\nindicator A : 倍\ntarget A <= 2 by 2025 @source \"第18项\"");

        Assert.Equal("附件 第17项", policy.Indicators[0].Source);
        Assert.Equal("评价指标", policy.Indicators[0].Annotations["kind"]);
        Assert.Equal("第18项", policy.Check("A", 1).Source);
    }

    [Fact]
    public void A_chain_of_five_thousand_indicators_is_no_danger()
    {
        var source = string.Join('\n', Enumerable.Range(1, 5000).Reverse().Select(i => $"indicator A{i} = A{i - 1} + 1").Append("indicator A0").Append("target A5000 >= 5001 by 2025"));

        Assert.Equal(TargetStatus.Met, Assert.Single(Policy.Parse(source).Evaluate([new("", "A0", 2025, 1)]).Outcomes).Status);
    }

    [Fact]
    public void A_chain_of_five_thousand_lets_is_no_danger()
    {
        var source = string.Join('\n', Enumerable.Range(1, 5000).Reverse().Select(i => $"let a{i} of R = a{i - 1} + 1").Append("record R { a0: number }").Append("score S of R { a5000 weight 100 base 5001 }"));

        Assert.Equal("100", TableCheck.Of(source, "a0\n1").Total(0));
    }

    [Fact]
    public void A_circle_of_five_thousand_is_one_finding() =>
        Assert.Equal("PK0203", BindingCheck.Ids(string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"indicator A{i} = A{(i + 1) % 5000}"))));

    [Fact]
    public void A_sum_of_ten_thousand_terms_is_no_danger()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("a", 10_000));

        Assert.Equal("100", TableCheck.Of($"record R {{ a: number }}\nlet b of R = {sum}\nscore S of R {{ b weight 100 base 10000 }}", "a\n1").Total(0));
        var outcome = Assert.Single(Policy.Parse($"indicator a\nindicator b = {sum}\ntarget b = 20000 by 2025").Evaluate([new("", "a", 2025, 2)]).Outcomes);
        Assert.Equal(TargetStatus.Met, outcome.Status);
    }
}
