using PolicyKit.Diagnostics;
using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using PolicyKit.Text;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>Reads the syntax errors off a tree: the first of missing tokens in a row, and the first of tokens skipped together.</summary>
internal sealed class SyntaxErrors(SourceText source, SyntaxDiagnostics diagnostics)
{
    private static readonly Localized EndOfText = new("the end of the text", "文本结尾");
    private static readonly Localized EndOfLine = new("the end of the line", "行尾");
    private static readonly Localized AValue = new("a value", "一个值");

    private static readonly Dictionary<SyntaxKind, Localized> WordsByKind = new()
    {
        [IdentifierToken] = new("a name", "名称"),
        [PhraseToken] = new("an indicator's name", "指标名称"),
        [NumberToken] = new("a year", "年份"),
        [TextToken] = new("a text in quotes", "带引号的文本"),
        [LessOrEqualToken] = new("a comparison such as '<='", "“<=”等比较"),
        [WeightKeyword] = new("'weight'", "“权重/weight”"),
        [RestKeyword] = new("'when', 'top', 'to' or 'rest'", "“当/when”“前/top”“至/to”或“其余/rest”"),
        [AverageKeyword] = new("'average'", "“取平均/average”"),
        [OfKeyword] = new("'of'", "“属于/of”"),
    };

    // What stands where a limit is passed.
    private static readonly (GreenToken Token, DiagnosticDescriptor Limit, int Most)[] Limits =
    [
        (ExpressionGrammar.TooDeep, DiagnosticDescriptors.TooDeep, SyntaxFacts.MaxDepth),
        (Parser.TooManyOperators, DiagnosticDescriptors.TooManyOperators, SyntaxFacts.MaxOperators),
        (Parser.TooManyDeclarations, DiagnosticDescriptors.TooManyDeclarations, SyntaxFacts.MaxDeclarations),
    ];

    private GreenToken? _missing;
    private GreenNode? _missingIn;
    private GreenNode? _toldSkipped;
    private int _previousEnd;

    /// <summary>Tells what is wrong: first the faults of tokens, so that on one line they go before what follows from them. Sound declarations are passed over.</summary>
    public static void Report(SourceText source, GreenSyntax root, SyntaxDiagnostics diagnostics)
    {
        if (root.IsClean)
        {
            return;
        }

        foreach (var (token, _, start) in PiecesOf(root).Where(p => !p.Piece.IsClean).SelectMany(p => TokensOf(p.Piece, p.Position)))
        {
            foreach (var fault in token.Faults)
            {
                ReportFault(fault, start + fault.Offset, source, diagnostics);
            }
        }

        var errors = new SyntaxErrors(source, diagnostics);
        foreach (var (piece, position) in PiecesOf(root))
        {
            errors.Read(piece, position);
        }
    }

    private static void ReportFault(TokenFault fault, int start, SourceText source, SyntaxDiagnostics diagnostics)
    {
        var mends = fault.Descriptor == DiagnosticDescriptors.UnexpectedCharacter;
        diagnostics.Add(fault.Descriptor, start, fault.Length, mends ? () => LookAlikes.Mend(source.Content, start, start + fault.Length) : null, fault.Arguments.AsSpan());
    }

    // The declarations, then the end.
    private static IEnumerable<(GreenNode Piece, int Position)> PiecesOf(GreenSyntax root)
    {
        var (members, position) = (root.GetSlot(0)!, 0);
        for (var i = 0; i < members.SlotCount; i++)
        {
            yield return (members.GetSlot(i)!, position);
            position += members.GetSlot(i)!.FullWidth;
        }

        yield return (root.GetSlot(1)!, position);
    }

    private static IEnumerable<(GreenToken Token, GreenNode Holder, int Start)> TokensOf(GreenNode piece, int position)
    {
        foreach (var (token, holder) in piece is GreenToken only ? [(only, piece)] : piece.Tokens())
        {
            yield return (token, holder, position + token.LeadingWidth);
            position += token.FullWidth;
        }
    }

    private void Read(GreenNode piece, int position)
    {
        if (piece.IsClean && _missing is null)
        {
            _previousEnd = position + piece.FullWidth - piece.TrailingWidth;
            return;
        }

        foreach (var (token, holder, start) in TokensOf(piece, position))
        {
            if (token.IsMissing)
            {
                (_missing, _missingIn) = _missing is null ? (token, holder) : (_missing, _missingIn);
                continue;
            }

            if (_missing is not null)
            {
                ReportMissing(start, token);
                _missing = null;
            }
            else if (holder.Kind == SkippedTokens && holder != _toldSkipped && token.Kind != BadToken)
            {
                ReportUnexpected(start, token);
            }

            _previousEnd = start + token.Text.Length;
            _toldSkipped = holder.Kind == SkippedTokens ? holder : _toldSkipped;
        }
    }

    private void ReportUnexpected(int start, GreenToken found) =>
        diagnostics.Add(DiagnosticDescriptors.Unexpected, start, found.Text.Length, () => KeywordSlips.Mend(source, start, None), Found(found));

    private void ReportMissing(int start, GreenToken found)
    {
        if (Array.Find(Limits, l => l.Token == _missing) is { Limit: not null } passed)
        {
            diagnostics.Add(passed.Limit, start, found.Text.Length, passed.Most);
            return;
        }

        var (kind, expected) = (_missing!.Kind, Expected(_missing.Kind, _missingIn!.Kind));
        if (source.GetLinePosition(_previousEnd).Line == source.GetLinePosition(start).Line)
        {
            diagnostics.Add(DiagnosticDescriptors.Expected, start, found.Text.Length, () => KeywordSlips.Mend(source, start, kind), expected, Found(found));
        }
        else
        {
            diagnostics.Add(DiagnosticDescriptors.Expected, _previousEnd, 0, expected, found.Kind == EndOfFileToken ? EndOfText : EndOfLine);
        }
    }

    private static Localized Expected(SyntaxKind kind, SyntaxKind holder) =>
        (kind == IdentifierToken && holder == NameExpression) || (kind == NumberToken && holder == NumberExpression) ? AValue
        : WordsByKind.TryGetValue(kind, out var words) ? words
        : Localized.Quoted(SyntaxFacts.GetText(kind) ?? "");

    private static Localized Found(GreenToken token) => token.Kind == EndOfFileToken ? EndOfText : Localized.Quoted(SyntaxDiagnostics.Show(token.Text));
}
