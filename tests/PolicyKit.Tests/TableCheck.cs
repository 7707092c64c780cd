using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests;

/// <summary>
/// The door for tests of scores: a policy text, a table of records with | between the fields, and what the reference makes of them.
/// An unknown field is ?, and 1/3 is a number.
/// </summary>
internal sealed class TableCheck
{
    private readonly ReferenceEvaluator _evaluator;

    private TableCheck(ScorePlan plan, TextRows rows)
    {
        Plan = plan;
        RowCount = rows.RowCount;
        _evaluator = new ReferenceEvaluator(plan.Plan, rows);
    }

    public ScorePlan Plan { get; }

    public int RowCount { get; }

    public static TableCheck Of(string policy, string table, string? score = null)
    {
        var compiled = Policy.Parse(policy);
        var plan = compiled.Scorer(score).Plan;
        return new TableCheck(plan, new TextRows(plan.Score.Record, table));
    }

    /// <summary>The value of an expression over the fields for one record, with its unit, or ? and the reason.</summary>
    public static string Value(string fields, string expression, string row, string declarations = "")
    {
        var names = string.Join(" | ", fields.Split(',').Select(f => f.Split(':')[0].Trim()));
        var policy = $"{declarations}\nrecord R {{ {fields} }}\nlet it of R = {expression}\nscore S of R {{ it weight 100 base it }}";
        var item = Of(policy, names + "\n" + row).Explain(0).Items[0];
        return item.Value is { } value ? value.ToString() + item.Item.Unit : "? " + item.Note!.English;
    }

    /// <summary>Whether a condition over the fields holds for one record: T, F or ?.</summary>
    public static string Truth(string fields, string condition, string row)
    {
        var names = string.Join(" | ", fields.Split(',').Select(f => f.Split(':')[0].Trim()));
        var policy = $"record R {{ {fields} }}\nscore S of R {{ one = 1 weight 100 }}\ngrade G of S {{ T when {condition}\n F when not ({condition}) }}";
        return Of(policy, names + "\n" + row).Grade(0);
    }

    public ScoreExplanation Explain(int row) => ScoreExplainer.Explain(
        Plan,
        _evaluator,
        row,
        [.. Plan.Grades.Select(g => (g.Grade, _evaluator.Label(row, g.Slot) is >= 0 and var code ? g.Grade.Labels[code] : null))],
        ScoreExplainer.WhyUnknown(Plan, _evaluator, row));

    public string Total(int row) => Show(Explain(row).Total);

    /// <summary>The totals of all rows.</summary>
    public string Totals() => string.Join(' ', Enumerable.Range(0, RowCount).Select(Total));

    public string Points(int row, int item) => Show(Explain(row).Items[item].Points);

    public string Grade(int row, int grading = 0) => Explain(row).Grades[grading].Label ?? "?";

    /// <summary>The grades of all rows.</summary>
    public string Grades(int grading = 0) => string.Join(' ', Enumerable.Range(0, RowCount).Select(r => Grade(r, grading)));

    public string Reasons(int row) => string.Join("; ", Explain(row).Reasons.Select(r => r.English));

    private static string Show(Rational? value) => value?.ToString() ?? "?";

    private static Rational Exact(string text) => Rational.TryParse(text, out var number) ? number : throw new FormatException(text);

    private sealed class TextRows(RecordSymbol record, string table) : IRows
    {
        private readonly string[][] _cells = [.. table.Split('\n').Select(l => l.Split('|', StringSplitOptions.TrimEntries))];

        public int RowCount => _cells.Length - 1;

        public object? Value(string column, int row)
        {
            var at = Array.IndexOf(_cells[0], column);
            var text = at < 0 ? "?" : _cells[row + 1][at];
            return text == "?" ? null : record.Fields.Single(f => f.Name == column).Type.Kind switch
            {
                TypeKind.Number => text.Split('/').Select(Exact).Aggregate((a, b) => a / b),
                TypeKind.Truth => text is "是",
                TypeKind.Date => (Rational)DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture).DayNumber,
                TypeKind.Period => Period.TryParse(text, out var period) ? period : throw new FormatException(text),
                _ => text,
            };
        }
    }
}
