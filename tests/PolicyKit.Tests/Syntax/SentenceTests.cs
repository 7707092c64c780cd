using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Tests.Syntax;

public sealed class SentenceTests
{
    // Where a set word of each role stands, and which token it is there.
    private static readonly Dictionary<SetWordRole, (string Sentence, SyntaxKind Kind)> Places = new()
    {
        [SetWordRole.Verb] = ("到2025年，收入倍差{0}5。", SyntaxKind.VerbToken),
        [SetWordRole.Limit] = ("到2025年，收入倍差达到5{0}。", SyntaxKind.LimitToken),
        [SetWordRole.Approximation] = ("到2025年，收入倍差{0}5。", SyntaxKind.LimitToken),
        [SetWordRole.Growth] = ("到2025年，收入{0}5%。", SyntaxKind.GrowthToken),
        [SetWordRole.Course] = ("到2025年，居民收入{0}。", SyntaxKind.CourseToken),
        [SetWordRole.RankVerb] = ("到2025年，收入{0}全省前列。", SyntaxKind.VerbToken),
        [SetWordRole.Scope] = ("到2025年，收入位居{0}前列。", SyntaxKind.ScopeToken),
        [SetWordRole.Rank] = ("到2025年，收入位居全省{0}。", SyntaxKind.RankToken),
        [SetWordRole.LevelVerb] = ("到2025年，收入{0}全省平均水平。", SyntaxKind.VerbToken),
        [SetWordRole.LevelEnd] = ("到2025年，收入高于全省{0}。", SyntaxKind.PhraseToken),
        [SetWordRole.Spread] = ("到2025年，甲率、乙率{0}达到5%。", SyntaxKind.SpreadToken),
        [SetWordRole.Opening] = ("到2025年，{0}收入倍差达到5。", SyntaxKind.HedgeToken),
        [SetWordRole.Hedge] = ("到2025年，收入{0}提升。", SyntaxKind.HedgeToken),
        [SetWordRole.Making] = ("到2025年，{0}5个以上园区。", SyntaxKind.HedgeToken),
        [SetWordRole.Counter] = ("到2025年，打造5{0}以上园区。", SyntaxKind.IdentifierToken),
        [SetWordRole.Conjunction] = ("到2025年，甲率、乙率分别达到5%{0}6%。", SyntaxKind.PauseToken),
    };

    public static TheoryData<SetWordRole, string> SetWords { get; } = Data(
        from row in SentenceFacts.Words
        from word in row.Words
        where row.Role != SetWordRole.Due && !(row.Role == SetWordRole.Rank && row.Meaning == SetWordMeaning.Place)
        select (row.Role, word));

    [Theory]
    [MemberData(nameof(SetWords))]
    public void Every_set_word_is_known_in_its_place(SetWordRole role, string word)
    {
        var (sentence, kind) = Places[role];
        var tokens = Check.Syntax(sentence.Replace("{0}", word, StringComparison.Ordinal)).Root.DescendantTokens().ToList();

        Assert.Contains(tokens, t => t.Kind == kind && t.Text.EndsWith(word, StringComparison.Ordinal));
        Assert.NotNull(SentenceFacts.MeaningOf(role, word));
    }

    [Theory]
    [InlineData("到", "2025年，")]
    [InlineData("至", "2025年，")]
    [InlineData("在", "2025年，")]
    [InlineData("", "2025年底，", "底")]
    [InlineData("", "2025年末，", "末")]
    [InlineData("", "2025年前，", "前")]
    [InlineData("", "2025年之前，", "之前")]
    [InlineData("", "2025年以前，", "以前")]
    public void Years_have_words_before_and_behind(string before, string year, string behind = "")
    {
        var due = Assert.Single(Check.Syntax($"{before}{year}收入达到5元。").Root.DescendantNodesAndSelf().OfType<DueClauseSyntax>());

        Assert.Equal((before, "2025", behind), (due.DueToken.Text, due.Points[0].Value.Text, due.EndToken.Text));
        Assert.NotNull(SentenceFacts.MeaningOf(SetWordRole.Due, before + behind));
    }

    [Theory]
    [InlineData("到2025年，收入倍差缩小到1.9以内。", "SentenceDeclaration(NamedStatement(DueClause(到 PeriodPoint(2025 年) ，) NameExpression(收入倍差) BoundWording(缩小到 Amount(NumberExpression(1.9) 以内))) 。)")]
    [InlineData("力争到2022年、2025年，甲率、乙率均达到5%；丙率7%以上。", "SentenceDeclaration(NamedStatement(DueClause(力争 到 PeriodPoint(2022 年) 、 PeriodPoint(2025 年) ，) NameExpression(甲率) 、 NameExpression(乙率) BoundWording(均 达到 Amount(NumberExpression(5 Unit(%)))) ；) NamedStatement(NameExpression(丙率) BoundWording(Amount(NumberExpression(7 Unit(%)) 以上))) 。)")]
    [InlineData("2025年，力争投资年均增长不低于15%。", "SentenceDeclaration(NamedStatement(DueClause(PeriodPoint(2025 年) ，) 力争 NameExpression(投资) GrowthWording(年均增长 不低于 Amount(NumberExpression(15 Unit(%))))) 。)")]
    [InlineData("失业率约3%—5%。", "SentenceDeclaration(NamedStatement(NameExpression(失业率) BoundWording(Amount(约 NumberExpression(3 Unit(%)) — NumberExpression(5 Unit(%))))) 。)")]
    [InlineData("收入稳步提升。", "SentenceDeclaration(NamedStatement(NameExpression(收入) CourseWording(稳步 提升)) 。)")]
    [InlineData("稳步提高制造业比重。", "SentenceDeclaration(LeadingStatement(CourseWording(稳步 提高) NameExpression(制造业比重)) 。)")]
    [InlineData("打造20个以上园区。", "SentenceDeclaration(LeadingStatement(BoundWording(打造 Amount(NumberExpression(20 Unit(个)) 以上)) NameExpression(园区)) 。)")]
    [InlineData("收入居全省前3位。", "SentenceDeclaration(NamedStatement(NameExpression(收入) RankWording(居 全省 前 Amount(NumberExpression(3 Unit(位))))) 。)")]
    [InlineData("收入全国领先。", "SentenceDeclaration(NamedStatement(NameExpression(收入) RankWording(全国 领先)) 。)")]
    [InlineData("收入高于全省平均水平。", "SentenceDeclaration(NamedStatement(NameExpression(收入) LevelWording(高于 NameExpression(全省平均水平))) 。)")]
    public void Shapes(string text, string shape) => Check.Shape(text, shape);

    [Theory]
    [InlineData("家庭年可支配收入10—50万元的群体比例达到80%。", "家庭年可支配收入10—50万元的群体比例")]
    [InlineData("地表水达到或优于Ⅲ类水质比例提高到95%以上。", "地表水达到或优于Ⅲ类水质比例")]
    [InlineData("各县(市、区)“产业飞地”占比达到5%。", "各县(市、区)“产业飞地”占比")]
    [InlineData("每千人口 3岁 以下托位数达到4.5个。", "每千人口3岁以下托位数")]
    [InlineData("「达到，5%」达到4.5个。", "达到，5%")]
    [InlineData("PM2.5浓度降至25以下。", "PM2.5浓度")]
    [InlineData("人均收入达到5万元。", "人均收入")]
    [InlineData("通达率达90%。", "通达率")]
    [InlineData("「平均」均达到5。", "平均")]
    public void The_last_wording_is_the_wording(string sentence, string name) =>
        Assert.Equal(name, Check.Syntax(sentence).Root.DescendantTokens().Single(t => t.Kind == SyntaxKind.PhraseToken).ValueText);

    [Fact]
    public void Comments_and_blanks_are_trivia()
    {
        var tree = Check.Syntax("""
            　　/* 一 */到 2025 年 ， /* 二 */ 收入 /* 三 */缩小到/* 四 */ 1.9 /* 五 */以内 。 // 六
            /// 七
            indicator 收入
            """);

        Assert.Equal([SyntaxKind.SentenceDeclaration, SyntaxKind.IndicatorDeclaration], tree.Root.Members.Select(m => m.Kind));
        Assert.Equal("到 2025 年 ， 收入 缩小到 1.9 以内 。", string.Join(' ', tree.Root.Members[0].DescendantTokens().Select(t => t.Text)));
    }

    [Theory]
    [InlineData("收入倍差 <= 1.9 by 2025。", SyntaxKind.TargetDeclaration)]
    [InlineData("收入倍差 in 1…2 by 2025。", SyntaxKind.TargetDeclaration)]
    [InlineData("收入倍差 \"缩小到1.9\" by 2025。", SyntaxKind.TargetDeclaration)]
    [InlineData("target 收入倍差 falling by 2025。", SyntaxKind.TargetDeclaration)]
    [InlineData("指标 收入, 支出达到 : 元。", SyntaxKind.IndicatorDeclaration)]
    [InlineData("group 两地 = 甲,\n青田县。", SyntaxKind.GroupDeclaration)]
    [InlineData("indicator a =\nb达到5。", SyntaxKind.IndicatorDeclaration)]
    public void Other_declarations_may_end_in_a_full_stop(string text, SyntaxKind kind) => Assert.Equal(kind, Assert.Single(Check.Syntax(text).Root.Members).Kind);

    [Fact]
    public void A_sentence_mends_a_forgotten_brace()
    {
        var tree = Check.Syntax("""
            record 企业 {
              编码: text key
                          ^ PK0103
            到2025年，收入达到5元。
            收入稳步提升。
            """);

        Assert.Equal([SyntaxKind.RecordDeclaration, SyntaxKind.SentenceDeclaration, SyntaxKind.SentenceDeclaration], tree.Root.Members.Select(m => m.Kind));
    }

    [Theory]
    [InlineData("""
        到2025年，城乡居民收入倍差有所好转。
               ~~~~~~~~~~~~ PK0501
        """)]
    [InlineData("""
        到2025年6月底，收入达到5元。
        ~~~~~~~~~ PK0501
        """)]
    [InlineData("""
        到“十四五”末收入达到5元。
        ~~~~~~~~~~~~~ PK0501
        """)]
    [InlineData("""
        到2025年，收入达到2缩小到1.9。
               ~~~~~ PK0502
        """)]
    [InlineData("""
        到2025年，收入稳步提升达到5元。
               ~~~~~~ PK0502
        """)]
    [InlineData("""
        到2025年，新增林地40万亩、企业100家以上。
               ~~~~~~~~ PK0502
        """)]
    [InlineData("""
        到2025年，达到75%以上。
               ~~ PK0103
        """)]
    [InlineData("""
        到2025年。
              ~ PK0103
        """)]
    [InlineData("""
        到2025年，收入缩小到。
                    ~ PK0103
        """)]
    [InlineData("""
        到2025年，收入$达到5。
               ~~~ PK0101
        """)]
    [InlineData("""
        到2025年，收入/* 注 */倍差达到5。
                        ~~ PK0103
        """)]
    [InlineData("""
        收入达到5元。支出达到6元。
               ~~~~~~ PK0104
        """)]
    [InlineData("""
        2025 年
              ^ PK0103
        """)]
    public void What_is_not_understood_is_told_once(string markup) => Assert.Single(Check.Syntax(markup).Diagnostics);

    [Fact]
    public void A_number_too_long_is_told() =>
        Assert.Equal("PK0106", Assert.Single(Check.RoundTrip($"收入达到{new string('9', SyntaxFacts.MaxDigits + 1)}元。").Diagnostics).Id);

    [Theory]
    [InlineData("收入", 3000)]
    [InlineData("（", 1900)]
    [InlineData("“", 1900)]
    [InlineData("一", 1900)]
    [InlineData("9", 1900)]
    [InlineData("达到", 900)]
    [InlineData("5%、", 600)]
    [InlineData("力争", 900)]
    [InlineData("/*", 900)]
    [InlineData("，", 1900)]
    public void A_long_line_loses_nothing(string piece, int count) => Check.RoundTrip(string.Concat(Enumerable.Repeat(piece, count)) + "达到5。");

    private static TheoryData<SetWordRole, string> Data(IEnumerable<(SetWordRole Role, string Word)> rows)
    {
        var data = new TheoryData<SetWordRole, string>();
        foreach (var (role, word) in rows)
        {
            data.Add(role, word);
        }

        return data;
    }
}
