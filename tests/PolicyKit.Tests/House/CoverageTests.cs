using PolicyKit.Syntax;

namespace PolicyKit.Tests.House;

/// <summary>What the language has, the examples of its pages show.</summary>
public sealed class CoverageTests
{
    // What only a broken text has.
    private static readonly string[] Broken = ["indicator 收入 $ : 元", ") 收入"];

    private static readonly Lazy<SyntaxTree[]> Trees = new(() => [.. DocumentationTests.AllExamples.Concat(Broken).Select(t => SyntaxTree.Parse(t))]);

    [Fact]
    public void Every_kind_of_token_trivia_and_node_occurs()
    {
        var tokens = Trees.Value.SelectMany(t => t.Root.DescendantTokens()).ToList();
        var found = tokens.Select(t => t.Kind)
            .Concat(tokens.SelectMany(t => t.LeadingTrivia.Concat(t.TrailingTrivia)).Select(t => t.Kind))
            .Concat(Trees.Value.SelectMany(t => t.Root.DescendantNodesAndSelf()).Select(n => n.Kind));

        Assert.Empty(Enum.GetValues<SyntaxKind>().Except([SyntaxKind.None, SyntaxKind.List]).Except(found));
    }
}
