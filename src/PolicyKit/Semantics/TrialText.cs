using System.Text;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>
/// Asks the parser what can stand at a place: words are tried there, behind what the declaration says up to it. So whatever the grammar
/// comes to allow is found without a list of it.
/// </summary>
internal sealed class TrialText
{
    // A word that is a name and nothing else.
    private const string AnyName = "「?」";

    // Annotations are read with the declaration behind them, groups with their weights; before these are there, any will do.
    private static readonly string[] WhatFollows = ["", "\nunit 「?」", ": 「?」 1"];

    // The last line, and one before it, behind which it begins as it does in the text.
    private const int LinesKept = 2;

    // Beyond it, trying every word would keep an editor waiting.
    private const int LongestText = 100_000;

    private readonly string _before;
    private readonly string _behind;

    /// <param name="tree">The text.</param>
    /// <param name="place">Where a word is to begin.</param>
    public TrialText(SyntaxTree tree, int place)
    {
        // What has been skipped belongs to the declaration before it.
        SyntaxNode? reaching = tree.Root.Members.TakeWhile(m => m.Span.Start < place).LastOrDefault(m => m is not SkippedTokensSyntax);
        var (text, from) = (new StringBuilder(), reaching?.FullSpan.Start ?? 0);
        while (reaching is not null)
        {
            var parts = reaching.ChildNodes().TakeWhile(p => p.Span.Start < place).ToList();
            reaching = parts.LastOrDefault();
            if (parts.FindIndex(IsLine) is var first && first >= 0 && parts.Count - first > LinesKept)
            {
                // Indented, so that none of them could begin a declaration.
                text.Append(tree.Text.Content, from, parts[first].FullSpan.Start - from).Append(' ');
                from = parts[^LinesKept].FullSpan.Start;
            }
        }

        _before = text.Append(tree.Text.Content, from, place - from).ToString();
        _behind = WhatFollows.FirstOrDefault(b => Try(AnyName, b) is not null, "");
        Name = Try(AnyName);
    }

    /// <summary>A name as it would be read there; null where none can stand.</summary>
    public SyntaxToken? Name { get; }

    /// <summary>Whether a letter or digit stands right before the place, so that a word of letters would seem to go on with it.</summary>
    public bool IsBehindLetter => _before.Length > 0 && char.IsLetterOrDigit(_before[^1]);

    /// <summary>The word as it would be read; null where it is read as something else or cannot stand.</summary>
    public SyntaxToken? Try(string word) => Try(word, _behind);

    private SyntaxToken? Try(string word, string behind)
    {
        if (_before.Length > LongestText)
        {
            return null;
        }

        var tree = SyntaxTree.Parse(_before + word + behind);
        var token = TokenSearch.From(tree, _before.Length);
        return token.Text == word && token.Span.Start == _before.Length && token.Parent is { Kind: not SyntaxKind.SkippedTokens } && !IsLate(token, tree) ? token : null;
    }

    // Something has to come before it in its declaration, or another declaration has its braces open.
    private static bool IsLate(SyntaxToken token, SyntaxTree tree)
    {
        var before = tree.Root.DescendantTokens().TakeWhile(t => t != token).LastOrDefault();
        return before.IsMissing && (before.Kind == SyntaxKind.CloseBraceToken || MemberOf(before) == MemberOf(token));
    }

    // What stands in braces is read line by line, so nothing hangs on the lines before the last one; there may be thousands.
    private static bool IsLine(SyntaxNode node) => node is FieldDeclarationSyntax or ScoreLineSyntax or GradeClauseSyntax or WeightsRowSyntax or RegionItemSyntax;

    private static MemberSyntax? MemberOf(SyntaxToken token) => token.Parent!.Ancestors().Prepend(token.Parent).OfType<MemberSyntax>().FirstOrDefault();
}
