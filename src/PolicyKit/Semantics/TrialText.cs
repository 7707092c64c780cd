using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Text;

namespace PolicyKit.Semantics;

/// <summary>
/// Asks the parser what can stand at a place: words are tried there, behind what the declaration says up to it. So whatever the grammar
/// comes to allow is found without a list of it.
/// </summary>
internal sealed class TrialText
{
    // Annotations are read with the declaration behind them; before there is one, any will do.
    private const string AnyDeclaration = "\nunit 「?」";

    private readonly string _before;

    /// <param name="tree">The text.</param>
    /// <param name="place">Where a word is to begin.</param>
    public TrialText(SyntaxTree tree, int place)
    {
        // What has been skipped belongs to the declaration before it.
        var start = 0;
        foreach (var member in tree.Root.Members.TakeWhile(m => m.Span.Start < place))
        {
            start = member is SkippedTokensSyntax ? start : member.FullSpan.Start;
        }

        _before = tree.Text.ToString(TextSpan.FromBounds(start, place));
    }

    /// <summary>The word as it would be read; null where it is read as something else or cannot stand.</summary>
    public SyntaxToken? Try(string word) => TryIn(_before + word, word) ?? TryIn(_before + word + AnyDeclaration, word);

    private SyntaxToken? TryIn(string text, string word)
    {
        var tree = SyntaxTree.Parse(text);
        var token = TokenSearch.Touched(tree, _before.Length);
        return token.Text == word && token.Span.Start == _before.Length && token.Parent is { Kind: not SyntaxKind.SkippedTokens } && !IsLate(token, tree) ? token : null;
    }

    // Something has to come before it in its declaration, or another declaration has its braces open.
    private static bool IsLate(SyntaxToken token, SyntaxTree tree)
    {
        var before = tree.Root.DescendantTokens().TakeWhile(t => t != token).LastOrDefault();
        return before.IsMissing && (before.Kind == SyntaxKind.CloseBraceToken || MemberOf(before) == MemberOf(token));
    }

    private static MemberSyntax? MemberOf(SyntaxToken token) => token.Parent!.Ancestors().Prepend(token.Parent).OfType<MemberSyntax>().FirstOrDefault();
}
