using PolicyKit.Syntax;

namespace PolicyKit.Formatting;

/// <summary>
/// Lays a policy out: blanks, indentation, columns, and on demand the dress. The meaning stays, and so does every comment and line break.
/// What cannot be read without doubt is copied to the letter: declarations with mistakes of form, sentences, and declarations that end in <c>。</c>.
/// </summary>
/// <example>
/// <code>
/// var tree = Formatter.Format(SyntaxTree.Parse(text), new FormattingOptions { Keywords = Language.Chinese });
/// Console.Write(tree.ToFullString());
/// </code>
/// </example>
public static class Formatter
{
    /// <summary>The tree of the text as it is laid out, with the same path; the same tree where there is nothing to change. Doing it twice changes nothing more.</summary>
    public static SyntaxTree Format(SyntaxTree tree, FormattingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var (pieces, lineEnd) = PieceReader.Read(tree);
        if ((options ?? FormattingOptions.Default).Keywords is { } language)
        {
            Dressing.Apply(pieces, language);
        }

        var items = Items.Of(tree);
        LineBreaks.Set(pieces);
        Spacing.Set(pieces, items);
        var lines = Lines.Of(pieces, items);
        Alignment.Set(lines);
        var text = Page.Write(tree, lines, lineEnd);
        return text == tree.Text.Content ? tree : SyntaxTree.Parse(text, tree.Text.Path);
    }
}
