using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>Reads the <c>///</c> comments that stand before a declaration.</summary>
internal static class DocumentationComment
{
    /// <summary>Their lines without the strokes; of a name that shares its declaration with others, those of the declaration. Empty where there are none.</summary>
    public static string Of(SyntaxToken? name)
    {
        var declaring = name?.Parent?.Ancestors().Prepend(name.Value.Parent).FirstOrDefault(IsDeclaring);
        var first = declaring?.DescendantTokens().FirstOrDefault();
        return first is null ? "" : string.Join('\n', first.Value.LeadingTrivia.Where(t => t.Kind == SyntaxKind.DocumentationTrivia).Select(t => t.Text.TrimStart('/').Trim()));
    }

    // The first region of a declaration is introduced by the declaration's keyword.
    private static bool IsDeclaring(SyntaxNode node) => node switch
    {
        RegionItemSyntax region => region.Parent is not RegionDeclarationSyntax declaration || declaration.Items[0] != region,
        DeclarationSyntax or FieldDeclarationSyntax or ScoreLineSyntax => true,
        _ => false,
    };
}
