using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PolicyKit.Diagnostics;
using PolicyKit.Text;

namespace PolicyKit.Syntax;

/// <summary>
/// Gathers what is wrong with a text's form: at most one finding for each line, since one mistake brings others after it,
/// and a limited number for a file, since nobody reads a million of them.
/// </summary>
internal sealed class SyntaxDiagnostics(SourceText source)
{
    private const int MostShown = 40;

    private static readonly FrozenSet<UnicodeCategory> Unseen = FrozenSet.ToFrozenSet(
        [UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.PrivateUse, UnicodeCategory.OtherNotAssigned,
         UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator]);

    private readonly List<Diagnostic> _told = [];
    private readonly HashSet<int> _linesTold = [];

    /// <summary>Whether nothing more is told.</summary>
    public bool IsFull => _told.Count > SyntaxFacts.MaxSyntaxErrors;

    public void Add(DiagnosticDescriptor descriptor, int start, int length, params ReadOnlySpan<object> arguments) => Add(descriptor, start, length, null, arguments);

    /// <param name="descriptor">What is wrong.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="mend">Finds the changes that mend it, where that is certain; asked only if the mistake is told.</param>
    /// <param name="arguments">The words of the message.</param>
    public void Add(DiagnosticDescriptor descriptor, int start, int length, Func<ImmutableArray<TextChange>>? mend, params ReadOnlySpan<object> arguments)
    {
        if (IsFull || !_linesTold.Add(source.GetLinePosition(start).Line))
        {
            return;
        }

        var location = Location.Of(source, new TextSpan(start, length));
        _told.Add(_told.Count < SyntaxFacts.MaxSyntaxErrors
            ? Diagnostic.Create(descriptor, location, arguments) with { Fixes = FixesOf(mend?.Invoke() ?? []) }
            : Diagnostic.Create(DiagnosticDescriptors.TooManyErrors, location, SyntaxFacts.MaxSyntaxErrors));
    }

    /// <summary>The findings in the order of the text.</summary>
    public ImmutableArray<Diagnostic> InOrder() => [.. _told.OrderBy(d => d.Location.Span.Start)];

    private ImmutableArray<CodeFix> FixesOf(ImmutableArray<TextChange> mend)
    {
        if (mend.IsEmpty)
        {
            return [];
        }

        // A pair of quotes is told by its whole text.
        var span = TextSpan.FromBounds(mend.Min(c => c.Span.Start), mend.Max(c => c.Span.End));
        var changed = SourceText.From(source.ToString(span)).WithChanges(mend.Select(c => c with { Span = c.Span with { Start = c.Span.Start - span.Start } }));
        var title = CodeFix.TitleOf(Show(source.ToString(span)), Show(changed.Content));
        return [new CodeFix(title, [.. mend.Select(c => new TextEdit(Location.Of(source, c.Span), c.NewText))])];
    }

    /// <summary>Characters of the text for a message: not too many, and none that cannot be seen.</summary>
    public static string Show(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder();
        var at = 0;
        while (at < Math.Min(text.Length, MostShown))
        {
            var isRune = Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done;
            if (isRune && !Unseen.Contains(Rune.GetUnicodeCategory(rune)))
            {
                shown.Append(rune);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"U+{(isRune ? rune.Value : text[at]):X4}");
            }

            at += length;
        }

        return at < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }
}
