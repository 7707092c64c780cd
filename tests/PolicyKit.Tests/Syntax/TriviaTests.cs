using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Tests.Syntax;

public sealed class TriviaTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t　\u00A0")]
    [InlineData("\n\r\r\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("// 只有注释")]
    [InlineData("/* 一\n二 */")]
    [InlineData("/**/ /***/ //")]
    public void A_text_without_tokens_is_a_policy_without_declarations(string text)
    {
        var tree = Check.Syntax(text);

        Assert.Empty(tree.Root.Members);
        Assert.Equal(text, string.Concat(tree.Root.EndOfFileToken.LeadingTrivia.Select(t => t.Text)));
    }

    [Fact]
    public void A_byte_order_mark_is_blank()
    {
        var tree = Check.RoundTrip("\uFEFF收入 <= 1 by 2025");

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(1, Assert.Single(tree.Root.Members).Span.Start);
    }

    [Fact]
    public void Line_ends_of_all_kinds_part_declarations()
    {
        var tree = Check.RoundTrip("a <= 1 by 2025\rb <= 1 by 2025\r\nc <= 1 by 2025\nd <= 1 by 2025\n\r\re <= 1 by 2025\r");

        Assert.Empty(tree.Diagnostics);
        Assert.Equal([1, 2, 3, 4, 7], tree.Root.Members.Select(m => tree.GetLocation(m).Start.Line));
    }

    [Fact]
    public void Trivia_behind_a_token_ends_with_its_line()
    {
        var tree = Check.RoundTrip("/// 说明\n  a /*x*/ <= 1 // 尾\r\n// 下一行\nb <= 2");

        var (first, second) = (tree.Root.Members[0].DescendantTokens().ToList(), tree.Root.Members[1].DescendantTokens().ToList());
        Assert.Equal([SyntaxKind.DocumentationTrivia, SyntaxKind.EndOfLineTrivia, SyntaxKind.WhitespaceTrivia], first[0].LeadingTrivia.Select(t => t.Kind));
        Assert.Equal([" ", "/*x*/", " "], first[0].TrailingTrivia.Select(t => t.Text));
        Assert.Equal([" ", "// 尾", "\r\n"], first[^1].TrailingTrivia.Select(t => t.Text));
        Assert.Equal(["// 下一行", "\n"], second[0].LeadingTrivia.Select(t => t.Text));
        Assert.All(first.Concat(second).SelectMany(t => t.LeadingTrivia.Concat(t.TrailingTrivia)), t => Assert.Equal(t.Text, tree.Text.ToString(t.Span)));
    }

    [Fact]
    public void Annotations_stand_before_and_behind_a_declaration()
    {
        var tree = Check.Syntax("""
            @source "附件 第17项"  @kind 评价指标
            @final
            indicator 收入倍差 : 倍   @category "协调" @rank 3
            @kind 指标 @grade A
            @urgent target 收入倍差 <= 1.9 by 2025 @source “附件”
            """);

        var members = tree.Root.Members.Cast<DeclarationSyntax>().ToList();
        Assert.Equal(["source", "kind", "final"], members[0].Annotations.Select(a => a.Identifier.Text));
        Assert.Equal(["附件 第17项", "评价指标", ""], members[0].Annotations.Select(a => a.Argument.ValueText));
        Assert.Equal(["category", "rank"], members[0].TrailingAnnotations.Select(a => a.Identifier.Text));
        Assert.Equal(["kind", "grade", "urgent", "source"], members[1].AllAnnotations.Select(a => a.Identifier.Text));
        Assert.Equal(["指标", "A", "", "附件"], members[1].AllAnnotations.Select(a => a.Argument.ValueText));
    }
}
