using PolicyKit.Diagnostics;
using PolicyKit.Syntax;
using PolicyKit.Text;

namespace PolicyKit.Tests.Diagnostics;

public sealed class SourceExcerptTests
{
    [Fact]
    public void A_finding_is_shown_with_its_line_its_carets_and_its_help()
    {
        var tree = SyntaxTree.Parse("indicator 收入倍差\n收入倍差 <= 1.9亩 by 2025\n", "r.policy");
        var compilation = PolicyCompilation.Create(tree);
        var found = Assert.Single(compilation.Diagnostics);

        Assert.Equal(
            [
                found.ToString(),
                "    收入倍差 <= 1.9亩 by 2025",
                "                ^^^^^",
                "    help: " + found.GetHelp(),
            ],
            DiagnosticFormatter.ToText(found, compilation.SourceOf(found)).Split('\n'));
        Assert.EndsWith("\n    提示：" + found.GetHelp(Language.Chinese), DiagnosticFormatter.ToText(found, tree.Text, Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "    fix: Write '3元' for '3'.")]
    [InlineData(Language.Chinese, "    改正：把“3”写作“3元”。")]
    public void A_fix_is_the_last_line(Language language, string line)
    {
        var tree = SyntaxTree.Parse("indicator 收入 : 元\n收入 >= 3 by 2025");
        var found = Assert.Single(PolicyCompilation.Create(tree).Diagnostics);

        Assert.Equal(line, DiagnosticFormatter.ToText(found, tree.Text, language).Split('\n')[^1]);
    }

    [Theory]
    [InlineData("ab cd", 3, 2, "ab cd", "   ^^")]
    [InlineData("收：入 cd", 2, 1, "收：入 cd", "    ^^")]
    [InlineData("𠀀 x", 3, 1, "𠀀 x", "   ^")]
    [InlineData("e\u0301 x", 3, 1, "e\u0301 x", "  ^")]
    [InlineData("\ta\tx", 3, 1, "\ta\tx", "\t \t^")]
    [InlineData("a\tb\tc", 2, 3, "a\tb\tc", " \t^\t^")]
    [InlineData("ab", 2, 0, "ab", "  ^")]
    [InlineData("", 0, 0, "", "^")]
    [InlineData("one\r\ntwo\r\nthree", 5, 3, "two", "^^^")]
    [InlineData("a {\n b\n}", 2, 6, "a {", "  ^")]
    [InlineData("a\u001B[31mb", 6, 1, "a␛[31mb", "      ^")]
    public void Carets_stand_under_the_span(string text, int start, int length, string source, string carets) =>
        Assert.Equal([source, carets], Excerpt(text, start, length));

    [Fact]
    public void Of_a_long_line_only_what_is_near_is_shown()
    {
        var lines = Excerpt(new string('收', 5_000) + "错误" + new string('入', 5_000), 5_000, 2);

        Assert.Matches("^…收{15}错误入{33}…$", lines[0]);
        Assert.Equal(new string(' ', 31) + "^^^^", lines[1]);
    }

    [Fact]
    public void A_long_span_is_marked_as_far_as_it_is_shown()
    {
        var lines = Excerpt(new string('x', 5_000), 0, 5_000);

        Assert.Equal([new string('x', 100) + "…", new string('^', 100)], lines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(99)]
    public void A_line_that_fits_is_shown_whole(int start)
    {
        var line = new string('x', 100);

        Assert.Equal([line, new string(' ', start) + "^"], Excerpt(line, start, 1));
    }

    [Fact]
    public void A_finding_about_data_has_no_source_line()
    {
        var found = Diagnostic.Create(DiagnosticDescriptors.FieldCount, Location.At("a.csv", 2, 1), 1, 2);

        Assert.Equal(found + "\n    help: " + found.GetHelp(), DiagnosticFormatter.ToText(found, null));
    }

    [Property]
    public void Any_span_of_any_text_has_two_lines_and_a_caret(string? text, int from, int to)
    {
        var length = text?.Length ?? 0;
        var (a, b) = ((int)((uint)from % (length + 1)), (int)((uint)to % (length + 1)));
        var lines = Excerpt(text ?? "", Math.Min(a, b), Math.Abs(a - b));

        Assert.Equal(2, lines.Length);
        Assert.Contains('^', lines[1]);
        Assert.DoesNotContain(lines[0], c => char.IsControl(c) && c != '\t');
    }

    private static string[] Excerpt(string text, int start, int length)
    {
        var source = SourceText.From(text);
        var found = Diagnostic.Create(DiagnosticDescriptors.MissingValue, Location.Of(source, new TextSpan(start, length)), "a", "b");
        return [.. DiagnosticFormatter.ToText(found, source).Split('\n').Skip(1).Select(l => l[4..])];
    }
}
