using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

/// <summary>What a policy declares for 前列, and doubling as an aim of its own.</summary>
public sealed class LeadingTests
{
    private const string Head = "policy \"P\" for 丽水市 2021..2025\nregion 浙江省 { 丽水市, 衢州市 }\ngroup 两市 = 丽水市, 衢州市\nindicator 收入\n";

    [Theory]
    [InlineData("leading = top 3 among siblings", "target 收入 leading", "among the first (top 3), siblings", "同级地区前列（前3位）")]
    [InlineData("前列 = 前3 在 同级", "目标 收入 前列", "among the first (top 3), siblings", "同级地区前列（前3位）")]
    [InlineData("前列=前3", "目标 收入 前列 在 两市", "among the first (top 3), 两市", "两市前列（前3位）")]
    [InlineData("leading = top 20% among siblings", "target 收入 leading among 两市", "among the first (top 20%), 两市", "两市前列（前20%）")]
    [InlineData("leading = top 3 among 两市", "收入居全省前列。", "among the first (top 3), siblings", "同级地区前列（前3位）")]
    [InlineData("leading = top 3 among 两市", "收入走在前列。", "among the first (top 3), 两市", "两市前列（前3位）")]
    [InlineData("leading = top 3 among 两市", "收入居全国前列。", "among the first (top 3)", "前列（前3位）")]
    [InlineData("", "收入居全省前列。", "among the first, siblings", "同级地区前列")]
    public void A_place_among_the_first_is_what_is_declared(string declared, string target, string english, string chinese)
    {
        // The order of declarations does not matter.
        foreach (var text in new[] { $"{declared}\n{target}", $"{target}\n{declared}" })
        {
            var aim = Assert.Single(BindingCheck.Aims(Head + text));

            Assert.Equal((english, chinese), (Wording.Of(aim, Unit.One).English, Wording.Of(aim, Unit.One).Chinese));
        }
    }

    [Theory]
    [InlineData("leading = top 0", "PK0302")]
    [InlineData("leading = top 3个百分点", "PK0302")]
    [InlineData("leading = top 3 among 无此组", "PK0201")]
    [InlineData("leading = top 3\nleading = top 5", "PK0405")]
    [InlineData("leading = 3", "")]
    [InlineData("leading top 3", "")]
    public void What_is_wrong_with_it_is_told(string declared, string expected)
    {
        var ids = BindingCheck.Ids(Head + declared);

        Assert.True(expected.Length == 0 ? ids.Length > 0 : ids == expected, ids);
    }

    [Fact]
    public void Its_word_may_still_be_a_name() =>
        Assert.Equal("前列", Policy.Parse("indicator 前列\ntarget 前列 >= 3 by 2025").Targets[0].Indicator.Name);

    [Theory]
    [InlineData("leading = top 1 among siblings", "Met: 5 in 2025 is place 1 of 2, which meets 'among the first (top 1), siblings'")]
    [InlineData("", "NotAssessable: no place is stated that would decide it, nor does the policy declare which are the first (leading = top 3 among siblings)")]
    public void With_a_meaning_a_sentence_is_assessable(string declared, string expected)
    {
        var policy = Policy.Parse($"{Head.Replace("indicator", "@better higher\nindicator", StringComparison.Ordinal)}{declared}\n收入居全省前列。");
        var outcome = Assert.Single(policy.Evaluate([new("丽水市", "收入", 2025, 5), new("衢州市", "收入", 2025, 4)]).Outcomes);

        Assert.Equal(expected, $"{outcome.Status}: {outcome.Reason.English}");
    }

    [Theory]
    [InlineData("target 收入 doubles 2020..2030", 1, 1)]
    [InlineData("目标 收入 翻一番 2020..2030", 1, 1)]
    [InlineData("收入 翻两番 2020..2030", 2, 3)]
    [InlineData("target 收入 quadruples 2020..2030", 2, 3)]
    public void Doubling_is_growth_in_all(string target, int doublings, int rate) => Assert.Equal(
        new GrowthAim(Comparison.AtLeast, rate, Pace.Total, 2020, Period.OfYear(2030)) { Doublings = doublings },
        Assert.Single(BindingCheck.Aims("indicator 收入\n" + target)));

    [Fact]
    public void A_sentence_that_doubles_says_so()
    {
        var aim = Assert.IsType<GrowthAim>(Assert.Single(BindingCheck.Aims(Head + "收入翻两番。")));

        Assert.Equal((2, (Rational)3, 2021), (aim.Doublings, aim.Rate, aim.FirstYear));
    }

    [Theory]
    [InlineData("2020: 100; 2030: 200", "Met")]
    [InlineData("2020: 100; 2030: 199.9", "NotMet")]
    [InlineData("2020: 100; 2025: 150", "OnTrack")]
    [InlineData("2020: 100; 2025: 149", "AtRisk")]
    [InlineData("2020: 0; 2030: 200", "NotAssessable")]
    public void It_is_decided_as_growth_is(string figures, string expected) =>
        Assert.Equal(expected, AssessmentCheck.Outcome("doubles 2020..2030", figures).Status.ToString());
}
