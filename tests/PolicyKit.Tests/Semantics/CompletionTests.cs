using PolicyKit.Diagnostics;
using PolicyKit.Semantics;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Semantics;

public sealed class CompletionTests
{
    private const string Plan = """
        policy "规划" for 丽水市 2023..2025
        region 浙江省 { 丽水市, 杭州市 }
        group 两市 = 丽水市, 杭州市
        indicator 收入 aka 「可支配 收入」 : 元
        indicator 倍差 : 倍

        """;

    private const string Rating = """
        record 企业 { 编码: text key, 行业: text, 规上: bool, 税收: 万元, 用地: 亩, 日期: date }
        let 亩均税收 of 企业 = 税收 / 用地
        score 效益 of 企业 { 亩均税收 weight 100 base 20万元/亩 }

        """;

    private const string AllKeywords = """
        policy "规划" for 丽水市 2021..2025
        region 浙江省 { 丽水市, 杭州市 from 2000 to 2020 into 丽水市 was 旧市 to 2010 }
        group 两市 = 丽水市, 杭州市
        unit 担 = 50公斤
        indicator 收入 aka 居民收入 : 元 = 收入乙 growth + max(收入甲 over children)
        target 收入 for 丽水市 <= 1.9 from 2.05 (2020) by 2025, in 1..2 by 2025, falling 2022..2025, rising, steady
        target 收入 growth >= 15% yearly 2021..2025, growth >= 3% total by 2025
        leading = top 3 among siblings
        target 收入 doubles 2020..2025, quadruples by 2025, leading among siblings
        target 收入 top 3 among siblings by 2025, as parent by 2025, ~ 收入 of parent
        task 1 "增收" for 丽水市 by 2025 drives 收入
        record 企业 { 编码: text key, 规上: bool }
        let 甲 of 企业 = mean(乙 by 丙 where 丁 weight 戊) > 3 and not 己 or true or false or 庚 is 中
        score 效益 of 企业 where 规上 {
          each 0..1.5
          甲 weight 30 base 20 missing average
          bonus 5 when 规上
          deduct 5 when 规上
          weights by 行业 { "化工": 甲 30 }
        }
        grade 档次 of 效益 by 行业 { none when 规上, A top 20%, B to 80%, C rest }
        band 收入组 of 甲 { 低 < 10; 高 rest }
        assessment 考核 over 两市 in 2022 {
          富裕 { 收入 weight 100 by minmax from 1 to 2 missing zero }
          combine mean
          ties dense
          veto when 收入 > 3
          vary 10% times 100 seed 7
        }
        """;

    [Theory]
    [InlineData("$", "policy region group unit indicator target record let score grade band assessment")]
    [InlineData("indicator 甲 : 元\n$", "policy region group unit indicator target record let score grade band assessment")]
    [InlineData("target 甲 $", "for in falling rising steady growth top as")]
    [InlineData("target 甲 <= 1 $", "by of growth from")]
    [InlineData("target 甲 in 1..2 $", "by of growth")]
    [InlineData("target 甲 <= 1 by 2025, $", "in falling rising steady growth top as")]
    [InlineData("target 甲 <= $", "true false")]
    [InlineData("target 甲 <= 1 by $", "")]
    [InlineData("policy \"甲\" $", "for")]
    [InlineData("indicator 甲 $", "aka")]
    [InlineData("record 甲 { 乙: 元 $", "key")]
    [InlineData("record 甲 $", "")]
    [InlineData("let 甲 $", "of")]
    [InlineData("let 甲 of 乙 = $", "not true false")]
    [InlineData("let 甲 of 乙 = 丙 $", "and or is of growth")]
    [InlineData("let 甲 of 乙 = mean(丙 $", "where by")]
    [InlineData("score 甲 of 乙 { $", "each bonus deduct weights")]
    [InlineData("score 甲 of 乙 { 丙 $", "weight")]
    [InlineData("score 甲 of 乙 { 丙 weight 10 $", "base missing each")]
    [InlineData("score 甲 of 乙 { 丙 weight 10 missing $", "average")]
    [InlineData("grade 甲 of 乙 { $", "none")]
    [InlineData("grade 甲 of 乙 { A $", "when top to rest")]
    public void Keywords_are_offered_where_the_grammar_takes_them(string marked, string some)
    {
        var offered = Check.At(marked).Completions(CompletionKind.Keyword).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Subset(offered.ToHashSet(), some.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
        Assert.True(some.Length > 0 || offered.Length == 0, string.Join(' ', offered));
    }

    [Theory]
    [InlineData("target 甲 $", "by policy record key weight where")]
    [InlineData("target 甲 <= 1 $", "for in where key policy")]
    [InlineData("record 甲 { 乙: 元 $", "by of where policy")]
    [InlineData("record 甲 {\n$", "policy record let key")]
    [InlineData("let 甲 of $", "policy region key average total")]
    [InlineData("indicator $", "policy region key")]
    [InlineData("indicator 甲 : $", "region policy")]
    [InlineData("@$", "policy by")]
    [InlineData("// $", "policy by")]
    [InlineData("policy \"甲 $ 乙\"", "for")]
    [InlineData("target 甲 <= 1$", "by of growth")]
    public void Keywords_are_not_offered_elsewhere(string marked, string none)
    {
        var offered = Check.At(marked).Completions(CompletionKind.Keyword).Split(' ');

        Assert.Empty(offered.Intersect(none.Split(' ')));
    }

    [Theory]
    [InlineData("target $", "「可支配 收入」 倍差 收入")]
    [InlineData("target 收$入 <= 1元", "「可支配 收入」 倍差 收入")]
    [InlineData("indicator 甲 = $", "「可支配 收入」 倍差 收入")]
    [InlineData("target 倍差 for $", "丽水市 杭州市 浙江省")]
    [InlineData("group 甲 = 丽水市, $", "丽水市 杭州市 浙江省")]
    [InlineData("target 倍差 <= 收入 of $", "丽水市 杭州市 浙江省")]
    [InlineData("target 倍差 as $", "丽水市 杭州市 浙江省")]
    [InlineData("target 倍差 top 3 among $", "两市")]
    [InlineData("indicator $", "")]
    [InlineData("indicator 甲 aka $", "")]
    [InlineData("policy \"$", "")]
    public void Names_of_a_plan_are_offered_where_they_fit(string marked, string names) => Assert.Equal(names, Check.At(Plan + marked).Completions(CompletionKind.Name));

    [Theory]
    [InlineData("let 甲 of $", "企业")]
    [InlineData("let 甲 of 企业 = $", "亩均税收 效益 日期 用地 税收 编码 行业 规上")]
    [InlineData("let 甲 of 企业 = 税收 / $", "亩均税收 效益 日期 用地 税收 编码 行业 规上")]
    [InlineData("let 甲 of 企业 = mean(税收 by $", "编码 行业 规上")]
    [InlineData("let 甲 of 未知 = $", "")]
    [InlineData("score 甲 of $", "企业")]
    [InlineData("score 甲 of 企业 { $", "亩均税收 效益 用地 税收")]
    [InlineData("score 甲 of 企业 where $", "亩均税收 效益 日期 用地 税收 编码 行业 规上")]
    [InlineData("grade 甲 of $", "效益")]
    [InlineData("grade 甲 of 效益 by $", "编码 行业 规上")]
    [InlineData("grade 甲 of 效益 { $", "")]
    [InlineData("band 甲 of $", "亩均税收 效益 日期 用地 税收 编码 行业 规上")]
    [InlineData("record 甲 { $", "")]
    public void Names_of_a_rating_are_offered_where_they_fit(string marked, string names) => Assert.Equal(names, Check.At(Rating + marked).Completions(CompletionKind.Name));

    [Theory]
    [InlineData("let 丁 of 乙 = 甲 is $", "低 「高 档」")]
    [InlineData("let 丁 of 乙 = 戊 is $", "大 小")]
    [InlineData("score 丁 of 乙 { 己 weight 100; weights by 甲 { $", "低 「高 档」")]
    [InlineData("score 丁 of 乙 { 己 weight 100; weights by 甲 { 低, $", "低 「高 档」")]
    [InlineData("let 丁 of 乙 = 己 is $", "")]
    public void Labels_are_offered_of_the_category_at_hand(string marked, string labels) => Assert.Equal(
        labels.Split(' ').Order(StringComparer.Ordinal),
        Check.At("record 乙 { 甲: category(\"低\", \"高 档\"), 己: number }\nband 戊 of 己 { 小 < 3; 大 rest }\n" + marked)
            .Completions(CompletionKind.Label).Split(' ').Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("by $", "efficacy minmax zscore rank percentile distance places met 功效系数 达标")]
    [InlineData("by minmax missing $", "exclude zero average 剔除")]
    [InlineData("by minmax\n missing $", "exclude zero 记零")]
    [InlineData("by minmax\n combine $", "sum mean geometric 几何平均")]
    [InlineData("by minmax\n ties $", "competition dense 连号")]
    public void The_words_of_an_assessment_are_offered(string marked, string some) => Assert.Subset(
        Check.At(Plan + "assessment 考核 over 两市 { 收入 weight 100 " + marked).Completions(CompletionKind.SetWord).Split(' ').ToHashSet(),
        some.Split(' ').ToHashSet());

    [Fact]
    public void The_items_of_a_score_are_offered_where_their_weights_are_given() => Assert.Equal(
        "亩均税收",
        Check.At(Rating.Replace("20万元/亩 }", "20万元/亩\n weights by 行业 { \"化工\": $", StringComparison.Ordinal)).Completions(CompletionKind.Name));

    [Theory]
    [InlineData("target 收入 >= 5$ by 2025", "元")]
    [InlineData("target 收入 >= 5 $", "元")]
    [InlineData("target 收入 in 5..6$", "元")]
    [InlineData("let 甲 of 企业 = 用地 > 3$", "亩")]
    [InlineData("score 甲 of 企业 { 税收 weight 1 base 3$", "万元")]
    [InlineData("score 甲 of 企业 { 乙 = 税收 weight 1 base 3$", "万元")]
    public void Units_of_the_dimension_that_is_wanted_come_first(string marked, string wanted)
    {
        var units = Check.At(Plan + Rating + marked).Model.GetCompletions((Plan + Rating + marked).IndexOf('$', StringComparison.Ordinal)).Items;
        var preferred = units.TakeWhile(u => u.IsPreferred).ToList();

        Assert.Contains(preferred, u => u.Text == wanted);
        Assert.DoesNotContain(units.Skip(preferred.Count), u => u.IsPreferred);
        Assert.Contains(units.Skip(preferred.Count), u => u.Text == "吨");
    }

    [Theory]
    [InlineData("indicator 甲 : $", "text", false)]
    [InlineData("record 甲 { 乙: $", "bool date number region text", true)]
    [InlineData("记录 甲 { 乙: $", "地区 数 文本 日期 是非", true)]
    [InlineData("record 甲 { 乙: 万元/$", "bool", false)]
    public void Words_for_types_stand_where_a_field_has_its_type(string marked, string all, bool isThere)
    {
        var at = Check.At(marked);

        Assert.Equal(isThere, all.Split(' ').All(at.Completions(CompletionKind.Type).Split(' ').Contains));
        Assert.Equal(isThere, at.Completions(CompletionKind.Type).Length > 0);
        Assert.Contains("亩", at.Completions(CompletionKind.Unit).Split(' '));
        Assert.Contains("%", at.Completions(CompletionKind.Unit).Split(' '));
    }

    [Theory]
    [InlineData("target 收入 >= 5元 by $", "2023 2024 2025")]
    [InlineData("target 收入 falling $", "2023 2024 2025")]
    [InlineData("target 收入 falling 2023..$", "2023 2024 2025")]
    [InlineData("target 收入 >= $", "")]
    [InlineData("grade 甲 of 乙 by $", "")]
    public void The_years_of_the_policy_stand_where_a_year_does(string marked, string years) => Assert.Equal(years, Check.At(Plan + marked).Completions(CompletionKind.Year));

    [Theory]
    [InlineData("@$", "better category departments frequency kind source")]
    [InlineData("@k$", "better category departments frequency kind source")]
    [InlineData("指标 甲 : 元 @$", "方向 来源 类别 类型 部门 频率")]
    [InlineData("@kind $", "")]
    public void Annotations_follow_their_sign(string marked, string names) => Assert.Equal(names, Check.At(marked).Completions(CompletionKind.Annotation));

    [Theory]
    [InlineData("let 甲 of 企业 = $", "mean")]
    [InlineData("令 甲 属于 企业 = $", "平均")]
    [InlineData("indicator 甲 = $", "max")]
    [InlineData("target $", null)]
    public void Functions_stand_where_a_value_does(string marked, string? one)
    {
        var offered = Check.At(marked).Completions(CompletionKind.Function);

        Assert.Equal(one is not null, offered.Length > 0);
        Assert.Contains(one ?? "", offered, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("目标 收入 <= 1 $", null, "到 增长 属于 自")]
    [InlineData("定档 甲 属于 乙 $", null, "按")]
    [InlineData("target 收入 <= 1 $", Language.Chinese, "到 增长 属于 自")]
    [InlineData("目标 收入 <= 1 $", Language.English, "by from growth of")]
    public void Keywords_wear_the_dress_of_the_text_or_the_one_that_is_asked_for(string marked, Language? language, string some) =>
        Assert.Subset(Check.At(marked).Completions(CompletionKind.Keyword, language).Split(' ').ToHashSet(), some.Split(' ').ToHashSet());

    [Theory]
    [InlineData("target 收$入 <= 1", 7, 2)]
    [InlineData("target 收入$ <= 1", 7, 2)]
    [InlineData("target $收入 <= 1", 7, 0)]
    [InlineData("target 收入 $ <= 1", 10, 0)]
    [InlineData("target 收入 <= 1 b$", 15, 1)]
    [InlineData("target 「收 $入」 <= 1", 7, 5)]
    [InlineData("target 收入 <= 1$9", 0, 0)]
    [InlineData("target 收入 <= 19$", 15, 0)]
    [InlineData("/* $ */ target 收入 <= 19", 0, 0)]
    public void The_word_at_the_place_is_replaced(string marked, int start, int length)
    {
        var list = Check.At(marked).Model.GetCompletions(marked.IndexOf('$', StringComparison.Ordinal));

        Assert.Equal((start, length), (list.Span.Start, list.Span.Length));
    }

    [Theory]
    [InlineData("到2025年，$", "倍差 可支配 收入 收入")]
    [InlineData("到2025年，收$", "收入")]
    [InlineData("到2025年，$缩小到1.9以内。", "倍差 可支配 收入 收入")]
    [InlineData("$达到3元。", "倍差 可支配 收入 收入")]
    [InlineData("到2025年，收入、$", "倍差 可支配 收入 收入")]
    [InlineData("到2025年，收入达到3元，倍$", "倍差")]
    [InlineData("到2025年，收入达到$", "")]
    [InlineData("到2025年，未知$", "")]
    public void Indicators_are_offered_in_sentences(string marked, string names) => Assert.Equal(names, Check.At(Plan + marked).Completions(CompletionKind.Name));

    [Theory]
    [InlineData("到2025年，收入$", "达到 超过 控制在 年均增长 提高 位居 高于 均")]
    [InlineData("到2025年，收入稳步$", "提高 增长 上升")]
    [InlineData("到2025年，收入缩$", "缩小 缩小到 缩小至 缩短到 缩短至")]
    [InlineData("到2025年，收入达到3元$", "以上 左右")]
    [InlineData("收入$。", "达到 翻一番")]
    public void Set_words_are_offered_behind_a_name(string marked, string some) =>
        Assert.Subset(Check.At(Plan + marked).Completions(CompletionKind.SetWord).Split(' ').ToHashSet(), some.Split(' ').ToHashSet());

    [Theory]
    [InlineData("到2025年，$")]
    [InlineData("收入$")]
    [InlineData("target 收入 $ by 2025 。")]
    [InlineData("到2025年，收入达到3元以上$")]
    [InlineData("// 到2025年，收入$")]
    public void Set_words_are_not_offered_elsewhere(string marked) => Assert.Equal("", Check.At(Plan + marked).Completions(CompletionKind.SetWord));

    [Theory]
    [InlineData("到2025年，收$。", 7, 1)]
    [InlineData("到2025年，收入缩$。", 9, 1)]
    [InlineData("到2025年，收入$。", 9, 0)]
    public void What_is_begun_of_a_word_is_replaced(string marked, int start, int length)
    {
        var text = Plan + marked;
        var list = Check.At(text).Model.GetCompletions(text.IndexOf('$', StringComparison.Ordinal));

        Assert.Equal((Plan.Length + start, length), (list.Span.Start, list.Span.Length));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Every_keyword_is_offered_where_it_stands(Language language)
    {
        var model = Check.ModelOf(AllKeywords);
        var keywords = model.SyntaxTree.Root.DescendantTokens().Where(t => SyntaxFacts.IsKeyword(t.Kind)).ToList();

        Assert.Empty(model.SyntaxTree.Diagnostics);
        Assert.Empty(SyntaxFacts.Keywords.Select(k => k.Kind).Except(keywords.Select(k => k.Kind)));
        Assert.All(keywords, keyword =>
        {
            var offered = model.GetCompletions(keyword.Span.Start + 1, language).Items.Where(i => i.Kind == CompletionKind.Keyword);
            Assert.True(offered.Any(i => SyntaxFacts.GetKeywordKind(i.Text) == keyword.Kind), $"{keyword.Text} at {model.SyntaxTree.GetLocation(keyword).Start}");
        });
    }

    [Fact]
    public void Candidates_carry_what_they_stand_for()
    {
        var items = Check.At(Plan + "target $").Model.GetCompletions(Plan.Length + 7).Items;

        Assert.All(items.Where(i => i.Kind == CompletionKind.Name), i => Assert.StartsWith("indicator ", Check.Show(i.Symbol), StringComparison.Ordinal));
        Assert.Equal("可支配 收入", items.Single(i => i.Text == "「可支配 收入」").Label);
    }

    [Fact]
    public void Nothing_is_tried_behind_a_declaration_of_enormous_length()
    {
        var text = "indicator 甲 = " + string.Concat(Enumerable.Repeat("乙 + ", 30_000));

        Assert.Empty(Check.ModelOf(text).GetCompletions(text.Length).Items);
        Assert.NotEmpty(Check.ModelOf(text).GetCompletions(0).Items);
    }

    [Fact]
    public void Thousands_of_lines_before_the_place_change_nothing()
    {
        var record = "record 甲 {\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  字段{i}: 元\n")) + "  乙: 元 ";

        Assert.Equal("key", Check.At(record, record.Length).Completions(CompletionKind.Keyword));
    }

    [Fact]
    public void A_position_outside_the_text_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Check.ModelOf("甲").GetCompletions(2));

    [Theory]
    [InlineData("gini($", "县 人口 人数 收入 税收")]
    [InlineData("count($", "企业 县 家庭 人口 人数 收入 税收")]
    [InlineData("gini(收入 by $", "县")]
    [InlineData("gini(收入 weight $", "县 人数 收入")]
    [InlineData("share(家庭 where $", "县 人数 收入")]
    [InlineData("sum(人数 by 县) / $", "人口")]
    public void In_a_statistic_over_records_the_names_of_the_record_are_offered(string marked, string names) => Assert.Equal(
        names.Split(' ').Order(StringComparer.Ordinal),
        Check.At($"record 家庭 {{ 县: region, 收入: 元, 人数: 人 }}\nrecord 企业 {{ 税收: 元 }}\nindicator 人口 : 人\nindicator 标 = {marked}").Completions(PolicyKit.Semantics.CompletionKind.Name).Split(' '));
}
