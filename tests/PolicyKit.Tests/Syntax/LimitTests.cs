using System.Globalization;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Tests.House;

namespace PolicyKit.Tests.Syntax;

public sealed class LimitTests
{
    public static TheoryData<string, string, string> Nests { get; } = new()
    {
        { "x <= ", "(", "PK0105" },
        { "let x of y = ", "not ", "PK0105" },
        { "x <= ", "-", "PK0105" },
        { "let x of y = ", "(not -", "PK0105" },
        { "let x of y = ", "max(a, ", "PK0105" },
        { "let x of y = ", "sum(a where ", "PK0105" },
        { "region ", "a {", "PK0105" },
    };

    [Theory]
    [MemberData(nameof(Nests))]
    public void Deep_nesting_is_told_once(string before, string nested, string id)
    {
        var tree = Walk(before + string.Concat(Enumerable.Repeat(nested, 20_000)) + "1");

        Assert.Equal(id, Assert.Single(tree.Diagnostics).Id);
    }

    [Theory]
    [MemberData(nameof(Nests))]
    public void Half_the_allowed_nesting_is_allowed(string before, string nested, string id)
    {
        var tree = Walk(before + string.Concat(Enumerable.Repeat(nested, SyntaxFacts.MaxDepth / 4)) + "1");

        Assert.DoesNotContain(tree.Diagnostics, d => d.Id == id);
    }

    [Fact]
    public void The_deepest_nesting_fits_a_small_stack()
    {
        var text = "let x of y = " + string.Concat(Enumerable.Repeat("1 + not (", 1000));
        var tree = default(SyntaxTree);
        Stack.Run(256 * 1024, () => tree = SyntaxTree.Parse(text));

        Assert.NotEmpty(tree!.Diagnostics);
    }

    [Theory]
    [InlineData(" + ")]
    [InlineData(" and ")]
    [InlineData(" = ")]
    [InlineData(" * -")]
    public void A_long_chain_is_no_deep_nesting(string sign)
    {
        var tree = Walk("let x of y = " + string.Join(sign, Enumerable.Range(0, 10_000)));

        Assert.Empty(tree.Diagnostics);
        var let = Assert.IsType<LetDeclarationSyntax>(Assert.Single(tree.Root.Members));
        Assert.Equal(9_999, let.DescendantNodesAndSelf().Count(n => n is BinaryExpressionSyntax));
    }

    [Fact]
    public void The_page_tells_the_limits()
    {
        int[] limits =
        [
            SyntaxFacts.MaxLength, SyntaxFacts.MaxDeclarations, SyntaxFacts.MaxOperators, SyntaxFacts.MaxDepth, SyntaxFacts.MaxNameLength,
            SyntaxFacts.MaxDigits, Unit.MaxParts, SentenceFacts.MaxLength, SyntaxFacts.MaxSyntaxErrors,
        ];
        var rows = Repository.Read("docs/language/words.md").Split("## Limits")[1].Split('\n').Where(l => l.StartsWith('|')).Skip(2);

        Assert.Equal(limits.Select(l => l.ToString("N0", CultureInfo.InvariantCulture)), rows.Select(r => r.Split('|')[2].Trim()));
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" and 1")]
    [InlineData(" of parent")]
    [InlineData(" growth")]
    public void Operators_are_limited(string piece)
    {
        Assert.Empty(Walk("let x of y = a" + Repeated(piece, SyntaxFacts.MaxOperators - 2)).Diagnostics);
        foreach (var count in new[] { SyntaxFacts.MaxOperators - 1, 500_000 })
        {
            var tree = Walk("indicator b\nlet x of y = a" + Repeated(piece, count) + "\nindicator a");

            var found = Assert.Single(tree.Diagnostics);
            Assert.Equal(("PK0112", 2, 3), (found.Id, found.Location.Start.Line, found.Location.Span.Length));
            Assert.Equal(3, tree.Root.Members.Count);
        }
    }

    [Fact]
    public void Declarations_are_limited()
    {
        var most = Repeated("x <= 1 by 2025\n", SyntaxFacts.MaxDeclarations);
        Assert.Empty(Walk(most).Diagnostics);
        foreach (var more in new[] { "y <= 1 by 2025", "y <= ( by\n1\n$", Repeated("y <= 1 by 2025\n", SyntaxFacts.MaxDeclarations) })
        {
            var tree = Walk(most + more);

            Assert.Equal(("PK0111", SyntaxFacts.MaxDeclarations + 1), (tree.Diagnostics[0].Id, tree.Diagnostics[0].Location.Start.Line));
            Assert.Equal(more.Contains('$', StringComparison.Ordinal) ? 2 : 1, tree.Diagnostics.Length);
            Assert.Equal(SyntaxFacts.MaxDeclarations + 1, tree.Root.Members.Count);
        }
    }

    [Theory]
    [InlineData("indicator ", "收", "")]
    [InlineData("indicator ", "\uD869\uDED6", "")]
    [InlineData("indicator 「", "(", "」")]
    [InlineData("indicator `", "x", "`")]
    [InlineData("", "收", "达到1元。")]
    public void Names_are_limited(string before, string piece, string after)
    {
        var quotes = before.Length > 0 && before[^1] != ' ' ? 2 : 0;
        var most = (SyntaxFacts.MaxNameLength - quotes) / piece.Length;
        Assert.Empty(Walk(before + Repeated(piece, most) + after).Diagnostics);
        Assert.Equal("PK0110", Assert.Single(Walk(before + Repeated(piece, most + 1) + after).Diagnostics).Id);
    }

    [Fact]
    public void A_name_of_a_million_characters_is_told_once_a_line() =>
        Assert.Equal(["PK0110", "PK0110"], Walk($"indicator 「{new string('收', 1_000_000)}」\nindicator {new string('入', 1_000_000)}").Diagnostics.Select(d => d.Id));

    [Theory]
    [InlineData("//", "")]
    [InlineData(" ", "x <= (\n$\0")]
    public void Texts_are_limited(string piece, string end)
    {
        var text = Repeated(piece, SyntaxFacts.MaxLength / piece.Length).PadRight(SyntaxFacts.MaxLength, '\n');
        Assert.DoesNotContain(SyntaxTree.Parse(text).Diagnostics, d => d.Id == "PK0109");

        var tree = Walk(text + " " + end);

        var found = Assert.Single(tree.Diagnostics);
        Assert.Equal(("PK0109", 0, 0), (found.Id, found.Location.Span.Start, found.Location.Span.Length));
        Assert.Single(tree.Root.Members);
        Assert.Equal(["PK0109"], PolicyCompilation.Create(tree).Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData("$", 10, 1)]
    [InlineData("$ ", 10, 1)]
    [InlineData(",", 10, 1)]
    [InlineData("9", 10, 1)]
    [InlineData("(", 10, 1)]
    [InlineData("收 a1 <=({,:\"@'$_-.、。\t", 10, 1)]
    [InlineData("x ", 1, 1)]
    [InlineData("1 /", 1, 1)]
    [InlineData("x <= 1/", 1, 1)]
    [InlineData("@a ", 1, 1)]
    [InlineData("$\n", 1, SyntaxFacts.MaxSyntaxErrors + 1)]
    [InlineData("\"\n", 1, SyntaxFacts.MaxSyntaxErrors + 1)]
    public void Megabytes_of_garbage_give_few_messages(string piece, int megabytes, int messages)
    {
        var tree = Walk(string.Concat(Enumerable.Repeat(piece, megabytes * 1_000_000 / piece.Length)));

        Assert.Equal(messages, tree.Diagnostics.Length);
        Assert.All(tree.Diagnostics, d => Assert.InRange(d.GetMessage().Length, 1, 200));
    }

    [Fact]
    public void What_is_not_told_any_more_is_said()
    {
        var tree = SyntaxTree.Parse(string.Concat(Enumerable.Repeat("target\n", 3000)));

        Assert.Equal("PK0108", tree.Diagnostics[^1].Id);
        Assert.Equal(SyntaxFacts.MaxSyntaxErrors + 1, tree.Diagnostics.Length);
        Assert.Equal(SyntaxFacts.MaxSyntaxErrors + 1, tree.Diagnostics[^1].Location.Start.Line);
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static SyntaxTree Walk(string text)
    {
        var tree = SyntaxTree.Parse(text);
        Assert.True(tree.ToFullString() == text);
        Assert.Equal(text.Length, tree.Root.DescendantTokens().Sum(t => t.FullSpan.Length));
        Assert.DoesNotContain(tree.Root.DescendantNodesAndSelf(), n => n.Span.Start < n.FullSpan.Start || n.Span.End > n.FullSpan.End);
        return tree;
    }
}
