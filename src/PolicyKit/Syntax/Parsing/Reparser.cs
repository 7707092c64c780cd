using System.Collections.Immutable;
using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using PolicyKit.Text;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// Parses a changed text with what was made of it before. What a piece of a text is – a declaration with what of it cannot be read – depends on its
/// own characters, on how the piece before it ends, and on where the next one begins. So reading starts one piece before a change, and stops behind it
/// where a piece begins that began there before.
/// </summary>
internal sealed class Reparser
{
    private static readonly Comparer<(int Member, int Start)> ByStart = Comparer<(int Member, int Start)>.Create((a, b) => a.Start.CompareTo(b.Start));

    private readonly GreenSyntax _old;
    private readonly GreenNode _oldMembers;
    private readonly string _text;
    private readonly ImmutableArray<TextChange> _changes;
    private readonly List<GreenNode?> _members = [];

    // Of each old piece its first member and where it began; at last those of the end of the text.
    private readonly List<(int Member, int Start)> _pieces = [];

    // The piece and the change that come next, and how far the changes before have moved the text.
    private int _piece;
    private int _change;
    private int _shift;
    private int _lexedLength;

    private Reparser(GreenSyntax old, IEnumerable<TextChange> changes, string text)
    {
        (_old, _oldMembers, _text) = (old, old.GetSlot(0)!, text);
        _changes = [.. changes.Where(c => c.Span.Length + c.NewText.Length > 0).OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length)];
        FindPieces();
    }

    /// <summary>The root and how many characters were read for it; null where the whole text has to be read, since a limit is passed.</summary>
    /// <param name="old">The root of the text before.</param>
    /// <param name="oldLength">The length of the text before.</param>
    /// <param name="changes">The changes, in positions of the text before.</param>
    /// <param name="text">The text with the changes made.</param>
    public static (GreenSyntax Root, int LexedLength)? Parse(GreenSyntax old, int oldLength, IEnumerable<TextChange> changes, string text)
    {
        if (Math.Max(oldLength, text.Length) > SyntaxFacts.MaxLength || old.GetSlot(0)!.SlotCount > SyntaxFacts.MaxDeclarations)
        {
            return null;
        }

        var reparser = new Reparser(old, changes, text);
        var root = reparser.ParseAll();
        return reparser._members.Count > SyntaxFacts.MaxDeclarations ? null : (root, reparser._lexedLength);
    }

    // Of skipped tokens behind a declaration the tree does not tell whether they are a piece of their own, so they are taken as none.
    private void FindPieces()
    {
        var (start, isBehindDeclaration) = (0, false);
        for (var i = 0; i < _oldMembers.SlotCount; i++)
        {
            var member = _oldMembers.GetSlot(i)!;
            var isSkipped = member.Kind == SyntaxKind.SkippedTokens;
            if (!isSkipped || !isBehindDeclaration)
            {
                _pieces.Add((i, start));
            }

            isBehindDeclaration = !isSkipped;
            start += member.FullWidth;
        }

        _pieces.Add((_oldMembers.SlotCount, start));
    }

    private GreenSyntax ParseAll()
    {
        var end = (GreenToken)_old.GetSlot(1)!;
        while (_change < _changes.Length)
        {
            var touched = _piece;
            while (touched < _pieces.Count - 1 && _pieces[touched + 1].Start < _changes[_change].Span.Start)
            {
                touched++;
            }

            TakeOver(Math.Max(_piece, touched - 1));
            if (Read() is { } newEnd)
            {
                (end, _piece) = (newEnd, _pieces.Count - 1);
                break;
            }
        }

        TakeOver(_pieces.Count - 1);
        return Parser.Root(_members, end);
    }

    private void TakeOver(int upTo)
    {
        for (var i = _pieces[_piece].Member; i < _pieces[upTo].Member; i++)
        {
            _members.Add(_oldMembers.GetSlot(i));
        }

        _piece = upTo;
    }

    // From the next piece on to one that was there before; the token at the end of the text where there is none.
    private GreenToken? Read()
    {
        var (start, sameUpTo) = (_pieces[_piece].Start + _shift, SameUpTo());
        var lexer = new Lexer(_text, start, KindBefore(_members.Count, i => _members[i]));
        var read = new ReadTokens();
        int? next = null;
        while (next is null && read.Add(lexer).Kind != SyntaxKind.EndOfFileToken)
        {
            next = PieceAtLastButOne(read);
        }

        _lexedLength += lexer.Position - start;
        AddPieces(read, next is null ? read.Count - 1 : read.Count - 2, sameUpTo);
        _piece = next ?? _piece;
        return next is null ? read[^1].Token : null;
    }

    private void AddPieces(ReadTokens read, int last, int? sameUpTo)
    {
        var row = new TokenRow(read.ToText());
        var (start, ends) = (0, DeclarationSplitter.Ends(row.Text).TakeWhile(e => e <= last).ToList());
        if (ends.FindIndex(e => read[e].Position == sameUpTo) is >= 0 and var same)
        {
            TakeOver(_piece + 1);
            start = ends[same];
            ends.RemoveRange(0, same + 1);
        }

        foreach (var end in ends)
        {
            Parser.AddPiece(row, start, end, _members);
            start = end;
        }
    }

    // Where the next piece ends if it is the same text as before.
    private int? SameUpTo() =>
        _piece < _pieces.Count - 1 && _changes[_change].Span.Start >= _pieces[_piece + 1].Start ? _pieces[_piece + 1].Start + _shift : null;

    // The old piece that begins, as it did, at the last token but one; the last is there since the cut looks one token ahead.
    private int? PieceAtLastButOne(ReadTokens read)
    {
        var at = read.Count - 2;
        if (at < 1 || !read[at].StartsLine)
        {
            return null;
        }

        PassChanges(read[at].Position);
        var isOfOldText = _change == _changes.Length || read[at].Position <= _changes[_change].Span.Start + _shift;
        var piece = isOfOldText ? _pieces.BinarySearch((0, read[at].Position - _shift), ByStart) : -1;
        return piece >= 0
            && piece < _pieces.Count - 1
            && SyntaxFacts.AsksForMore(read[at - 1].Token.Kind) == SyntaxFacts.AsksForMore(KindBefore(_pieces[piece].Member, _oldMembers.GetSlot))
            && read.IsCutAt(at)
                ? piece
                : null;
    }

    private void PassChanges(int position)
    {
        while (_change < _changes.Length && _changes[_change].Span.Start + _shift + _changes[_change].NewText.Length <= position)
        {
            _shift += _changes[_change].NewText.Length - _changes[_change].Span.Length;
            _change++;
        }
    }

    // The kind of the last token before a member.
    private static SyntaxKind KindBefore(int member, Func<int, GreenNode?> memberAt)
    {
        while (--member >= 0)
        {
            if (memberAt(member) is { IsMissing: false } node)
            {
                return LastTokenOf(node).Kind;
            }
        }

        return SyntaxKind.None;
    }

    private static GreenNode LastTokenOf(GreenNode node)
    {
        while (node is not GreenToken)
        {
            var slot = node.SlotCount - 1;
            while (node.GetSlot(slot) is null or { IsMissing: true })
            {
                slot--;
            }

            node = node.GetSlot(slot)!;
        }

        return node;
    }
}
