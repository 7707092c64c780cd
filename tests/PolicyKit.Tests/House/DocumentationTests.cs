using System.Text.RegularExpressions;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.House;

/// <summary>What the documents show is true.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Examples => [.. PolicyBlocks().Matches(Repository.Read("docs/language.md")).Select(m => m.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_language_compiles_without_a_finding(string example) =>
        Assert.Empty(PolicyCompilation.Create(SyntaxTree.Parse(example)).Diagnostics);

    [Fact]
    public void The_language_page_names_every_keyword_in_both_dresses()
    {
        var page = Repository.Read("docs/language.md");

        Assert.All(SyntaxFacts.Keywords, k =>
        {
            Assert.Contains(k.English, page, StringComparison.Ordinal);
            Assert.Contains(k.Chinese[0], page, StringComparison.Ordinal);
        });
    }

    [GeneratedRegex("```policy\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PolicyBlocks();
}
