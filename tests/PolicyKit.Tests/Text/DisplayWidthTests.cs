using PolicyKit.Text;

namespace PolicyKit.Tests.Text;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 1.9", 7)]
    [InlineData("收入倍差", 8)]
    [InlineData("：，。「」（）", 14)]
    [InlineData("１２ＡＢ", 8)]
    [InlineData("ｱｲ", 2)]
    [InlineData("한글", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("𠀀𫝀", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("か\u3099", 2)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("\u00AD", 1)]
    [InlineData("≤…—", 3)]
    [InlineData("\u303F", 1)]
    [InlineData("😀", 2)]
    public void A_text_takes_the_columns_that_a_terminal_gives_it(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Half_a_pair_takes_one_column() => Assert.Equal(1, DisplayWidth.Of("\uD840"));
}
