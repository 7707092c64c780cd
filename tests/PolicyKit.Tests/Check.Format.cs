using System.Text.RegularExpressions;
using PolicyKit.Diagnostics;
using PolicyKit.Formatting;
using PolicyKit.Tests.Formatting;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Lexing;

namespace PolicyKit.Tests;

internal static partial class Check
{
    /// <summary>Formats a text; it must become this, stay this, and mean the same as before.</summary>
    public static void Formatted(string text, string expected, Language? keywords = null)
    {
        Assert.Equal(expected, Format(text, keywords));
        FormattingIsSound(text, keywords);
    }

    public static string Format(string text, Language? keywords = null) =>
        Formatter.Format(SyntaxTree.Parse(text), new FormattingOptions { Keywords = keywords }).ToFullString();

    /// <summary>Holds of any text: to format twice changes nothing more, nothing is lost, and the meaning stays.</summary>
    public static void FormattingIsSound(string text, Language? keywords)
    {
        var tree = SyntaxTree.Parse(text);
        var formatted = SyntaxTree.Parse(Format(text, keywords));

        Assert.Equal(formatted.ToFullString(), Format(formatted.ToFullString(), keywords));
        Assert.Equal(CommentsOf(tree), CommentsOf(formatted));
        Assert.Equal(ShapeOf(tree), ShapeOf(formatted));
        Assert.Equal(Findings(tree, withWords: keywords is null), Findings(formatted, withWords: keywords is null));
        Assert.Equal(Meaning.Of(tree), Meaning.Of(formatted));
        if (keywords is null)
        {
            Assert.Equal(WithoutBlanks(text), WithoutBlanks(formatted.ToFullString()));
        }
    }

    private static IEnumerable<string> CommentsOf(SyntaxTree tree) => tree.Root.DescendantTokens()
        .SelectMany(t => t.LeadingTrivia.Concat(t.TrailingTrivia))
        .Where(t => t.Kind is SyntaxKind.CommentTrivia or SyntaxKind.DocumentationTrivia)
        .Select(t => WithoutBlanks(t.Text));

    private static IEnumerable<string> ShapeOf(SyntaxTree tree) => tree.Root.DescendantNodesAndSelf().Select(n => $"{n.Kind}")
        .Concat(tree.Root.DescendantTokens().Select(t => $"{t.Parent!.Kind} {t.Kind} {(t.Kind == SyntaxKind.NumberToken ? t.Value : "")}"));

    // Messages quote the text, blanks and all, and name the line of another declaration, which moves with what stands before it.
    private static IEnumerable<string> Findings(SyntaxTree tree, bool withWords) =>
        PolicyCompilation.Create(tree).Diagnostics.Select(d => withWords ? $"{d.Id} {WithoutBlanks(OtherLine().Replace(d.GetMessage(), "line"))}" : d.Id);

    [GeneratedRegex(@"\bline \d+")]
    private static partial Regex OtherLine();

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !CharacterFacts.IsBlank(c) && !CharacterFacts.IsLineEnd(c)));
}
