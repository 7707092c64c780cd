using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

/// <summary>Aims of growth, rank, reference and figures of elsewhere, and the periods by which they are due.</summary>
public sealed class AimTests
{
    private const string Regions = "region 浙江省 { 丽水市 { 莲都区, 青田县 }, 衢州市 }\ngroup 两市 = 丽水市, 衢州市\n";

    [Theory]
    [InlineData("~ 1.5 by 2025", "≈1.5", "≈1.5")]
    [InlineData("<= 1.95 from 2.05 (2020) by 2025", "≤1.95", "≤1.95")]
    [InlineData("> (B of parent) by 2025", "> (B of parent)", "> (B of parent)")]
    [InlineData(">= B + 1 by 2025", "≥ B + 1", "≥ B + 1")]
    [InlineData("~ B of 浙江省 by 2025", "≈ B of 浙江省", "≈ B of 浙江省")]
    [InlineData("steady 2021..2025", "→ 2021–2025", "→ 2021–2025")]
    [InlineData("growth >= 15% by 2025", "growth ≥15% each year 2024–2025", "逐年增长≥15% 2024–2025")]
    [InlineData("growth >= 15% 2021..2025", "growth ≥15% each year 2021–2025", "逐年增长≥15% 2021–2025")]
    [InlineData("growth ~ 7.5% yearly 2021..2025", "growth ≈7.5% a year on average 2021–2025", "年均增长≈7.5% 2021–2025")]
    [InlineData("growth >= 15% yearly by 2025", "growth ≥15% a year on average", "年均增长≥15%")]
    [InlineData("growth > 1倍 total 2020..2025", "growth >100% in all 2020–2025", "累计增长>100% 2020–2025")]
    [InlineData("growth >= (B growth) yearly 2021..2025", "growth ≥ that of B a year on average 2021–2025", "年均增长≥B的增速 2021–2025")]
    [InlineData("growth > B of parent growth by 2025", "growth > that of B of parent each year 2024–2025", "逐年增长>B of parent的增速 2024–2025")]
    [InlineData("top 3 among siblings by 2025", "top 3, siblings", "同级地区前3位")]
    [InlineData("top 20% among 两市 by 2025", "top 20%, 两市", "两市前20%")]
    [InlineData("top 1 by 2025", "top 1", "前1位")]
    [InlineData("doubles 2020..2030", "doubles 2020–2030", "翻一番 2020–2030")]
    [InlineData("quadruples by 2030", "quadruples", "翻两番")]
    [InlineData("leading among siblings by 2025", "among the first, siblings", "同级地区前列")]
    [InlineData("as 浙江省 by 2025", "as 浙江省", "参照浙江省")]
    [InlineData("as parent by 2025", "as the parent", "参照上级地区")]
    public void Every_form_says_what_it_asks_for(string aim, string english, string chinese)
    {
        var words = Wording.Of(Assert.Single(BindingCheck.Aims($"{Regions}indicator A, B\ntarget A {aim}")), Unit.One);

        Assert.Equal((english, chinese), (words.English, words.Chinese));
    }

    [Fact]
    public void A_baseline_has_a_value_in_the_indicators_unit_and_a_year()
    {
        var aims = BindingCheck.Aims("indicator A : 元\ntarget A >= 5万元 from 2万元 (2020) by 2025, >= 6万元 from 3万元 by 2026").Cast<BoundAim>().ToArray();

        Assert.Equal(new Baseline(20000, 2020), aims[0].Baseline);
        Assert.Equal(new Baseline(30000, null), aims[1].Baseline);
    }

    [Fact]
    public void The_first_year_of_growth_is_the_texts_or_the_policys()
    {
        var aims = BindingCheck.Aims("policy \"P\" 2020..2025\nindicator A\ntarget A growth >= 1% yearly, growth >= 1% total 2022..2025, growth >= 1%");

        Assert.Equal([2020, 2022, 2024], aims.Cast<GrowthAim>().Select(a => a.FirstYear));
        Assert.Null(Assert.IsType<GrowthAim>(Assert.Single(BindingCheck.Aims("indicator A\ntarget A growth >= 1% yearly by 2025"))).FirstYear);
        Assert.Equal(Rational.Create(1, 100), ((GrowthAim)aims[0]).Rate);
    }

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025年", "2025")]
    [InlineData("2025Q2", "2025Q2")]
    [InlineData("２０２５q2", "2025Q2")]
    [InlineData("2025-12-31", "2025")]
    [InlineData("2025-06-30", "2025Q2")]
    [InlineData("2025-05-31", "2025-05")]
    [InlineData("2024-02-29", "2024-02")]
    public void A_target_is_due_by_the_end_of_a_period(string by, string period) =>
        Assert.Equal(period, Assert.Single(BindingCheck.Aims($"indicator A\ntarget A <= 1 by {by}")).By.ToString());

    [Fact]
    public void What_is_no_period_or_not_its_last_day_is_reported() => BindingCheck.Diagnostics("""
        policy "P" 2021..2025Q2
                         ~~~~~~ PK0302
        indicator A
        target A <= 1 by 2025-06-15
                         ~~~~~~~~~~ PK0302
        target A <= 1 by 1725Q1
                         ~~~~~~ PK0302
        target A <= 1 by 1725-12-31
                         ~~~~~~~~~~ PK0302
        target A falling 2021Q1..2025
                         ~~~~~~ PK0302
        target A growth >= 1% 2021-12-31..2025
                              ~~~~~~~~~~ PK0302
        target A falling 2021..2024 by 2025
                                       ~~~~ PK0411
        target A growth >= 1% yearly 2021..2025 by 2025
        target A <= 1 by 123456789123456789
                         ~~~~~~~~~~~~~~~~~~ PK0302
        """);

    [Fact]
    public void A_day_inside_a_month_is_told_what_would_do() => Assert.Equal(
        "'2025-06-15' is a date, but the last day of a month, a quarter or a year is needed here.",
        BindingCheck.Messages("indicator A\ntarget A <= 1 by 2025-06-15"));

    [Fact]
    public void Rates_are_ratios_and_places_whole() => BindingCheck.Diagnostics("""
        indicator A : 元
        indicator B : %
        target A growth >= 15 by 2025
                           ~~ PK0302
        target A growth >= 15个百分点 by 2025
                           ~~~~~~~~~~ PK0302
        target A growth >= A by 2025
                           ~ PK0302
        target A growth >= B by 2025
                           ~ PK0304
        target A growth >= (A growth) + 1% by 2025
                           ~~~~~~~~~~~~~~~ PK0304
        target A growth >= C by 2025
                           ~ PK0201
        target A growth >= 1% 2025..2022
                 ~~~~~~~~~~~~~~~~~~~~~~~ PK0402
        target A top 0 by 2025
                     ~ PK0302
        target A top 2.5 by 2025
                     ~~~ PK0302
        target A top 101% by 2025
                     ~~~~ PK0302
        target A top 0% by 2025
                     ~~ PK0302
        target A top 3元 by 2025
                     ~~~ PK0302
        target A top 3个百分点 by 2025
                     ~~~~~~~~~ PK0302
        """);

    [Fact]
    public void Regions_are_one_or_several_as_the_place_asks() => BindingCheck.Diagnostics("""
        region 浙江省 { 丽水市, 衢州市 }
        group 两市 = 丽水市, 衢州市
        indicator A, B
        target A top 3 among 杭州市 by 2025
                             ~~~~~~ PK0201
        target A top 3 among 丽水市 by 2025
                             ~~~~~~ PK0302
        target A top 3 among parent by 2025
                             ~~~~~~ PK0302
        target A as children by 2025
                    ~~~~~~~~ PK0302
        target A as 杭州市 by 2025
                    ~~~~~~ PK0201
        indicator C = B of siblings
                           ~~~~~~~~ PK0302
        indicator D = B of 杭州市
                           ~~~~~~ PK0201
        indicator E = max(B over parent)
                                 ~~~~~~ PK0302
        indicator F = max(B over 丽水市)
                                 ~~~~~~ PK0302
        """);

    [Fact]
    public void Only_an_indicator_has_figures_elsewhere() => BindingCheck.Diagnostics("""
        region 浙江省 { 丽水市 }
        indicator A, B : 元
        indicator C = (A + B) of parent
                       ~~~~~ PK0302
        indicator D = A of parent of parent
                      ~~~~~~~~~~~ PK0302
        indicator E = A growth growth
                      ~~~~~~~~ PK0302
        indicator F = (1 growth) + (无 of parent)
                       ~ PK0302
                                    ~~ PK0201
        indicator G = max(A + B over children)
                          ~~~~~ PK0302
        indicator H = count(A over children)
                      ~~~~~ PK0306
        indicator I = abs(A over children)
                      ~~~~~~~~~~~~~~~~~~~~ PK0305
        indicator J = max(A, B over children)
                      ~~~~~~~~~~~~~~~~~~~~~~~ PK0305
        indicator K = mean(A over children where true)
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ PK0305
        record R { n: 元 }
        let a of R = n of parent
                     ~ PK0302
        let b of R = max(n over children)
                           ~~~~ PK0310
        let c of R = n growth
                     ~ PK0302
        """);

    [Fact]
    public void Units_of_figures_elsewhere_are_those_of_the_indicator() => BindingCheck.Diagnostics("""
        region 浙江省 { 丽水市 }
        indicator A : 元
        indicator B = A / A of parent
        indicator C : 元 = max((A) over children) - min(A over siblings)
        indicator D : % = A of parent growth
        indicator E : % = max(A growth over children)
        indicator F : 亩 = A of parent
                           ~~~~~~~~~~~ PK0302
        target B >= A of parent by 2025
                    ~~~~~~~~~~~ PK0301
        target D <= (A growth) + 1个百分点 by 2025
        """);

    [Fact]
    public void A_formula_that_leads_back_to_itself_elsewhere_is_a_circle() => BindingCheck.Diagnostics("""
        region 浙江省 { 丽水市 }
        indicator A = A of parent + 1
                  ~ PK0203
        indicator B = max(C over children)
                  ~ PK0203
        indicator C = B growth
        indicator 丽水市 = 浙江省 of 浙江省
        indicator 浙江省 = 1
        """);

    [Fact]
    public void A_baseline_comes_before_the_year_it_is_due() => BindingCheck.Diagnostics("""
        indicator A : 元
        target A >= 5元 from 2元 (2025) by 2025
                                  ~~~~ PK0402
        target A >= 5元 from 2亩 (2020) by 2025
                             ~~~ PK0301
        target A >= 5元 from 2元 (12) by 2025
                                  ~~ PK0302
        """);

    [Fact]
    public void Ten_thousand_postfixes_are_no_danger() =>
        Assert.Equal("PK0302", BindingCheck.Ids($"indicator A\nindicator B = A{string.Concat(Enumerable.Repeat(" growth", 10_000))}"));

    [Fact]
    public void Messages_name_what_was_found() => Assert.Equal(
        """
        'siblings' is several regions (children, siblings or a group), but a single region is needed here.
        '15' is a number, but a ratio such as 15% is needed here.
        '0' is a number, but a place from 1, or a share above 0% and up to 100% is needed here.
        'abs' takes one indicator beside 'over', perhaps 'weight', and neither 'by' nor 'where'.
        """,
        BindingCheck.Messages("""
            indicator A
            target A as siblings by 2025
            target A growth >= 15 by 2025
            target A top 0 by 2025
            indicator B = abs(A over children)
            """));
}
