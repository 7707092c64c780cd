using PolicyKit.Binding;
using PolicyKit.Diagnostics;
using PolicyKit.Semantics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Tests.House;
using PolicyKit.Tests.Syntax;

namespace PolicyKit.Tests.Semantics;

public sealed class SymbolTests
{
    private const string Plan = """
        policy "规划" for 丽水市 2021..2025
        region 浙江省 { 丽水市, 杭州市 }
        group 两市 = 丽水市, 杭州市
        indicator 城镇收入, 农村收入 aka 乡村收入 : 元
        indicator 收入倍差 aka 倍差 : 倍 = 城镇收入 / 农村收入
        """;

    private const string Rating = """
        record 企业 { 编码: text key, 行业: text, 规上: bool, 税收: 万元, 用地: 亩 }
        let 亩均税收 of 企业 = 税收 / 用地
        score 效益 of 企业 where 规上 { 亩均税收 weight 60 base 20万元/亩; 税收项 = 税收 weight 40 base mean by 行业 }
        grade 档次 of 效益 by 行业 { A top 20%, B rest }
        """;

    [Theory]
    [InlineData("policy \"规$划\" for 丽水市 2021..2025", "policy 规划")]
    [InlineData("pol$icy \"规划\" for 丽水市 2021..2025", "")]
    [InlineData("policy \"规划\" for 丽$水市 2021..2025", "region 丽水市")]
    [InlineData("policy \"规划\" for 丽水市 20$21..2025", "")]
    [InlineData("region 浙$江省 { 丽水市 }", "region 浙江省")]
    [InlineData("region 浙江省 { 丽水$市 }", "region 丽水市")]
    [InlineData("region 丽水市\ngroup 一$市 = 丽水市", "group 一市")]
    [InlineData("region 丽水市\ngroup 一市 = $丽水市", "region 丽水市")]
    [InlineData("indicator 收$入 : 元", "indicator 收入")]
    [InlineData("indicator 收入 aka 居民$收入 : 元", "indicator 收入")]
    [InlineData("indicator 收入 aka 居民收入 : 万$元", "unit 万元")]
    [InlineData("indicator 收入 : 圆$", "unit 元")]
    [InlineData("indicator 强度 : 吨/万$元", "unit 万元")]
    [InlineData("收入 <= 1.9$倍 by 2025", "unit 倍")]
    [InlineData("收入 <= 19$% by 2025", "unit %")]
    [InlineData("target 收入$倍差 <= 1.9 by 2025", "indicator 收入倍差")]
    [InlineData("收入倍差$ <= 1.9 by 2025", "indicator 收入倍差")]
    [InlineData("target 收入倍差 for 丽水$市 <= 1.9 by 2025", "region 丽水市")]
    [InlineData("target 收入倍差 $<= 1.9 by 2025", "")]
    [InlineData("target 收入倍差 <= 1.9 by 2025$年", "")]
    public void A_name_of_a_plan_stands_for_something(string marked, string symbol) => Assert.Equal(symbol, Check.At(marked).Symbol);

    [Theory]
    [InlineData("band 组$ of 值 { 低 < 1亩; 高 rest }", "band 组")]
    [InlineData("band 组 of 值 { 低 < 1亩; 高 rest }\nlet b of R = mean(值 where 组$ is 低)", "band 组")]
    [InlineData("band 组 of 无 { 低 < 1; 高 rest }\nlet b of R = mean(值 where 组$ is 低)", "")]
    [InlineData("score S of R { 值 weight 100 }\ngrade 档$ of S { A when 1; B rest }", "grade 档")]
    [InlineData("unit 担$ = 50圆锥", "unit 担")]
    public void What_is_declared_with_a_mistake_is_still_known_by_name(string marked, string symbol) =>
        Assert.Equal(symbol, Check.At($"record R {{ 值: number }}\n{marked}").Symbol);

    [Theory]
    [InlineData("gini(人$均 by 地区)", "let 人均", "a number of 元/人")]
    [InlineData("gini(人均 by 地$区)", "field 地区", "a region")]
    [InlineData("count(家$庭 by 地区)", "record 家庭", "")]
    [InlineData("share(家庭 where 收$入 > 1元 by 地区)", "field 收入", "a number of 元")]
    [InlineData("co$unt(家庭 by 地区)", "function count", "a number")]
    [InlineData("sum(人数 by 地区) / 人$口", "indicator 人口", "a number of 人")]
    [InlineData("sum(人数 by 地区) $/ 人口", "", "a number")]
    public void A_name_in_a_statistic_over_records_is_one_of_the_record(string marked, string symbol, string type)
    {
        var place = Check.At($"record 家庭 {{ 地区: region, 收入: 元, 人数: 人 }}\nlet 人均 of 家庭 = 收入 / 人数\nindicator 人口 : 人\nindicator 标 = {marked}");

        Assert.Equal((symbol, type), (place.Symbol, place.Type));
    }

    [Theory]
    [InlineData("indicator 差 = $城镇收入 - 农村收入", "indicator 城镇收入")]
    [InlineData("indicator 差 = 城镇收入 - 乡村$收入", "indicator 农村收入")]
    [InlineData("indicator 差 = ma$x(城镇收入, 农村收入)", "function max")]
    [InlineData("indicator 差 = max(城镇收入, 农村$收入)", "indicator 农村收入")]
    [InlineData("target 倍$差 <= 1.9", "indicator 收入倍差")]
    [InlineData("target 倍差 for 杭州$市 <= 1.9", "region 杭州市")]
    [InlineData("target 城镇收入 >= 农村$收入 * 2", "indicator 农村收入")]
    [InlineData("target 城镇收入 >= 农村$收入 of parent", "indicator 农村收入")]
    [InlineData("target 城镇收入 >= 农村收入 of 浙江$省", "region 浙江省")]
    [InlineData("target 城镇收入 >= 农村收入 of par$ent", "")]
    [InlineData("target 城镇收入 growth >= 农村收$入 growth", "indicator 农村收入")]
    [InlineData("target 城镇收入 growth >= 15$% yearly", "unit %")]
    [InlineData("target 城镇收入 >= 3$元 from 2元 (2020)", "unit 元")]
    [InlineData("target 城镇收入 >= 3元 from 2$元 (2020)", "unit 元")]
    [InlineData("target 城镇收入 top 3 among 两$市", "group 两市")]
    [InlineData("target 城镇收入 as 浙江$省", "region 浙江省")]
    [InlineData("indicator 最高 = max(城镇$收入 over 两市)", "indicator 城镇收入")]
    [InlineData("indicator 最高 = m$ax(城镇收入 over 两市)", "function max")]
    [InlineData("indicator 最高 = max(城镇收入 over $两市)", "group 两市")]
    public void A_use_in_a_plan_stands_for_what_is_declared(string marked, string symbol) => Assert.Equal(symbol, Check.At(Plan + '\n' + marked).Symbol);

    [Theory]
    [InlineData("record 企$业", "record 企业")]
    [InlineData("税收: 万", "field 税收", -4)]
    [InlineData("税收: 万$元", "unit 万元")]
    [InlineData("行业: te$xt", "")]
    [InlineData("let 亩均$税收", "let 亩均税收")]
    [InlineData("let 亩均税收 of 企$业", "record 企业")]
    [InlineData("= 税收 / 用$地", "field 用地")]
    [InlineData("score 效$益", "score 效益")]
    [InlineData("score 效益 of 企$业", "record 企业")]
    [InlineData("where 规$上", "field 规上")]
    [InlineData("{ 亩均$税收 weight", "let 亩均税收")]
    [InlineData("; 税收$项 =", "scoreitem 税收项")]
    [InlineData("税收项 = 税$收", "field 税收")]
    [InlineData("20万$元/亩", "unit 万元")]
    [InlineData("20万元/$亩", "unit 亩")]
    [InlineData("base me$an", "function mean")]
    [InlineData("mean by 行$业", "field 行业")]
    [InlineData("grade 档$次", "grade 档次")]
    [InlineData("grade 档次 of 效$益", "score 效益")]
    [InlineData("效益 by 行$业", "field 行业")]
    [InlineData("{ A$ top", "")]
    [InlineData("top 20$%", "unit %")]
    public void A_name_of_a_rating_stands_for_something(string near, string symbol, int shift = 0)
    {
        var mark = near.IndexOf('$', StringComparison.Ordinal) is var at && at >= 0 ? at : near.Length;
        var position = Rating.IndexOf(near.Replace("$", "", StringComparison.Ordinal), StringComparison.Ordinal) + mark + shift;

        Assert.Equal(symbol, Check.At(Rating, position).Symbol);
    }

    [Theory]
    [InlineData("unit 担$ aka 市担 = 50公斤", "unit 担")]
    [InlineData("unit 担 aka 市$担 = 50公斤", "unit 担")]
    [InlineData("unit 担 = 50公$斤", "unit 公斤")]
    [InlineData("unit 担 aka 市担 = 50公斤\nindicator 甲 : 市$担", "unit 担")]
    [InlineData("unit 担 = 50公斤\nindicator 甲 : 元/万$担", "unit 万担")]
    [InlineData("record 乙 { 甲: number }\nband 丙$ of 甲 { 小 < 3; 大 rest }", "band 丙")]
    [InlineData("record 乙 { 甲: number }\nband 丙 of $甲 { 小 < 3; 大 rest }", "field 甲")]
    [InlineData("record 乙 { 甲: number }\nband 丙 of 甲 { 小$ < 3; 大 rest }", "")]
    [InlineData("record 乙 { 甲: number }\nband 丙 of 甲 { 小 < 3; 大 rest }\nlet 丁 of 乙 = 丙$ is 小", "band 丙")]
    [InlineData("record 乙 { 甲: number }\nband 丙 of 甲 { 小 < 3; 大 rest }\nlet 丁 of 乙 = 丙 is 小$", "")]
    [InlineData("record 乙 { 甲: number, 己: bool }\nscore 丁 of 乙 { 甲 weight 100; bonus 5 when 己$ }", "field 己")]
    [InlineData("record 乙 { 甲: number, 己: text }\nscore 丁 of 乙 { 甲 weight 100; weights by 己$ { \"大\": 甲 100 } }", "field 己")]
    [InlineData("record 乙 { 甲: number, 己: text }\nscore 丁 of 乙 { 甲 weight 100; weights by 己 { \"大\": 甲$ 100 } }", "scoreitem 甲")]
    [InlineData("record 乙 { 甲, 己: number }\nlet 丁 of 乙 = mean(甲 weight 己$)", "field 己")]
    public void A_name_of_a_rating_by_bands_and_groups_stands_for_something(string marked, string symbol) => Assert.Equal(symbol, Check.At(marked).Symbol);

    [Theory]
    [InlineData("indicator 甲 : 元\ntarget 甲 <= 1元 by\nindicator 乙 : 元 = $甲 +", "indicator 甲")]
    [InlineData("indicator 甲 : 元\ntarget $甲 <= 1吨 by 2025", "indicator 甲")]
    [InlineData("indicator 甲 : 元\ntarget $丙 <= 1元 by 2025", "")]
    [InlineData("record 乙 { 甲: 元 }\nlet 丙 of 乙 = $甲 + 未知", "field 甲")]
    [InlineData("record 乙 { 甲: 元 }\nlet 丙 of 乙 = 甲 + $未知", "")]
    [InlineData("record 乙 { $甲: 元", "field 甲")]
    [InlineData("indicator $甲 : 元 = 未知\n甲 <= 3元 by 2025", "indicator 甲")]
    [InlineData("indicator 甲 aka 乙 = \n$乙 <= 3元 by 2025", "indicator 甲")]
    [InlineData("indicator 甲 = 乙\nindicator 乙 = $甲", "indicator 甲")]
    [InlineData("record 乙 { 甲: 元 }\nlet $丙 of 乙 = 未知", "let 丙")]
    [InlineData("record 乙 { 甲: 元 }\nlet 丙 of 乙 = 未知\nlet 丁 of 乙 = $丙 + 甲", "let 丙")]
    [InlineData("record 乙 { 甲: 元 }\nrecord 己 { 甲: 元 }\nlet 丙 of 己 = 未知\nlet 丁 of 乙 = $丙 + 甲", "")]
    [InlineData("record 乙 { 甲: 元 }\nscore 丙 of 乙 { $甲 weight 100 base 未知 }\ngrade 丁 of 丙 { A rest }", "field 甲")]
    [InlineData("record 乙 { 甲: 元 }\nscore 丙 of 乙 { 甲 weight 100 base 未知 }\ngrade 丁 of $丙 { A rest }", "score 丙")]
    public void What_can_be_understood_of_a_text_with_mistakes_is(string marked, string symbol) => Assert.Equal(symbol, Check.At(marked).Symbol);

    [Theory]
    [InlineData("target 收$入 <= 1.9倍 by 2025", "收入")]
    [InlineData("target 收入 <= 1.9倍$ by 2025", "倍")]
    [InlineData("indicator 甲$, 乙 : 元", "甲")]
    [InlineData("indicator 甲 : 元$/人", "元")]
    [InlineData("indicator 甲 : 元/$人", "人")]
    [InlineData("收入 <= 19$% by 2025", "%")]
    [InlineData("tar$get 收入 <= 1.9倍 by 2025", null)]
    public void The_name_at_a_place_is_told(string marked, string? name) => Assert.Equal(name, Check.At(marked) is var at ? at.Model.GetName(at.Position)?.Text : null);

    [Fact]
    public void A_node_is_known_by_the_name_that_it_bears()
    {
        var model = Check.ModelOf(Rating);
        var nodes = model.SyntaxTree.Root.DescendantNodesAndSelf().ToList();

        Assert.Equal("grade 档次", Check.Show(model.GetSymbol(nodes.OfType<GradeDeclarationSyntax>().Single())));
        Assert.Equal("function mean", Check.Show(model.GetSymbol(nodes.OfType<GroupMeanExpressionSyntax>().Single())));
        Assert.Equal("field 编码", Check.Show(model.GetSymbol(nodes.OfType<DeclaratorSyntax>().First())));
        Assert.Null(model.GetSymbol(model.SyntaxTree.Root));
    }

    [Fact]
    public void What_a_text_declares_is_told_in_its_order() => Assert.Equal(
        "record 企业, field 编码, field 行业, field 规上, field 税收, field 用地, let 亩均税收, score 效益, scoreitem 亩均税收, scoreitem 税收项, grade 档次",
        string.Join(", ", Check.ModelOf(Rating).GetDeclaredSymbols().Select(Check.Show)));

    [Theory]
    [InlineData(Plan + "\ntarget $倍差 <= 1", "region 浙江省, region 丽水市, region 杭州市, group 两市, indicator 城镇收入, indicator 农村收入, indicator 收入倍差")]
    [InlineData("record 乙 { 甲: 元 }\nlet 丙 of 乙 = 甲 + $甲", "record 乙, field 甲, let 丙")]
    [InlineData("record 乙 { 甲: 元 }\nscore 丁 of 乙 { $戊 = 甲 weight 100 base 1元 }", "record 乙, field 甲, score 丁, scoreitem 戊")]
    [InlineData("record 乙 { 甲: 元 }\nlet 丙 of 己 = $甲", "record 乙")]
    [InlineData("$", "")]
    public void What_can_be_named_depends_on_the_declaration(string marked, string names) => Assert.Equal(names, Check.At(marked).InScope);

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(DocumentationTests.Examples), MemberType = typeof(DocumentationTests))]
    public void Every_name_of_a_valid_policy_stands_for_something(string text)
    {
        var model = Check.ModelOf(text);
        var names = NamesIn(model.SyntaxTree).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(model.GetSymbol(name) is not null, $"{name.Text} at {model.SyntaxTree.GetLocation(name).Start}"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(DocumentationTests.Examples), MemberType = typeof(DocumentationTests))]
    public void Every_name_is_offered_where_it_is_used(string text)
    {
        var model = Check.ModelOf(text);

        // Behind a whole name of a sentence its set words are offered.
        var uses = NamesIn(model.SyntaxTree).Where(n => !n.Parent!.Ancestors().Any(a => a is SentenceDeclarationSyntax) && model.GetSymbol(n) is { } symbol && !model.GetReferences(symbol).Contains(new SymbolReference(n, true)));

        Assert.All(uses, name => Assert.Contains(
            Check.Show(model.GetSymbol(name)), model.GetCompletions(name.Span.End, Language.English).Items.Select(i => Check.Show(i.Symbol))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(DocumentationTests.Examples), MemberType = typeof(DocumentationTests))]
    public void The_places_of_a_name_are_those_where_its_words_stand(string text)
    {
        var model = Check.ModelOf(text);
        var byText = NamesIn(model.SyntaxTree).ToLookup(n => n.ValueText);
        foreach (var several in NamesIn(model.SyntaxTree).Select(model.GetSymbol).OfType<Symbol>().Distinct().GroupBy(s => s.Name))
        {
            var words = several.OfType<IndicatorSymbol>().SelectMany(i => i.Aliases)
                .Concat(several.OfType<RegionSymbol>().SelectMany(r => r.FormerNames).Select(f => f.Name))
                .Append(several.Key)
                .ToHashSet();
            var found = several.SelectMany(s => model.GetReferences(s))
                .Where(r => r.Token.Kind != SyntaxKind.PhraseToken || words.Contains(r.Token.ValueText))
                .Select(r => r.Token.Span.Start).Distinct().Order();

            // A sentence may leave a part of a name out.
            Assert.Equal(words.SelectMany(w => byText[w]).Select(n => n.Span.Start).Order(), found);
        }
    }

    public static TheoryData<string> Texts => [PolicyFiles.Lishui, PolicyFiles.MuYield, Plan + "\ntarget 倍差 <= 1.9", Rating];

    // Words that are names by their form but stand for nothing: annotations, labels, types, the methods, rules and groups of an assessment, the 年 behind a year, the 位 of a rank.
    private static IEnumerable<SyntaxToken> NamesIn(SyntaxTree tree) => tree.Root.DescendantTokens().Where(t =>
        t.Kind is SyntaxKind.IdentifierToken or SyntaxKind.PhraseToken
        && t.Parent is not (AnnotationSyntax or GradeClauseSyntax or PeriodPointSyntax or MethodClauseSyntax or RuleClauseSyntax or AssessmentGroupSyntax)
        && t.Parent?.Parent?.Parent?.Parent is not RankWordingSyntax
        && !(t.Parent?.Parent is IsExpressionSyntax test && test.Label == t.Parent)
        && !(t.Parent is UnitSyntax { Parent: FieldDeclarationSyntax } && UnitBinder.WordsForTypes.Contains(t.Text)));
}
