using PolicyKit.Syntax;
using PolicyKit.Syntax.Green;

namespace PolicyKit.Tests;

internal static partial class Check
{
    /// <summary>A tree must be what the parse of its text is: in kinds, texts, values, trivia, faults and findings.</summary>
    public static SyntaxTree SameAsParse(SyntaxTree tree)
    {
        var parsed = SyntaxTree.Parse(tree.Text.Content, tree.Text.Path);
        Assert.Equal(tree.Text.Content, tree.ToFullString());
        Same(parsed.Root.Green, tree.Root.Green);
        Assert.Equal(parsed.Diagnostics.Select(d => (d.ToString(), d.Location.Span)), tree.Diagnostics.Select(d => (d.ToString(), d.Location.Span)));

        // Reading never goes back behind a piece it has stopped at, and has then seen two tokens more: each token is read three times at most.
        Assert.InRange(tree.LexedLength, 0, 3 * tree.Text.Length);
        return tree;
    }

    private static void Same(GreenNode expected, GreenNode found)
    {
        if (ReferenceEquals(expected, found))
        {
            return;
        }

        Assert.Equal((expected.Kind, expected.FullWidth, expected.SlotCount, expected.IsMissing), (found.Kind, found.FullWidth, found.SlotCount, found.IsMissing));
        if (expected is GreenToken token)
        {
            Same(token, Assert.IsType<GreenToken>(found));
        }

        for (var i = 0; i < expected.SlotCount; i++)
        {
            Assert.Equal(expected.GetSlot(i) is null, found.GetSlot(i) is null);
            if (expected.GetSlot(i) is { } child)
            {
                Same(child, found.GetSlot(i)!);
            }
        }
    }

    private static void Same(GreenToken expected, GreenToken found)
    {
        Assert.Equal((expected.Text, expected.Value), (found.Text, found.Value));
        Assert.Equal(expected.Leading.AsEnumerable(), found.Leading.AsEnumerable());
        Assert.Equal(expected.Trailing.AsEnumerable(), found.Trailing.AsEnumerable());
        Assert.Equal(expected.Faults.Select(f => (f.Descriptor, f.Offset, f.Length)), found.Faults.Select(f => (f.Descriptor, f.Offset, f.Length)));
    }
}
