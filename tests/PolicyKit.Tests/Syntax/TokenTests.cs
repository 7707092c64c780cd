using PolicyKit.Numerics;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Syntax;

public sealed class TokenTests
{
    public static IEnumerable<object[]> KeywordForms { get; } =
        from row in SyntaxFacts.Keywords
        from form in row.Chinese.Prepend(row.English)
        select new object[] { row.Kind, form };

    public static IEnumerable<object[]> SignForms { get; } =
        from row in SyntaxFacts.Signs
        from form in row.Forms.Prepend(row.Text)
        select new object[] { row.Kind, form };

    [Theory]
    [MemberData(nameof(KeywordForms))]
    public void Every_form_of_a_keyword_is_known(SyntaxKind kind, string form)
    {
        Assert.Equal(kind, SyntaxFacts.GetKeywordKind(form));
        Assert.Equal([kind, SyntaxKind.EndOfFileToken], Tokens(form).Select(t => t.Kind));
        Assert.Equal([SyntaxKind.IdentifierToken, kind, SyntaxKind.IdentifierToken, SyntaxKind.EndOfFileToken], Tokens($"甲 {form}\t乙").Select(t => t.Kind));
        Assert.Equal(SyntaxKind.IdentifierToken, Tokens(form + "甲")[0].Kind);
    }

    [Theory]
    [MemberData(nameof(SignForms))]
    public void Every_form_of_a_sign_is_known(SyntaxKind kind, string form)
    {
        Assert.Equal([kind, SyntaxKind.EndOfFileToken], Tokens(form).Select(t => t.Kind));
        Assert.Equal([SyntaxKind.IdentifierToken, kind, SyntaxKind.NumberToken, SyntaxKind.EndOfFileToken], Tokens($"甲{form}1").Select(t => t.Kind));
        Assert.Equal(form, Tokens($"甲{form}1")[1].Text);
    }

    [Fact]
    public void The_tables_name_nothing_twice()
    {
        var keywords = SyntaxFacts.Keywords.SelectMany(k => k.Chinese.Append(k.English)).ToList();
        var signs = SyntaxFacts.Signs.SelectMany(s => s.Forms.Append(s.Text)).ToList();

        Assert.Equal(keywords.Distinct(), keywords);
        Assert.Equal(signs.Distinct(), signs);
        Assert.All(SyntaxFacts.Keywords, k => Assert.True(SyntaxFacts.IsKeyword(k.Kind)));
        Assert.All(SyntaxFacts.Keywords, k => Assert.Equal(k.English, SyntaxFacts.GetText(k.Kind)));
        Assert.All(SyntaxFacts.Signs, s => Assert.Equal(s.Text, SyntaxFacts.GetText(s.Kind)));
    }

    [Theory]
    [InlineData("收入倍差")]
    [InlineData("R&D经费")]
    [InlineData("收入10—50万")]
    [InlineData("a·b")]
    [InlineData("_x1")]
    [InlineData("Ⅲ类")]
    [InlineData("𠮷野")]
    [InlineData("éléments’s")]
    [InlineData("नमस्ते")]
    public void Names_are_of_any_script(string text) =>
        Assert.Equal([SyntaxKind.IdentifierToken, SyntaxKind.EndOfFileToken], Tokens(text).Select(t => t.Kind));

    [Theory]
    [InlineData("「每千人口(3岁)」", "每千人口(3岁)", SyntaxKind.IdentifierToken)]
    [InlineData("`a b`", "a b", SyntaxKind.IdentifierToken)]
    [InlineData("「」", "", SyntaxKind.IdentifierToken)]
    [InlineData("「target」", "target", SyntaxKind.IdentifierToken)]
    [InlineData("\"附件 第1项\"", "附件 第1项", SyntaxKind.TextToken)]
    [InlineData("“附件 \"1\"”", "附件 \"1\"", SyntaxKind.TextToken)]
    public void Quotes_hold_anything_but_line_ends(string text, string inner, SyntaxKind kind)
    {
        var token = Tokens(text)[0];

        Assert.Equal((kind, text, inner), (token.Kind, token.Text, token.ValueText));
    }

    [Theory]
    [InlineData("1.9", "1.9")]
    [InlineData("1_000", "1000")]
    [InlineData("007", "7")]
    [InlineData("２０２５", "2025")]
    [InlineData("0.1234567890123", "0.1234567890123")]
    public void Numbers_are_exact(string text, string value) => Assert.Equal(value, Assert.IsType<Rational>(Tokens(text)[0].Value).ToString());

    [Theory]
    [InlineData("2025-06-30", 2025, 6, 30)]
    [InlineData("２０２４-０２-２９", 2024, 2, 29)]
    public void Dates_are_of_the_calendar(string text, int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), Tokens(text)[0].Value);

    [Theory]
    [InlineData("到2025年", "到 2025 年")]
    [InlineData("至80%", "至 80 %")]
    [InlineData("前3", "前 3")]
    [InlineData("to80", "to80")]
    [InlineData("山区26县", "山区26县")]
    [InlineData("a<=b", "a <= b")]
    [InlineData("1..2", "1 .. 2")]
    [InlineData("1.5..2.5", "1.5 .. 2.5")]
    [InlineData("2025-06", "2025 - 06")]
    [InlineData("2025-06-301", "2025 - 06 - 301")]
    [InlineData("13亿元", "13 亿元")]
    [InlineData("a//b", "a")]
    [InlineData("a/*b*/c", "a c")]
    public void Words_are_cut_where_they_end(string text, string cut) =>
        Assert.Equal(cut, string.Join(' ', Tokens(text).SkipLast(1).Select(t => t.Text)));

    private static List<SyntaxToken> Tokens(string text) => [.. Check.RoundTrip(text).Root.DescendantTokens().Where(t => !t.IsMissing)];
}
