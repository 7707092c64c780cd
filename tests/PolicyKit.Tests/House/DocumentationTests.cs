using System.Text.RegularExpressions;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.House;

/// <summary>What the documents show is true.</summary>
public sealed partial class DocumentationTests
{
    private const string Folder = "docs/language";

    public static TheoryData<string> Examples => [.. AllExamples];

    internal static IEnumerable<string> AllExamples => Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.md")
        .Order(StringComparer.Ordinal)
        .SelectMany(f => PolicyBlocks().Matches(File.ReadAllText(f).ReplaceLineEndings("\n")).Select(m => m.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_language_compiles_without_a_finding(string example) =>
        Assert.Empty(PolicyCompilation.Create(SyntaxTree.Parse(example)).Diagnostics);

    [Fact]
    public void Every_page_of_the_language_is_in_its_index()
    {
        var index = Repository.Read($"{Folder}/README.md");

        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder)).Select(f => Path.GetFileName(f)).Where(f => f != "README.md"),
            f => Assert.Contains($"]({f})", index, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs")]
    [InlineData("benchmarks/results")]
    public void Links_between_pages_lead_somewhere(string place)
    {
        var path = Path.Combine(Repository.Root, place);
        var pages = File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*.md", SearchOption.AllDirectories);

        Assert.All(
            pages.SelectMany(p => Link().Matches(File.ReadAllText(p)).Select(m => Path.Combine(Path.GetDirectoryName(p)!, m.Groups[1].Value))),
            target => Assert.True(File.Exists(target) || Directory.Exists(target), target));
    }

    [GeneratedRegex("```policy\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PolicyBlocks();

    [GeneratedRegex(@"\]\((?!https?:)([^)#\s]+)[^)]*\)")]
    private static partial Regex Link();
}
