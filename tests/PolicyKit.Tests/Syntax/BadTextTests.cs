using PolicyKit.Syntax;

namespace PolicyKit.Tests.Syntax;

public sealed class BadTextTests
{
    [Theory]
    [InlineData("""
        policy "没有结束
               ~~~~~ PK0102
        """)]
    [InlineData("""
        policy “没有结束"
               ~~~~~~ PK0102
        """)]
    [InlineData("""
        indicator 「没有结束 : 元
                  ~~~~~~~~~ PK0102
        indicator b
        """)]
    [InlineData("""
        indicator `x
                  ~~ PK0102
        """)]
    [InlineData("""
        a <= 1 by 2025
        /* 没有结束
        ~~ PK0102
        b <= 1 by
        """)]
    [InlineData("""
        indicator a $$# : 元
                    ~~~ PK0101
        """)]
    [InlineData("""
        $
        ~ PK0101
        indicator a
        # b #
        ~ PK0101
        """)]
    [InlineData("""
        a <= 1__ by 2025
             ~~~ PK0106
        """)]
    [InlineData("""
        a <= 1234567890123456789012345678901234567890123456789012345678901 by 2025
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ PK0106
        """)]
    [InlineData("""
        let a of b = c > 2025-02-29
                         ~~~~~~~~~~ PK0107
        """)]
    public void Mistakes_in_characters_are_told_once(string markup) => Assert.NotEmpty(Check.Syntax(markup).Diagnostics);

    [Theory]
    [InlineData("U+0000", 0)]
    [InlineData("U+D83D", 0xD83D)]
    [InlineData("U+DE00", 0xDE00, 0xD83D)]
    [InlineData("\U0001F600", 0xD83D, 0xDE00)]
    [InlineData("U+202E", 0x202E)]
    [InlineData("U+0007", 7, 7, 7)]
    [InlineData("U+FFFF", 0xFFFF)]
    [InlineData("$", 0x24)]
    public void A_bad_character_is_shown_so_that_it_can_be_seen(string shown, int first, int second = -1, int third = -1)
    {
        var bad = new string([.. new[] { first, second, third }.Where(unit => unit >= 0).Select(unit => (char)unit)]);

        var found = Assert.Single(Check.RoundTrip($"indicator 收入 {bad}").Diagnostics);

        Assert.Equal("PK0101", found.Id);
        Assert.Contains($"'{shown}'", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_control_characters_is_shown_so_that_it_can_be_seen()
    {
        var found = Assert.Single(Check.RoundTrip("indicator \"a\0b\uD800\" : 元").Diagnostics);

        Assert.Equal("Expected a name, found '\"aU+0000bU+D800\"'.", found.GetMessage());
    }

    [Fact]
    public void As_many_digits_as_are_allowed_are_read_exactly()
    {
        var digits = new string('9', SyntaxFacts.MaxDigits - 1) + ".5";
        var tree = Check.Syntax($"a <= {digits} by 2025");

        Assert.Equal(digits, tree.Root.DescendantTokens().Single(t => t.Text == digits).Value!.ToString());
    }
}
