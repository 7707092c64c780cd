using System.Numerics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Syntax;

public sealed class NumeralTests
{
    private const string Digits = "零一二三四五六七八九";

    // m² is no word: the sign ends it.
    private static readonly List<string> UnitNames =
        [.. UnitCatalog.BuiltIn.Names.Where(n => Tokens(n) is [{ Kind: SyntaxKind.IdentifierToken }] one && one[0].Text == n)];

    [Theory]
    [InlineData("零", 0)]
    [InlineData("〇", 0)]
    [InlineData("三", 3)]
    [InlineData("两", 2)]
    [InlineData("十", 10)]
    [InlineData("十五", 15)]
    [InlineData("二十", 20)]
    [InlineData("九十九", 99)]
    [InlineData("一百", 100)]
    [InlineData("一百零五", 105)]
    [InlineData("一百〇五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("一百十五", 115)]
    [InlineData("两千", 2000)]
    [InlineData("两千零二十五", 2025)]
    [InlineData("一千零三", 1003)]
    [InlineData("十万", 100_000)]
    [InlineData("一万二千", 12_000)]
    [InlineData("一萬兩千", 12_000)]
    [InlineData("一万零五", 10_005)]
    [InlineData("一万零五百", 10_500)]
    [InlineData("三百五十万", 3_500_000)]
    [InlineData("二十万三千", 203_000)]
    [InlineData("一百万零五千", 1_005_000)]
    [InlineData("一亿", 100_000_000)]
    [InlineData("一億", 100_000_000)]
    [InlineData("一亿零三", 100_000_003)]
    [InlineData("一亿二千万零五百", 120_000_500)]
    [InlineData("十二亿三千四百五十六万七千八百九十", 1_234_567_890)]
    [InlineData("一万亿", 1_000_000_000_000)]
    [InlineData("二〇二五", 2025)]
    [InlineData("一九四九", 1949)]
    [InlineData("二零三五", 2035)]
    [InlineData("三点五", 7, 2)]
    [InlineData("零点零三", 3, 100)]
    [InlineData("十二点三四五", 2469, 200)]
    [InlineData("三點五", 7, 2)]
    [InlineData("三点五万", 35_000)]
    [InlineData("一点二万亿", 1_200_000_000_000)]
    [InlineData("三分之二", 2, 3)]
    [InlineData("三分之零", 0)]
    [InlineData("十二分之七", 7, 12)]
    [InlineData("百分之五十", 1, 2)]
    [InlineData("百分之三点五", 7, 200)]
    [InlineData("百分之百", 1)]
    [InlineData("百分之一百二十", 6, 5)]
    [InlineData("千分之五", 1, 200)]
    [InlineData("万分之二", 1, 5000)]
    [InlineData("十万分之八", 1, 12_500)]
    [InlineData("百万分之一", 1, 1_000_000)]
    [InlineData("三成", 3, 10)]
    [InlineData("一成五", 3, 20)]
    [InlineData("十成", 1)]
    public void Numerals_are_exact(string text, long numerator, long denominator = 1) =>
        Assert.Equal([(SyntaxKind.NumberToken, text, Rational.Create(numerator, denominator))], Tokens(text).Select(t => (t.Kind, t.Text, (Rational)t.Value!)));

    [Theory]
    [InlineData("一票否决")]
    [InlineData("三口之家收入")]
    [InlineData("万人成讼率")]
    [InlineData("百分点")]
    [InlineData("十大")]
    [InlineData("一县一策")]
    [InlineData("两山贷")]
    [InlineData("十四五")]
    [InlineData("三五")]
    [InlineData("八大类")]
    [InlineData("三分之二以上")]
    [InlineData("百分之")]
    [InlineData("分之二")]
    [InlineData("三点")]
    [InlineData("点五")]
    [InlineData("万")]
    [InlineData("亿")]
    [InlineData("百")]
    [InlineData("千")]
    [InlineData("百万")]
    [InlineData("万亿")]
    [InlineData("万元")]
    [InlineData("千瓦时")]
    [InlineData("一百百")]
    [InlineData("一百五")]
    [InlineData("一百零五十")]
    [InlineData("一百零零五")]
    [InlineData("零万")]
    [InlineData("一万万")]
    [InlineData("两两两")]
    [InlineData("一成不变")]
    [InlineData("二2")]
    [InlineData("三a")]
    [InlineData("前三名")]
    [InlineData("第一")]
    [InlineData("统一")]
    [InlineData("三年行动")]
    [InlineData("_三")]
    public void Other_words_are_names(string text) => Assert.Equal([(SyntaxKind.IdentifierToken, text)], Tokens(text).Select(t => (t.Kind, t.Text)));

    [Theory]
    [InlineData("三年", "三 年")]
    [InlineData("五十万元", "五十 万元")]
    [InlineData("一万二千元", "一万二千 元")]
    [InlineData("三万亿元", "三 万亿元")]
    [InlineData("一百萬元", "一百 萬元")]
    [InlineData("三千瓦时", "三 千瓦时")]
    [InlineData("三百千瓦时", "三百 千瓦时")]
    [InlineData("十个百分点", "十 个百分点")]
    [InlineData("三点五万元/亩", "三点五 万元 / 亩")]
    [InlineData("三点五成", "三点五 成")]
    [InlineData("二〇二五年", "二〇二五 年")]
    [InlineData("到二〇二五年", "到 二〇二五 年")]
    [InlineData("二〇二一..二〇二五", "二〇二一 .. 二〇二五")]
    [InlineData("三%", "三 %")]
    [InlineData("1100万", "1100 万")]
    [InlineData("3.5万元", "3.5 万元")]
    [InlineData("5十万元", "5 十万元")]
    [InlineData("5人/十万人", "5 人 / 十万人")]
    [InlineData("甲: 人/十万人", "甲 : 人 / 十万人")]
    [InlineData("甲 / 十万", "甲 / 十万")]
    public void A_numeral_ends_before_its_unit(string text, string cut) => Assert.Equal(cut, string.Join(' ', Tokens(text).Select(t => t.Text)));

    [Fact]
    public void A_unit_that_begins_like_a_numeral_is_a_name_only_where_a_unit_is_due()
    {
        Assert.Equal(SyntaxKind.IdentifierToken, Tokens("5人/十万人")[^1].Kind);
        Assert.Equal(SyntaxKind.IdentifierToken, Tokens("甲: 十万元")[^1].Kind);
        Assert.Equal(SyntaxKind.NumberToken, Tokens("甲 / 十万")[^1].Kind);
        Assert.Equal(SyntaxKind.NumberToken, Tokens("5人/三")[^1].Kind);
        Assert.NotNull(UnitCatalog.BuiltIn.Find(SyntaxFacts.NumeralUnitPrefix + "元"));
    }

    [Fact]
    public void Every_unit_may_follow_a_numeral()
    {
        Assert.Equal(UnitNames.Order(StringComparer.Ordinal), SyntaxFacts.UnitWords.Order(StringComparer.Ordinal));
        Assert.All(SyntaxFacts.UnitPrefixes, prefix => Assert.NotNull(UnitCatalog.BuiltIn.Find(prefix + "元")));
        Assert.All(UnitNames, unit => Assert.Equal(["三点五", unit], Tokens("三点五" + unit).Select(t => t.Text)));
    }

    [Property(MaxTest = 2000)]
    public void A_written_number_is_read_back(ulong random, byte digits)
    {
        var number = (long)(random % (ulong)Math.Pow(10, 1 + (digits % 13)) % 1_000_000_000_001);

        Assert.Equal([(SyntaxKind.NumberToken, (Rational)number)], Tokens(Write(number)).Select(t => (t.Kind, (Rational)t.Value!)));
    }

    [Theory]
    [InlineData(0, "零")]
    [InlineData(12, "十二")]
    [InlineData(10_500, "一万零五百")]
    [InlineData(100_010_000, "一亿零一万")]
    [InlineData(1_000_000_000_000, "一万亿")]
    public void The_writer_of_the_property_writes_as_one_does(long number, string text) => Assert.Equal(text, Write(number));

    [Fact]
    public void Small_numbers_are_all_read_back() =>
        Assert.All(Enumerable.Range(0, 12_000), n => Assert.Equal((Rational)n, Assert.Single(Tokens(Write(n))).Value));

    [Fact]
    public void A_numeral_without_a_value_is_a_bad_number()
    {
        Check.Syntax("target 甲 >= 零分之三\n            ~~~~ PK0106");
        Check.Syntax($"target 甲 >= {new string('九', 61)}\n            {new string('~', 61)} PK0106");
        Assert.Equal(Rational.Create(BigInteger.Pow(10, 60) - 1, 1), Assert.Single(Tokens(new string('九', 60))).Value);
    }

    [Fact]
    public void The_shipped_policies_have_no_numerals() => Assert.All(
        Tokens(PolicyFiles.Lishui).Concat(Tokens(PolicyFiles.MuYield)).Where(t => t.Kind == SyntaxKind.NumberToken),
        t => Assert.True(char.IsAsciiDigit(t.Text[0]), t.Text));

    [Fact]
    public void In_quotes_a_numeral_is_a_name() =>
        Assert.Empty(BindingCheck.Compile("record 「三」 { 「一」: 万元 }\nlet 甲 of 「三」 = 「一」 * 三分之二").Diagnostics);

    [Theory]
    [InlineData("民生支出占比 >= 三分之二 by 2025", "民生支出占比 >= 2/3 by 2025")]
    [InlineData("目标 收入 ≥ 五十万元 到二〇二五年", "target 收入 >= 50万元 by 2025")]
    [InlineData("目标 收入 ≥ 三点五万元 到2025年", "target 收入 >= 3.5万元 by 2025")]
    [InlineData("占比 in 三成..百分之五十 by 二〇二五", "占比 in 0.3..0.5 by 2025")]
    public void Targets_mean_the_same_in_numerals(string written, string plain)
    {
        var (aim, expected) = (Assert.Single(BindingCheck.Aims(written)), Assert.Single(BindingCheck.Aims(plain)));

        Assert.Equal(expected with { }, aim with { });
    }

    [Theory]
    [InlineData('一')]
    [InlineData('十')]
    [InlineData('万')]
    [InlineData('零')]
    [InlineData('成')]
    public void A_long_run_costs_no_more_than_its_length(char c)
    {
        var (run, stopwatch) = ("三" + new string(c, 1_000_000), System.Diagnostics.Stopwatch.StartNew());

        Assert.Equal(run, Assert.Single(Tokens(run)).Text);
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    // Place by place from the left; zeros between two digits are one 零.
    private static string Write(long number)
    {
        var text = "";
        var isSkipping = false;
        for (var place = 16; place >= 0; place--)
        {
            var digit = (int)(number / (long)BigInteger.Pow(10, place) % 10);
            if (digit > 0)
            {
                text += (isSkipping && text.Length > 0 ? "零" : "") + Digits[digit] + ((place % 4) switch { 1 => "十", 2 => "百", 3 => "千", _ => "" });
            }

            isSkipping = digit == 0;
            var group = number / (long)BigInteger.Pow(10, place) % (place >= 8 ? long.MaxValue : 10_000);
            text += (place, group) switch { (12, > 0) => "万", (8, > 0) => "亿", (4, > 0) => "万", _ => "" };
        }

        return text.Length == 0 ? "零" : text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static List<SyntaxToken> Tokens(string text) =>
        [.. Check.RoundTrip(text).Root.DescendantTokens().Where(t => !t.IsMissing && t.Kind != SyntaxKind.EndOfFileToken)];
}
