using PolicyKit.Syntax;

namespace PolicyKit.Tests.Syntax;

/// <summary>What is written again is kept once; nothing but the memory may tell.</summary>
public sealed class SharingTests
{
    private const int MostBytesForEachByte = 20;

    [ManyCases(500, Arbitrary = [typeof(PolicyTexts)])]
    public void Tokens_are_those_that_the_text_has_by_itself(Soup random)
    {
        var before = PolicyFiles.MuYield + "\n到2025年，收入倍差缩小到1.9以内，「收入」达到三百元。\n";

        Assert.Equal(TokensOf(random.Text), TokensOf(before + random.Text)[TokensOf(before).Length..]);
    }

    [Fact]
    public void A_mistake_that_is_made_twice_is_told_twice() => Check.Syntax("""
        a <= 1__ by 2025
             ~~~ PK0106
        a <= 1__ by 2025
             ~~~ PK0106
        record b { c: }
                      ~ PK0103
        record b { c: }
                      ~ PK0103
        """);

    [Fact]
    public void Equal_lines_are_nodes_of_their_own()
    {
        var tree = Check.Syntax("""
            a <= 1 by 2025
            a <= 1 by 2025
            """);

        Assert.Equal([0, 15], tree.Root.Members.Select(m => m.Span.Start));
        Assert.NotEqual(tree.Root.Members[0].GetFirstToken(), tree.Root.Members[1].GetFirstToken());
        Assert.Equal("a <= 1 by 2025\nb <= 1 by 2025", tree.Root.ReplaceToken(tree.Root.Members[1].GetFirstToken(), SyntaxFactory.Identifier("b").WithTriviaFrom(tree.Root.Members[1].GetFirstToken())).ToFullString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Parsing_allocates_a_few_bytes_for_each_byte(int copies)
    {
        var text = string.Concat(Enumerable.Range(0, copies).Select(i => PolicyFiles.Lishui.Replace("人均", $"人均{i}", StringComparison.Ordinal)));
        SyntaxTree.Parse("x <= 1");

        var before = GC.GetAllocatedBytesForCurrentThread();
        SyntaxTree.Parse(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 1, MostBytesForEachByte * (long)System.Text.Encoding.UTF8.GetByteCount(text));
    }

    private static (SyntaxKind Kind, string Text, object? Value)[] TokensOf(string text) =>
        [.. SyntaxTree.Parse(text).Root.DescendantTokens().Where(t => !t.IsMissing && t.Kind != SyntaxKind.EndOfFileToken).Select(t => (t.Kind, t.Text, t.Value))];
}
