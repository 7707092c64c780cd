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
    private SyntaxTree(SourceText text, CompilationUnitSyntax root, ImmutableArray<Diagnostic> diagnostics)
    {
        Text = text;
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

    /// <summary>Parses any text; never throws for what is in it.</summary>
    public static SyntaxTree Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Create(text, Parser.Parse(Lexer.Lex(text.Content)));
    }

    /// <summary>Parses any text; never throws for what is in it.</summary>
    public static SyntaxTree Parse(string text, string path = "") => Parse(SourceText.From(text, path));

    /// <summary>The tree of what a changed root says, with the same path. A tree is always the parse of its text, so the new one is parsed from it.</summary>
    public SyntaxTree WithRoot(SyntaxNode root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return Parse(root.ToFullString(), Text.Path);
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

    private static SyntaxTree Create(SourceText text, GreenSyntax green)
    {
        var diagnostics = new SyntaxDiagnostics(text);
        SyntaxErrors.Report(text, green, diagnostics);
        return new SyntaxTree(text, new CompilationUnitSyntax(green, null, 0), diagnostics.InOrder());
    }
}
