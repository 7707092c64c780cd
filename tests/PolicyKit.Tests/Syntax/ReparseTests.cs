using PolicyKit.Syntax;
using PolicyKit.Text;

namespace PolicyKit.Tests.Syntax;

public sealed class ReparseTests
{
    private const int Many = 10_000;

    private static readonly Lazy<SyntaxTree> Long = new(() => SyntaxTree.Parse(string.Concat(Enumerable.Range(0, Many).Select(LineOf))));

    [Fact]
    public void Of_ten_thousand_declarations_one_is_read_again()
    {
        var tree = Long.Value;
        var edited = tree.Root.Members[Many / 2];
        var number = edited.Span.End - 1;

        var changed = Check.SameAsParse(tree.WithChanges(new TextChange(new TextSpan(number, 1), "6")));

        Assert.Equal(Enumerable.Range(0, Many).Where(i => i != Many / 2), SharedBy(tree, changed));
        Assert.EndsWith("by 2026", changed.Root.Members[Many / 2].ToString(), StringComparison.Ordinal);
        Assert.InRange(changed.LexedLength, 1, 5 * edited.FullSpan.Length);
        Assert.Equal(tree.Text.Length, tree.LexedLength);
    }

    [Fact]
    public void What_is_between_two_changes_is_not_read()
    {
        var tree = Long.Value;
        int[] edited = [0, 10, 11, Many / 2, Many - 1];

        var changed = Check.SameAsParse(tree.WithChanges([.. edited.Select(i => new TextChange(new TextSpan(tree.Root.Members[i].Span.Start, 2), "target"))]));

        Assert.Equal(Enumerable.Range(0, Many).Except(edited), SharedBy(tree, changed));
        Assert.InRange(changed.LexedLength, 1, edited.Length * 5 * tree.Root.Members[^1].FullSpan.Length);
    }

    [Fact]
    public void Of_another_text_what_is_the_same_at_both_ends_is_taken_over()
    {
        var tree = Long.Value;
        var text = tree.Text.Content.Replace(LineOf(1234), "indicator 新\nindicator 旧\n", StringComparison.Ordinal);

        var changed = Check.SameAsParse(tree.WithChangedText(SourceText.From(text, "new.policy")));

        Assert.Equal("new.policy", changed.Text.Path);
        Assert.Equal(Many - 1, Shared(tree, changed));
        Assert.InRange(changed.LexedLength, 1, 300);
    }

    [Fact]
    public void A_text_that_is_the_same_is_not_read()
    {
        var changed = Check.SameAsParse(Long.Value.WithChangedText(SourceText.From(Long.Value.Text.Content)));

        Assert.Equal((Many, 0), (Shared(Long.Value, changed), changed.LexedLength));
    }

    [Fact]
    public void A_changed_root_is_read_where_it_changed()
    {
        var tree = Long.Value;

        var changed = Check.SameAsParse(tree.WithRoot(tree.Root.RemoveNode(tree.Root.Members[77])));

        Assert.InRange(Shared(tree, changed), Many - 2, Many - 1);
        Assert.InRange(changed.LexedLength, 1, 300);
    }

    [Theory]
    [InlineData("a <= 1 by 2025\n|b <= 1 by 2025\nc <= 1 by 2025\n", "x <= 1 by 2025\n", 3)]
    [InlineData("|b <= 1 by 2025\nc <= 1 by 2025\n", "x <= 1 by 2025\n", 2)]
    [InlineData("a <= 1 by 2025\nb <= 1 by 2025\n|", "x <= 1 by 2025\n", 2)]
    [InlineData("a <= 1 by 2025\nb <= 1 by 2025|", "\nx <= 1 by 2025\n", 1)]
    [InlineData("a <= 1 by 2025\nb <= 1 by 2025\n// |\nc <= 1 by 2025\n", "注", 2)]
    [InlineData("a <= 1 by 2025\nb <= 1 by 2025\nc <= 1 by 2025\n//|", "注", 3)]
    [InlineData("a <= 1 by 2025\nb <= 1| by 2025\nc <= 1 by 2025\n", " +", 2)]
    [InlineData("a <= 1 by 2025\nb <= 1 by 2025|\n收入达到1元。\nc <= 1 by 2025\n", " +", 2)]
    [InlineData("a <= 1 by 2025\nb <= 1 by 2025\n|c <= 1 by 2025\nd <= 1 by 2025\n", "/* ", 2)]
    [InlineData("a <= 1 by 2025\nb <= 1 by 2025\n|c <= 1 by 2025\nd <= 1 by 2025\n", "record r {\n", 4)]
    [InlineData("a <= 1 by 2025\r|b <= 1 by 2025\nc <= 1 by 2025\n", "\n", 2)]
    [InlineData("record r {\n  a: 元 |\n}\nindicator b\nindicator c\nindicator d", "}", 3)]
    [InlineData("a <= 1 by 2025\n$ b c|\n$ d\n) e\nf <= 1 by 2025", "d", 2)]
    public void What_a_change_does_not_reach_is_taken_over(string marked, string inserted, int shared)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        var tree = SyntaxTree.Parse(marked.Remove(at, 1));

        var changed = Check.SameAsParse(tree.WithChanges(new TextChange(new TextSpan(at, 0), inserted)));
        Assert.Equal(shared, Shared(tree, changed));

        Check.SameAsParse(changed.WithChanges(new TextChange(new TextSpan(at, inserted.Length), "")));
    }

    [Fact]
    public void A_comment_that_is_closed_gives_back_what_it_swallowed()
    {
        var tree = SyntaxTree.Parse("a <= 1 by 2025\n/* b <= 1 by 2025\nc <= 1 by 2025\nd <= 1 by 2025\n");

        var changed = Check.SameAsParse(tree.WithChanges(new TextChange(new TextSpan(32, 0), " */")));

        Assert.Empty(changed.Diagnostics);
        Assert.Equal(3, changed.Root.Members.Count);
    }

    [Fact]
    public void Changes_that_pass_a_limit_and_come_back_are_followed()
    {
        var most = SyntaxTree.Parse(string.Concat(Enumerable.Repeat("a<=1 by 2025\n", SyntaxFacts.MaxDeclarations)));

        var more = most.WithChanges(new TextChange(new TextSpan(0, 0), "b<=1 by 2025\n"));
        Assert.Equal("PK0111", Assert.Single(more.Diagnostics).Id);
        Assert.Empty(more.WithChanges(new TextChange(new TextSpan(0, 13), "")).Diagnostics);

        var longer = most.WithChanges(new TextChange(new TextSpan(0, 0), new string(' ', SyntaxFacts.MaxLength)));
        Assert.Equal("PK0109", Assert.Single(longer.Diagnostics).Id);
        Assert.Empty(longer.WithChanges(new TextChange(new TextSpan(0, SyntaxFacts.MaxLength), "")).Diagnostics);
    }

    [Fact]
    public void A_compilation_takes_a_tree_in_the_place_of_another()
    {
        SyntaxTree[] trees = [SyntaxTree.Parse("indicator a"), SyntaxTree.Parse("target b <= 1 by 2025")];
        var compilation = PolicyCompilation.Create([.. trees]);
        Assert.True(compilation.HasErrors);

        var changed = compilation.ReplaceSyntaxTree(trees[1], trees[1].WithChanges(new TextChange(new TextSpan(7, 1), "a")));

        Assert.False(changed.HasErrors);
        Assert.Same(trees[0], changed.SyntaxTrees[0]);
        Assert.Throws<ArgumentException>(() => changed.ReplaceSyntaxTree(trees[1], trees[0]));
    }

    [Fact]
    public void Changes_that_meet_or_lie_outside_are_not_made()
    {
        var tree = SyntaxTree.Parse("indicator a");

        Assert.Throws<ArgumentException>(() => tree.WithChanges(new TextChange(new TextSpan(0, 2), ""), new TextChange(new TextSpan(1, 2), "")));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.WithChanges(new TextChange(new TextSpan(11, 1), "")));
    }

    [ManyCases(3000, Arbitrary = [typeof(PolicyTexts)])]
    public void Any_characters_changed_give_what_their_parse_gives(Characters random, Edits edits) => CheckAll(random.Text, edits);

    [ManyCases(6000, Arbitrary = [typeof(PolicyTexts)])]
    public void Any_tokens_changed_give_what_their_parse_gives(Soup random, Edits edits) => CheckAll(random.Text, edits);

    [ManyCases(6000, Arbitrary = [typeof(PolicyTexts)])]
    public void A_policy_changed_gives_what_its_parse_gives(Mutation random, Edits edits) => CheckAll(random.Text, edits);

    [ManyCases(100, Arbitrary = [typeof(PolicyTexts)])]
    public void A_file_changed_gives_what_its_parse_gives(WholeMutation random, Edits edits) => CheckAll(random.Text, edits);

    // What stands two declarations before a change is the same node whatever was changed.
    private static void CheckAll(string text, Edits edits)
    {
        var tree = SyntaxTree.Parse(text);
        var together = edits.Together(text.Length);
        var changed = Check.SameAsParse(tree.WithChanges(together));
        var before = tree.Root.Members.TakeWhile(m => m.FullSpan.End < together[0].Span.Start).Count();
        Assert.All(Enumerable.Range(0, Math.Max(0, before - 3)), i => Assert.Same(tree.Root.Members[i].Green, changed.Root.Members[i].Green));

        foreach (var change in edits.Of(() => tree.Text.Length))
        {
            tree = Check.SameAsParse(tree.WithChanges(change));
        }

        Check.SameAsParse(tree.WithChangedText(SourceText.From(text)));
    }

    private static string LineOf(int i) => $"  到 <= {i}.5 by 2025 // 第{i}项\n".Replace("到", $"收入{i}", StringComparison.Ordinal);

    private static IEnumerable<int> SharedBy(SyntaxTree tree, SyntaxTree changed) =>
        Enumerable.Range(0, tree.Root.Members.Count).Where(i => ReferenceEquals(tree.Root.Members[i].Green, changed.Root.Members[i].Green));

    private static int Shared(SyntaxTree tree, SyntaxTree changed) => tree.Root.Members.Select(m => m.Green).Intersect(changed.Root.Members.Select(m => m.Green)).Count();
}
