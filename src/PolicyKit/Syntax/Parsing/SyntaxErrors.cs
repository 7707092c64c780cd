using PolicyKit.Diagnostics;
using PolicyKit.Syntax.Green;
using PolicyKit.Text;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>Reads the syntax errors off a tree: its missing and its skipped tokens, at most one for each line.</summary>
internal static class SyntaxErrors
{
    private static readonly Localized EndOfText = new("the end of the text", "文本结尾");

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

    private static readonly Localized AValue = new("a value", "一个值");

    public static void Report(SourceText source, GreenSyntax root, List<Diagnostic> diagnostics)
    {
        var linesWithError = diagnostics.Select(d => d.Location.Start.Line).ToHashSet();
        var pendingMissing = new List<(SyntaxKind Kind, SyntaxKind Parent)>();
        var (position, previousEnd) = (0, 0);
        var previousWasSkipped = false;
        foreach (var (token, parent) in TokensOf(root))
        {
            if (token.IsMissing)
            {
                pendingMissing.Add((token.Kind, parent));
                continue;
            }

            var span = new TextSpan(position + token.LeadingWidth, token.Text.Length);
            if (pendingMissing.Count > 0)
            {
                ReportMissing(pendingMissing[0], token, span, previousEnd);
                pendingMissing.Clear();
            }
            else if (parent == SkippedTokens && !previousWasSkipped && token.Kind != BadToken)
            {
                Add(DiagnosticDescriptors.Unexpected, span, Found(token));
            }

            (position, previousEnd, previousWasSkipped) = (position + token.FullWidth, span.End, parent == SkippedTokens);
        }

        void ReportMissing((SyntaxKind Kind, SyntaxKind Parent) missing, GreenToken found, TextSpan span, int after)
        {
            var sameLine = source.GetLinePosition(after).Line == source.GetLinePosition(span.Start).Line;
            Add(DiagnosticDescriptors.Expected, sameLine ? span : new TextSpan(after, 0), Expected(missing.Kind, missing.Parent), sameLine ? Found(found) : LineEndOr(found));
        }

        void Add(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object> arguments)
        {
            var location = Location.Of(source, span);
            if (linesWithError.Add(location.Start.Line))
            {
                diagnostics.Add(Diagnostic.Create(descriptor, location, arguments));
            }
        }
    }

    private static Localized Expected(SyntaxKind kind, SyntaxKind parent) =>
        kind == IdentifierToken && parent == NameExpression ? AValue
        : WordsByKind.TryGetValue(kind, out var words) ? words
        : Localized.Quoted(SyntaxFacts.GetText(kind)!);

    private static Localized Found(GreenToken token) => token.Kind == EndOfFileToken ? EndOfText : Localized.Quoted(token.Text);

    private static Localized LineEndOr(GreenToken token) => token.Kind == EndOfFileToken ? EndOfText : new Localized("the end of the line", "行尾");

    private static IEnumerable<(GreenToken Token, SyntaxKind Parent)> TokensOf(GreenNode root)
    {
        var pending = new Stack<(GreenNode Node, int Slot)>([(root, 0)]);
        while (pending.TryPop(out var at))
        {
            if (at.Slot == at.Node.SlotCount)
            {
                continue;
            }

            pending.Push((at.Node, at.Slot + 1));
            switch (at.Node.GetSlot(at.Slot))
            {
                case GreenToken token:
                    yield return (token, at.Node.Kind);
                    break;
                case { } node:
                    pending.Push((node, 0));
                    break;
            }
        }
    }
}
