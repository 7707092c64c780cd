using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

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
        var tree = Walk(before + string.Concat(Enumerable.Repeat(nested, 100_000)) + "1");

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
        var thread = new Thread(() => tree = SyntaxTree.Parse(text), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

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
    public void Many_lines_are_many_declarations()
    {
        var tree = Walk(string.Concat(Enumerable.Repeat("x <= 1 by 2025\n", 100_000)));

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(100_000, tree.Root.Members.Count);
    }

    [Fact]
    public void A_long_name_is_a_name()
    {
        var tree = Walk($"indicator 「{new string('收', 1_000_000)}」\nindicator {new string('入', 1_000_000)}");

        Assert.Empty(tree.Diagnostics);
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

    private static SyntaxTree Walk(string text)
    {
        var tree = SyntaxTree.Parse(text);
        Assert.True(tree.ToFullString() == text);
        Assert.Equal(text.Length, tree.Root.DescendantTokens().Sum(t => t.FullSpan.Length));
        Assert.DoesNotContain(tree.Root.DescendantNodesAndSelf(), n => n.Span.Start < n.FullSpan.Start || n.Span.End > n.FullSpan.End);
        return tree;
    }
}
