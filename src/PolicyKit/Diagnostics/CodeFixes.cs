using System.Collections.Immutable;
using PolicyKit.Text;

namespace PolicyKit.Diagnostics;

/// <summary>Makes the fixes of findings.</summary>
public static class CodeFixes
{
    /// <summary>
    /// The text with the first fix of each finding made, in the order of the findings; a fix that touches what another one changes is left for later,
    /// when the changed text has been checked again.
    /// </summary>
    /// <param name="text">The text that the findings are about.</param>
    /// <param name="diagnostics">The findings; those about other files are passed over.</param>
    /// <returns>The changed text, and the findings whose fix was made.</returns>
    public static (SourceText Text, ImmutableArray<Diagnostic> Mended) Apply(SourceText text, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var taken = new SortedSet<TextSpan>(Comparer<TextSpan>.Create((a, b) => Meet(a, b) ? 0 : a.Start.CompareTo(b.Start)));
        var changes = new List<TextChange>();
        var mended = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics.Where(d => !d.Fixes.IsEmpty && d.Fixes[0].Edits.All(e => e.Location.Path == text.Path)))
        {
            var edits = diagnostic.Fixes[0].Edits;
            if (!edits.Any(e => taken.Contains(e.Change.Span)))
            {
                taken.UnionWith(edits.Select(e => e.Change.Span));
                changes.AddRange(edits.Select(e => e.Change));
                mended.Add(diagnostic);
            }
        }

        return (mended.Count == 0 ? text : text.WithChanges(changes), mended.ToImmutable());
    }

    // Spans that only border on each other are kept apart too: what they write might grow into one word.
    private static bool Meet(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;
}
