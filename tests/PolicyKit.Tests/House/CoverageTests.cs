using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.House;

/// <summary>What the language has is shown: each kind in an example of its pages, each unit and each of its names in a text.</summary>
public sealed class CoverageTests
{
    // Only mistakes have them.
    private static readonly HashSet<SyntaxKind> OfMistakes = [SyntaxKind.BadToken, SyntaxKind.SkippedTokens];

    private static readonly HashSet<SyntaxKind> InExamples = DocumentationTests.AllExamples.SelectMany(KindsIn).ToHashSet();

    private static readonly HashSet<SyntaxKind> InMistakes = DiagnosticDescriptors.All.Where(d => d.Example.Form == "policy").Select(d => d.Example.Text ?? "").SelectMany(KindsIn).ToHashSet();

    public static TheoryData<SyntaxKind> Kinds => [.. Enum.GetValues<SyntaxKind>().Where(k => k is not (SyntaxKind.None or SyntaxKind.List))];

    public static TheoryData<string, string> UnitNames
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var unit in UnitCatalog.BuiltIn.All)
            {
                foreach (var name in unit.Aliases.Prepend(unit.Name))
                {
                    data.Add(name, unit.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_shown_in_an_example(SyntaxKind kind) =>
        Assert.Contains(kind, OfMistakes.Contains(kind) ? InMistakes : InExamples);

    [Theory]
    [MemberData(nameof(UnitNames))]
    public void Every_name_of_a_unit_is_read_as_that_unit(string name, string unit)
    {
        Assert.Equal(Unit.Of(UnitCatalog.BuiltIn.Find(unit)!), Policy.Parse($"indicator 数 : {Written(name)}").Indicators.Single().Unit);
    }

    private static string Written(string name) => name.Contains('(', StringComparison.Ordinal) ? $"「{name}」" : name;

    private static IEnumerable<SyntaxKind> KindsIn(string text)
    {
        var root = SyntaxTree.Parse(text).Root;
        return root.DescendantNodesAndSelf().Select(n => n.Kind)
            .Concat(root.DescendantTokens().SelectMany(t => t.LeadingTrivia.Concat(t.TrailingTrivia).Select(p => p.Kind).Prepend(t.Kind)));
    }
}
