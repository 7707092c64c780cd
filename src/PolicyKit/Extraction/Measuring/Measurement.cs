using System.Collections.Immutable;
using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Measuring;

/// <summary>
/// Statements held against labels. A statement is right if its quote overlaps the label's and kind, operator, value and unit are the same; 倍 is no unit.
/// Each label is matched once. Only kinds that the labels have are looked at.
/// </summary>
/// <param name="Matches">What was found.</param>
/// <param name="Missed">Labels that no statement matches.</param>
/// <param name="Wrong">Statements that match no label.</param>
public sealed record Measurement(ImmutableArray<StatementMatch> Matches, ImmutableArray<StatementLabel> Missed, ImmutableArray<PlanStatement> Wrong)
{
    /// <summary>Right statements among all statements; 1 where there are none.</summary>
    public double Precision => Matches.Length + Wrong.Length == 0 ? 1 : (double)Matches.Length / (Matches.Length + Wrong.Length);

    /// <summary>Found labels among all labels; 1 where there are none.</summary>
    public double Recall => Matches.Length + Missed.Length == 0 ? 1 : (double)Matches.Length / (Matches.Length + Missed.Length);

    /// <summary>Holds what was read against those labels whose quote the text has.</summary>
    public static Measurement Of(PlanExtraction extraction, IEnumerable<StatementLabel> labels)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        ArgumentNullException.ThrowIfNull(labels);
        var clean = CleanText.Of(extraction.Text.Content, [Range.All]);
        var placed = labels.Select(l => (Label: l, Place: PlaceOf(clean, l.Quote))).Where(l => l.Place is not null).Select(l => (l.Label, Place: l.Place!.Value)).ToList();
        var kinds = placed.Select(l => l.Label.Kind).ToHashSet();
        var statements = extraction.Statements.Where(s => kinds.Contains(s.Kind)).ToList();
        var pairs =
            from s in Enumerable.Range(0, statements.Count)
            from l in Enumerable.Range(0, placed.Count)
            where Agree(statements[s], placed[l].Label, placed[l].Place)
            let name = Compare(statements[s].Indicator, placed[l].Label.Indicator)
            orderby name descending, Distance(statements[s], placed[l].Place)
            select (s, l, name);
        HashSet<int> usedStatements = [], usedLabels = [];
        var matches = ImmutableArray.CreateBuilder<StatementMatch>();
        foreach (var (s, l, name) in pairs)
        {
            if (!usedStatements.Contains(s) && !usedLabels.Contains(l))
            {
                usedStatements.Add(s);
                usedLabels.Add(l);
                matches.Add(new StatementMatch(statements[s], placed[l].Label, name));
            }
        }

        return new Measurement(
            matches.ToImmutable(),
            [.. placed.Where((_, i) => !usedLabels.Contains(i)).Select(l => l.Label)],
            [.. statements.Where((_, i) => !usedStatements.Contains(i))]);
    }

    /// <summary>The part that concerns statements and labels of one sort.</summary>
    public Measurement Only(Func<PlanStatement, bool> statement, Func<StatementLabel, bool> label) =>
        new([.. Matches.Where(m => label(m.Label))], [.. Missed.Where(label)], [.. Wrong.Where(statement)]);

    private static (int Start, int End)? PlaceOf(CleanText clean, string quote)
    {
        var plain = CleanText.Of(quote, [Range.All]).Content;
        var at = plain.Length == 0 ? -1 : clean.Content.IndexOf(plain, StringComparison.Ordinal);
        return at < 0 ? null : clean.Place(at, at + plain.Length) is var (start, length) ? (start, start + length) : null;
    }

    private static bool Agree(PlanStatement s, StatementLabel l, (int Start, int End) place) =>
        s.Kind == l.Kind && s.Operator == l.Operator && s.Value == l.Value && s.Upper == l.Upper && Unit(s.Unit) == Unit(l.Unit)
        && s.Start < place.End && place.Start < s.Start + s.Length;

    private static string Unit(string unit) => unit is "倍" ? "" : unit;

    private static int Distance(PlanStatement s, (int Start, int End) place) => Math.Abs(s.Start + s.Length - place.End) + Math.Abs(s.Start - place.Start);

    private static NameAgreement Compare(string one, string other)
    {
        var (a, b) = (CleanText.Of(one, [Range.All]).Content, CleanText.Of(other, [Range.All]).Content);
        return a == b ? NameAgreement.Exact
            : a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal) ? NameAgreement.Contained
            : NameAgreement.None;
    }
}
