using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

/// <summary>A sentence gives the same target as the signs it could be written in.</summary>
public sealed class SentenceTargetTests
{
    private const string Header = "policy \"行动方案\" for 丽水市 2021..2025\nregion 浙江省 { 丽水市 }\n";

    /// <summary>Sentences of plans: what they say, the declarations that give the names they stand for, the same in signs.</summary>
    public static IEnumerable<object[]> Plans { get; } = Rows();

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_sentence_of_a_plan_says_what_its_signs_say(string sentence, string declarations, string signs) =>
        Assert.Equal(Said(Header + Lines(declarations) + Lines(signs)), Said($"{Header}{Lines(declarations)}到2025年，{sentence}。"));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Without_declarations_it_says_the_same_figures_or_nothing(string sentence, string declarations, string signs)
    {
        var compilation = BindingCheck.Compile($"{Header}到2025年，{sentence}。");
        if (compilation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            Assert.All(compilation.Diagnostics, d => Assert.InRange(string.CompareOrdinal(d.Id, "PK0500"), 1, int.MaxValue));
            return;
        }

        Assert.Equal(Figures(Header + Lines(declarations) + Lines(signs)), Figures($"{Header}到2025年，{sentence}。"));
    }

    [Theory]
    [InlineData("到2025年，城乡居民收入倍差缩小到1.9以内。", "城乡居民收入倍差 <= 1.9 by 2025")]
    [InlineData("到2025年城乡居民收入倍差缩小到1.9以内。", "城乡居民收入倍差 <= 1.9 by 2025")]
    [InlineData("城乡居民收入倍差缩小到1.9以内。", "城乡居民收入倍差 <= 1.9")]
    [InlineData("力争到2025年底，倍差控制在1.9以内。", "倍差 <= 1.9 by 2025")]
    [InlineData("2025年前，倍差不高于1.9。", "倍差 <= 1.9 by 2025")]
    [InlineData("到二〇二五年，比例达到三分之二以上。", "比例 >= 三分之二 by 2025")]
    [InlineData("到2025年，支出达到五十万元。", "支出 >= 五十万元 by 2025")]
    [InlineData("到2025年，支出达到 10,000 元 以上。", "支出 >= 10000元 by 2025")]
    [InlineData("到2025年，城鄉居民收入倍差縮小到１．９以內。", "城鄉居民收入倍差 <= 1.9 by 2025")]
    [InlineData("到2025年，覆盖率达到百分之九十五左右。", "覆盖率 ~ 百分之九十五 by 2025")]
    [InlineData("到2025年，就业约10万人。", "就业 ~ 10万人 by 2025")]
    [InlineData("到2025年，失业率低于5%。", "失业率 < 5% by 2025")]
    [InlineData("到2025年，失业率保持在5%以下。", "失业率 <= 5% by 2025")]
    [InlineData("到2025年，失业率控制在3%—5%。", "失业率 in 3%..5% by 2025")]
    [InlineData("到2025年，新建学校3至5所。", "新建学校 in 3所..5所 by 2025")]
    [InlineData("到2022年、2025年，城镇化率分别达到72%、75%。", "城镇化率 >= 72% by 2022, >= 75% by 2025")]
    [InlineData("到2022年，城镇化率达到72%；到2025年，城镇化率达到75%以上。", "城镇化率 >= 72% by 2022, >= 75% by 2025")]
    [InlineData("到2025年，出生率、死亡率均达到5‰。", "出生率 >= 5‰ by 2025\n死亡率 >= 5‰ by 2025")]
    [InlineData("到2025年，甲率、乙率分别75%、90%以上。", "甲率 >= 75% by 2025\n乙率 >= 90% by 2025")]
    [InlineData("到2025年，收入达到5万元，物价保持稳定。", "收入 >= 5万元 by 2025\n物价 steady by 2025")]
    [InlineData("到2025年，失业率维持在合理区间。", "失业率 steady by 2025")]
    [InlineData("到2025年，投资增长8%以上。", "投资 growth >= 8% by 2025")]
    [InlineData("到2025年，投资累计增长40%以上。", "投资 growth >= 40% total by 2025")]
    [InlineData("到2025年，投资翻一番。", "投资 doubles by 2025")]
    [InlineData("到2025年，投资翻两番。", "投资 quadruples by 2025")]
    [InlineData("到2025年，总量居全省第3位。", "总量 top 3 among siblings by 2025")]
    [InlineData("到2025年，总量进入全省前十。", "总量 top 10 among siblings by 2025")]
    [InlineData("到2025年，总量进入前5。", "总量 top 5 by 2025")]
    [InlineData("到2025年，「3岁以下托位数达到」达到4.5个。", "「3岁以下托位数达到」 >= 4.5个 by 2025")]
    [InlineData("到2025年，每千人口3岁以下婴幼儿托位数达到4.5个。", "每千人口3岁以下婴幼儿托位数 >= 4.5个 by 2025")]
    [InlineData("到2025年，地均产出 达到 24.097万元/亩 以上。", "地均产出 >= 24.097万元/亩 by 2025")]
    [InlineData("到2025年，占地面积达到5亩，饱和度达到90%。", "占地面积 >= 5亩 by 2025\n饱和度 >= 90% by 2025")]
    public void A_set_wording_is_a_comparison(string sentence, string signs) => Assert.Equal(Said(Header + signs), Said(Header + sentence));

    [Theory]
    [InlineData("生态环境状况综合指数稳居全国前列", "")]
    [InlineData("收入增速保持全省前列", "siblings")]
    [InlineData("GDP增速、人均GDP增速处于全省第一方阵", "siblings")]
    [InlineData("群众满意度全国领先", "")]
    [InlineData("振兴发展走在前列", "")]
    public void A_leading_place_has_no_number(string sentence, string among) => Assert.All(
        Policy.Parse($"{Header}到2025年，{sentence}。").Targets,
        t => Assert.Equal(new RankAim(null, null, among == "" ? null : RegionSet.Siblings, Period.OfYear(2025)) { IsLeading = true }, Assert.Single(t.Aims)));

    [Theory]
    [InlineData("for 丽水市 2021..2025\nregion 浙江省 { 丽水市 }", "全省平均水平", "Parent")]
    [InlineData("for 丽水市 2021..2025", "全省平均", "Parent")]
    [InlineData("for 莲都区 2021..2025\nregion 浙江省 { 丽水市 { 莲都区 } }", "全省平均", "Region")]
    [InlineData("for 浙江省 2021..2025", "全国平均水平", "Parent")]
    [InlineData("for 丽水市 2021..2025\nregion 浙江省 { 丽水市 }", "全国平均水平", "")]
    [InlineData("2021..2025", "全省平均水平", "")]
    public void The_mean_of_a_region_above_is_that_regions_figure(string policy, string level, string regions)
    {
        var aim = Assert.Single(BindingCheck.Aims($"policy \"P\" {policy}\n到2025年，收入高于{level}。"));

        Assert.Equal(regions == "" ? typeof(GoalAim) : typeof(RelativeAim), aim.GetType());
        Assert.Equal(regions == "" ? null : Comparison.Greater, (aim as RelativeAim)?.Comparison);
    }

    [Fact]
    public void Annotations_stand_before_and_behind()
    {
        var policy = Policy.Parse("""
            @source "附件 第17项"
            到2025年，收入达到5万元。 // 约束性
            @source "第18项" 到2025年，支出达到5万元。 @kind 预期性
            target 收入倍差 <= 1.9 by 2025 @source "第19项"
            """);

        Assert.Equal(["收入", "支出", "收入倍差"], policy.Targets.Select(t => t.Indicator.Name));
        Assert.Equal(["附件 第17项", "第18项", "第19项"], policy.Targets.Select(t => t.Source));
        Assert.Equal("预期性", policy.Targets[1].Annotations["kind"]);
    }

    [Fact]
    public void A_target_of_a_sentence_is_assessed_as_any_other()
    {
        var policy = Policy.Parse("policy \"P\" for 丽水市 2021..2025\n城乡居民收入倍差缩小到1.9以内。");

        Assert.Equal(Rational.Create(19, 10), Assert.IsType<BoundAim>(Assert.Single(policy.Targets[0].Aims)).Bound);
        Assert.Equal(TargetStatus.Met, policy.Check("城乡居民收入倍差", 1.88m).Status);
        Assert.Equal(TargetStatus.NotMet, policy.Check("城乡居民收入倍差", 1.95m).Status);
    }

    private static string[][] Rows()
    {
        using var reader = new StreamReader(typeof(SentenceTargetTests).Assembly.GetManifestResourceStream("sentences.tsv")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t'))];
    }

    private static string Lines(string row) => string.Concat(row.Split(" ; ", StringSplitOptions.RemoveEmptyEntries).Select(l => l + "\n"));

    internal static string[] Said(string source) => [.. Policy.Parse(source).Targets.Select(t => $"{t.Indicator.Name} [{t.Indicator.Unit}] {t.Region?.Name}: {string.Join(", ", t.Aims.Select(Aim))}")];

    // In the dimension's own unit, without names: what a target asks for.
    private static string[] Figures(string source) => [.. Policy.Parse(source).Targets.SelectMany(t => t.Aims.Select(a => a switch
    {
        BoundAim bound => $"{bound.Comparison} {bound.Bound * t.Indicator.Unit.Factor} {bound.Year}",
        RelativeAim or RelativeGrowthAim => "beside another figure",
        _ => Aim(a),
    }))];

    // Of a bound that figures give, its wording is its name.
    private static string Aim(TargetAim aim) => aim switch
    {
        RelativeAim relative => $"{relative.Comparison} relative {relative.By}",
        RelativeGrowthAim relative => $"{relative.Comparison} growth {relative.Pace} {relative.FirstYear} {relative.By}",
        _ => aim.ToString()!,
    };
}
