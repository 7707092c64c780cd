using PolicyKit.Diagnostics;
using PolicyKit.Syntax.Green;
using PolicyKit.Text;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>Reads the syntax errors off a tree: the first of missing tokens in a row, and the first of tokens skipped together.</summary>
internal static class SyntaxErrors
{
    private static readonly Localized EndOfText = new("the end of the text", "文本结尾");
    private static readonly Localized EndOfLine = new("the end of the line", "行尾");
    private static readonly Localized AValue = new("a value", "一个值");

    private static readonly Dictionary<SyntaxKind, Localized> WordsByKind = new()
    {
        [IdentifierToken] = new("a name", "名称"),
        [NumberToken] = new("a year", "年份"),
        [TextToken] = new("a text in quotes", "带引号的文本"),
        [LessOrEqualToken] = new("a comparison such as '<='", "“<=”等比较"),
        [WeightKeyword] = new("'weight'", "“权重/weight”"),
        [RestKeyword] = new("'when', 'top', 'to' or 'rest'", "“当/when”“前/top”“至/to”或“其余/rest”"),
        [AverageKeyword] = new("'average'", "“取平均/average”"),
        [OfKeyword] = new("'of'", "“属于/of”"),
    };

    public static void Report(SourceText source, GreenSyntax root, SyntaxDiagnostics diagnostics)
    {
        var (missing, missingIn) = (default(GreenToken), default(GreenNode));
        var (position, previousEnd) = (0, 0);
        var toldSkipped = default(GreenNode);
        foreach (var (token, holder) in root.Tokens())
        {
            if (token.IsMissing)
            {
                (missing, missingIn) = missing is null ? (token, holder) : (missing, missingIn);
                continue;
            }

            var start = position + token.LeadingWidth;
            if (missing is not null)
            {
                ReportMissing(start, token);
                missing = null;
            }
            else if (holder.Kind == SkippedTokens && holder != toldSkipped && token.Kind != BadToken)
            {
                ReportUnexpected(start, token);
            }

            (position, previousEnd) = (position + token.FullWidth, start + token.Text.Length);
            toldSkipped = holder.Kind == SkippedTokens ? holder : toldSkipped;
        }

        void ReportUnexpected(int start, GreenToken found) =>
            diagnostics.Add(DiagnosticDescriptors.Unexpected, start, found.Text.Length, () => KeywordSlips.Mend(source, start, None), Found(found));

        void ReportMissing(int start, GreenToken found)
        {
            if (missing == ExpressionGrammar.TooDeep)
            {
                diagnostics.Add(DiagnosticDescriptors.TooDeep, start, found.Text.Length, SyntaxFacts.MaxDepth);
                return;
            }

            var (kind, expected) = (missing!.Kind, Expected(missing.Kind, missingIn!.Kind));
            if (source.GetLinePosition(previousEnd).Line == source.GetLinePosition(start).Line)
            {
                diagnostics.Add(DiagnosticDescriptors.Expected, start, found.Text.Length, () => KeywordSlips.Mend(source, start, kind), expected, Found(found));
            }
            else
            {
                diagnostics.Add(DiagnosticDescriptors.Expected, previousEnd, 0, expected, found.Kind == EndOfFileToken ? EndOfText : EndOfLine);
            }
        }
    }

    private static Localized Expected(SyntaxKind kind, SyntaxKind holder) =>
        kind == IdentifierToken && holder == NameExpression ? AValue
        : WordsByKind.TryGetValue(kind, out var words) ? words
        : Localized.Quoted(SyntaxFacts.GetText(kind) ?? "");

    private static Localized Found(GreenToken token) => token.Kind == EndOfFileToken ? EndOfText : Localized.Quoted(SyntaxDiagnostics.Show(token.Text));
}
