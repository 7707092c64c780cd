using System.Collections.Immutable;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Formatting;

/// <summary>Takes a tree apart into pieces, with the line ends between them.</summary>
internal sealed class PieceReader
{
    private const string DefaultLineEnd = "\n";

    private readonly List<Piece> _pieces = [];
    private readonly Dictionary<string, int> _lineEnds = [];
    private int _breaks;
    private bool _isApart;

    /// <summary>The pieces in order, and the line end that most lines outside of frozen pieces have.</summary>
    public static (List<Piece> Pieces, string LineEnd) Read(SyntaxTree tree)
    {
        var reader = new PieceReader();
        var members = tree.Root.Members;
        for (var i = 0; i < members.Count; i++)
        {
            reader.Add(members[i], isFollowedByRest: i + 1 < members.Count && members[i + 1] is SkippedTokensSyntax);
        }

        var end = tree.Root.EndOfFileToken;
        if (end.Green!.IsClean)
        {
            reader.Add(end.LeadingTrivia);
        }
        else
        {
            reader.AddFrozen(end.ToFullString());
        }

        var lineEnd = reader._lineEnds.OrderByDescending(e => e.Value).Select(e => e.Key).FirstOrDefault(DefaultLineEnd);
        return (reader._pieces, lineEnd);
    }

    private void Add(MemberSyntax member, bool isFollowedByRest)
    {
        if (isFollowedByRest || !member.Green.IsClean || (member is not SentenceDeclarationSyntax && HasFullStop(member)))
        {
            AddFrozen(member.ToFullString());
        }
        else if (member is SentenceDeclarationSyntax sentence)
        {
            Add(sentence);
        }
        else
        {
            foreach (var token in member.DescendantTokens())
            {
                Add(token);
            }
        }
    }

    // Whether a line that ends in 。 is a sentence hangs on each of its characters.
    private static bool HasFullStop(MemberSyntax member) => member is DeclarationSyntax { Terminator.Kind: SyntaxKind.FullStopToken };

    private void Add(SentenceDeclarationSyntax sentence)
    {
        SyntaxToken[] own = [.. sentence.Statements.SelectMany(s => s.DescendantTokens()), sentence.Terminator];
        foreach (var token in sentence.Annotations.SelectMany(a => a.DescendantTokens()))
        {
            Add(token);
        }

        var (first, last) = (own.First(t => t.Kind != SyntaxKind.None), own.Last(t => t.Kind != SyntaxKind.None));
        Add(first.LeadingTrivia);
        Add(PieceKind.Sentence, sentence.SyntaxTree.Text.Content[first.Span.Start..last.Span.End], first);
        Add(last.TrailingTrivia);
        foreach (var token in sentence.TrailingAnnotations.SelectMany(a => a.DescendantTokens()))
        {
            Add(token);
        }
    }

    private void Add(SyntaxToken token)
    {
        Add(token.LeadingTrivia);
        Add(PieceKind.Token, token.Text, token);
        Add(token.TrailingTrivia);
    }

    private void Add(ImmutableArray<SyntaxTrivia> trivia)
    {
        foreach (var piece in trivia)
        {
            _isApart = true;
            if (piece.Kind == SyntaxKind.EndOfLineTrivia)
            {
                _breaks++;
                _lineEnds[piece.Text] = _lineEnds.GetValueOrDefault(piece.Text) + 1;
            }
            else if (piece.Kind != SyntaxKind.WhitespaceTrivia)
            {
                Add(PieceKind.Comment, piece.Text.TrimEnd());
                _isApart = true;
            }
        }
    }

    private void Add(PieceKind kind, string text, SyntaxToken token = default)
    {
        _pieces.Add(new Piece(kind, text, token) { Breaks = _breaks, WasApart = _isApart });
        (_breaks, _isApart) = (0, false);
    }

    // Its own line end is the first of those before what follows.
    private void AddFrozen(string text)
    {
        Add(PieceKind.Frozen, text);
        (_breaks, _isApart) = (text.EndsWith('\n') || text.EndsWith('\r') ? 1 : 0, true);
    }
}
