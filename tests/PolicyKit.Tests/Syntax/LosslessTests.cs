using PolicyKit.Syntax;

namespace PolicyKit.Tests.Syntax;

public sealed class LosslessTests
{
    [ManyCases(40_000, Arbitrary = [typeof(PolicyTexts)])]
    public void Of_random_characters_none_is_lost(Characters random) => Check.RoundTrip(random.Text);

    [ManyCases(40_000, Arbitrary = [typeof(PolicyTexts)])]
    public void Of_tokens_in_any_order_none_is_lost(Soup random) => Check.RoundTrip(random.Text);

    [ManyCases(20_000, Arbitrary = [typeof(PolicyTexts)])]
    public void Of_a_changed_policy_no_character_is_lost(Mutation random) => Check.RoundTrip(random.Text);

    [ManyCases(100, Arbitrary = [typeof(PolicyTexts)])]
    public void Of_a_changed_file_no_character_is_lost(WholeMutation random) => Check.RoundTrip(random.Text);

    [ManyCases(2000, Arbitrary = [typeof(PolicyTexts)])]
    public void Required_parts_are_there_whatever_the_text(Soup random) => RequiredParts.CheckAll(SyntaxTree.Parse(random.Text).Root);

    [ManyCases(1000, Arbitrary = [typeof(PolicyTexts)])]
    public void Required_parts_are_there_whatever_was_changed(Mutation random) => RequiredParts.CheckAll(SyntaxTree.Parse(random.Text).Root);

    [ManyCases(1000, Arbitrary = [typeof(PolicyTexts)])]
    public bool A_finding_is_alone_on_its_line(Soup random) =>
        SyntaxTree.Parse(random.Text).Diagnostics is var found && found.DistinctBy(d => d.Location.Start.Line).Count() == found.Length;

    [Fact]
    public void The_shipped_policies_have_no_mistakes()
    {
        Assert.Empty(Check.RoundTrip(PolicyFiles.Lishui).Diagnostics);
        Assert.Empty(Check.RoundTrip(PolicyFiles.MuYield).Diagnostics);
    }
}
