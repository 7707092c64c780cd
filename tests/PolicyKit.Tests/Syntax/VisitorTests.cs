using System.Reflection;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Tests.House;

namespace PolicyKit.Tests.Syntax;

public sealed class VisitorTests
{
    private static readonly Lazy<SyntaxTree[]> Trees = new(() => [.. DocumentationTests.AllExamples.Select(t => SyntaxTree.Parse(t))]);

    [Fact]
    public void Every_kind_of_node_has_a_method_of_its_own_in_both_visitors()
    {
        var kinds = Enum.GetValues<SyntaxKind>().Where(k => k > SyntaxKind.List).Select(k => $"Visit{k}").Order(StringComparer.Ordinal);

        Assert.Equal(kinds, MethodsOf(typeof(SyntaxVisitor)));
        Assert.Equal(kinds, MethodsOf(typeof(SyntaxVisitor<>)));
    }

    [Fact]
    public void A_walker_meets_every_node_and_token_in_the_order_of_the_text()
    {
        foreach (var tree in Trees.Value)
        {
            var walker = new Collector();
            walker.Visit(tree.Root);

            Assert.Equal(tree.Root.DescendantNodesAndSelf(), walker.Nodes);
            Assert.Equal(tree.Root.DescendantTokens(), walker.Tokens);
        }
    }

    [Fact]
    public void A_rewriter_that_changes_nothing_gives_the_same_node() =>
        Assert.All(Trees.Value, tree => Assert.Same(tree.Root, new Unchanging().Visit(tree.Root)));

    [Fact]
    public void A_rewriter_renames_and_leaves_the_rest_to_the_letter()
    {
        const string Text = "indicator 收入 : 元 // 收入\ntarget 收入  >= 3元 by 2025";
        var tree = Check.Syntax(Text);

        Assert.Equal("indicator 支出 : 元 // 收入\ntarget 支出  >= 3元 by 2025", tree.WithRoot(new Renamer("收入", "支出").Visit(tree.Root)!).ToFullString());
        Assert.Equal("indicator 「支 出」 : 元 // 收入\ntarget 「支 出」  >= 3元 by 2025", tree.WithRoot(new Renamer("收入", "支 出").Visit(tree.Root)!).ToFullString());
    }

    [Theory]
    [InlineData("a", "group g = b, c")]
    [InlineData("b", "group g = a, c")]
    [InlineData("c", "group g = a, b")]
    public void A_rewriter_takes_items_out_with_their_sign(string name, string left)
    {
        var tree = Check.Syntax("group g = a, b, c");

        Assert.Equal(left, new Remover(name).Visit(tree.Root)!.ToFullString());
    }

    [Fact]
    public void Trees_of_any_depth_are_walked_and_rewritten()
    {
        var text = "let x of y = " + string.Join(" + ", Enumerable.Repeat("收入", 10_000));
        var tree = SyntaxTree.Parse(text);
        var walker = new Collector();
        walker.Visit(tree.Root);

        Assert.Equal(10_000, walker.Nodes.OfType<NameExpressionSyntax>().Count(n => n.Identifier.Text == "收入"));
        Assert.Equal(text.Replace("收入", "支出", StringComparison.Ordinal), new Renamer("收入", "支出").Visit(tree.Root)!.ToFullString());
    }

    private static IEnumerable<string> MethodsOf(Type visitor) => visitor
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Select(m => m.Name)
        .Where(n => n.StartsWith("Visit", StringComparison.Ordinal) && n != "Visit")
        .Order(StringComparer.Ordinal);

    private sealed class Collector : SyntaxWalker
    {
        public List<SyntaxNode> Nodes { get; } = [];

        public List<SyntaxToken> Tokens { get; } = [];

        public override void DefaultVisit(SyntaxNode node)
        {
            Nodes.Add(node);
            base.DefaultVisit(node);
        }

        public override void VisitToken(SyntaxToken token) => Tokens.Add(token);
    }

    private sealed class Unchanging : SyntaxRewriter;

    private sealed class Renamer(string from, string to) : SyntaxRewriter
    {
        public override SyntaxToken VisitToken(SyntaxToken token) =>
            token.Kind == SyntaxKind.IdentifierToken && token.ValueText == from ? SyntaxFactory.Identifier(to).WithTriviaFrom(token) : token;
    }

    private sealed class Remover(string name) : SyntaxRewriter
    {
        public override SyntaxNode? VisitNameExpression(NameExpressionSyntax node) => node.Identifier.ValueText == name ? null : node;
    }
}
