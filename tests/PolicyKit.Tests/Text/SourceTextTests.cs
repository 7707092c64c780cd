using PolicyKit.Text;

namespace PolicyKit.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Lines_end_with_any_line_end()
    {
        var text = SourceText.From("一\r二2\r\n三\n\n\r\r\n末");

        Assert.Equal(7, text.LineCount);
        Assert.Equal(["一", "二2", "三", "", "", "", "末"], Enumerable.Range(1, text.LineCount).Select(text.GetLine));
        Assert.Equal(
            [(1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (2, 4), (3, 1), (3, 2), (4, 1), (5, 1), (6, 1), (6, 2), (7, 1), (7, 2)],
            Enumerable.Range(0, text.Length + 1).Select(text.GetLinePosition).Select(p => (p.Line, p.Column)));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\n", 2)]
    [InlineData("\r", 2)]
    [InlineData("\r\n", 2)]
    [InlineData("\n\r", 3)]
    [InlineData("a\u2028b\u0085c", 1)]
    public void Lines_are_counted_as_editors_do(string text, int lines) => Assert.Equal(lines, SourceText.From(text).LineCount);

    [Property]
    public void A_position_is_where_its_line_and_column_say(string?[] lines, byte at)
    {
        var text = SourceText.From(string.Join('\n', lines.Select(l => l?.ReplaceLineEndings("") ?? "")));
        var position = at % (text.Length + 1);

        var (line, column) = text.GetLinePosition(position);

        var before = Enumerable.Range(1, line - 1).Sum(l => text.GetLine(l).Length + 1);
        Assert.Equal(position, before + column - 1);
        Assert.Equal(Math.Max(lines.Length, 1), text.LineCount);
    }

    [Fact]
    public void Places_outside_the_text_are_refused()
    {
        var text = SourceText.From("abc", "a.policy");

        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLinePosition(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLinePosition(4));
        Assert.Throws<ArgumentNullException>(() => SourceText.From(null!));
        Assert.Equal("a.policy", text.Path);
    }

    [Fact]
    public void A_span_cuts_its_characters()
    {
        var span = TextSpan.FromBounds(2, 5);

        Assert.Equal((2, 3, 5), (span.Start, span.Length, span.End));
        Assert.Equal("收入x", SourceText.From("到的收入x。").ToString(span));
        Assert.Equal("[2..5)", span.ToString());
        Assert.Equal("(3,4)", new LinePosition(3, 4).ToString());
    }

    [Fact]
    public void Changes_are_made_in_the_positions_of_the_old_text()
    {
        var text = SourceText.From("\uFEFF收入 >= 3\r\n", "a.policy");

        var changed = text.WithChanges([new(new TextSpan(8, 0), "元"), new(new TextSpan(1, 2), "支出"), new(new TextSpan(3, 1), "")]);

        Assert.Equal("\uFEFF支出>= 3元\r\n", changed.Content);
        Assert.Equal("a.policy", changed.Path);
        Assert.Equal(text.Content, text.WithChanges([]).Content);
    }

    [Theory]
    [InlineData(0, 2, 1, 2)]
    [InlineData(0, 3, 1, 0)]
    [InlineData(1, 0, 1, 0)]
    [InlineData(1, 1, 1, 1)]
    public void Changes_that_meet_are_refused(int start, int length, int otherStart, int otherLength) =>
        Assert.Throws<ArgumentException>(() => SourceText.From("abcd").WithChanges([new(new TextSpan(start, length), "x"), new(new TextSpan(otherStart, otherLength), "y")]));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(2, -1)]
    public void Changes_outside_the_text_are_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.From("abcd").WithChanges([new(new TextSpan(start, length), "x")]));

    [Property]
    public void What_is_put_in_can_be_taken_out_again(string? before, string? put, string? behind)
    {
        var text = SourceText.From(before + behind);
        var place = new TextSpan((before ?? "").Length, 0);

        var longer = text.WithChanges([new(place, put ?? "")]);

        Assert.Equal(before + put + behind, longer.Content);
        Assert.Equal(text.Content, longer.WithChanges([new(place with { Length = (put ?? "").Length }, "")]).Content);
    }
}
