using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Syntax.Parsing;
using PolicyKit.Text;

namespace PolicyKit.Syntax;

/// <summary>The lossless tree of a policy text: <c>tree.ToFullString()</c> is the text, whatever the text was.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText text, CompilationUnitSyntax root, ImmutableArray<Diagnostic> diagnostics, int lexedLength)
    {
        Text = text;
        LexedLength = lexedLength;
        Root = root;
        Root.Tree = this;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that was parsed.</summary>
    public SourceText Text { get; }

    /// <summary>The whole file.</summary>
    public CompilationUnitSyntax Root { get; }

    /// <summary>What is wrong with the text's form, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>How many characters were read to make the tree; of a tree made from another one by a change those that the change touches.</summary>
    internal int LexedLength { get; }

    /// <summary>Parses any text; never throws for what is in it.</summary>
    public static SyntaxTree Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Create(text, Parser.Parse(Lexer.Lex(text.Content)), text.Length);
    }

    /// <summary>Parses any text; never throws for what is in it.</summary>
    public static SyntaxTree Parse(string text, string path = "") => Parse(SourceText.From(text, path));

    /// <summary>
    /// The tree of another text, the same as its parse. It takes over the declarations that are the same in both, at the beginning and at the end;
    /// only what is between is read.
    /// </summary>
    public SyntaxTree WithChangedText(SourceText newText)
    {
        ArgumentNullException.ThrowIfNull(newText);
        return With(newText, [newText.ChangeFrom(Text)]);
    }

    /// <summary>
    /// The tree of the text with changes made, the same as its parse. It takes over the declarations that no change touches; only the others are read.
    /// </summary>
    /// <param name="changes">The changes, each in the positions of this tree's text, in any order.</param>
    /// <exception cref="ArgumentException">Two changes touch the same characters or put something in at the same place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A change lies outside the text.</exception>
    public SyntaxTree WithChanges(params ImmutableArray<TextChange> changes) => With(Text.WithChanges(changes), changes);

    /// <summary>The tree of what a changed root says, with the same path. A tree is always the parse of its text, so what changed is parsed again.</summary>
    public SyntaxTree WithRoot(SyntaxNode root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return WithChangedText(SourceText.From(root.ToFullString(), Text.Path));
    }

    /// <summary>The text, to the letter.</summary>
    public string ToFullString() => Root.ToFullString();

    /// <summary>Where a node stands.</summary>
    public Location GetLocation(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Location.Of(Text, node.Span);
    }

    /// <summary>Where a token stands.</summary>
    public Location GetLocation(SyntaxToken token) => Location.Of(Text, token.Span);

    private SyntaxTree With(SourceText text, ImmutableArray<TextChange> changes) =>
        Reparser.Parse((GreenSyntax)Root.Green, Text.Length, changes, text.Content) is var (root, lexedLength) ? Create(text, root, lexedLength) : Parse(text);

    private static SyntaxTree Create(SourceText text, GreenSyntax green, int lexedLength)
    {
        var diagnostics = new SyntaxDiagnostics(text);
        SyntaxErrors.Report(text, green, diagnostics);
        return new SyntaxTree(text, new CompilationUnitSyntax(green, null, 0), diagnostics.InOrder(), lexedLength);
    }
}
