using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv;

/// <summary>Reads one row of an observation file, field by field, and reports every field that is not as it should be.</summary>
internal readonly ref struct ObservationRow(CsvRows rows, ObservationColumns columns, UnitCatalog units, ICollection<Diagnostic> diagnostics)
{
    private const int LongestNumber = 1000;

    private static readonly Localized Region = new("the name of a region", "地区名称");
    private static readonly Localized Indicator = new("the name of an indicator", "指标名称");
    private static readonly Localized Period = new("a period such as 2025, 2025Q2 or 2025-06", "期间（如2025、2025Q2、2025-06）");
    private static readonly Localized Comparator = new("one of = > >= < <= ~", "= > >= < <= ~ 之一");
    private static readonly Localized Value = new("a number", "数");
    private static readonly Localized Status = new("final, preliminary or estimated", "最终数、初步数或预计数");
    private static readonly Localized Unit = new("a unit", "计量单位");

    /// <summary>The observation, or null if a field is bad.</summary>
    public Observation? Read()
    {
        var before = diagnostics.Count;
        var region = Required(columns.Region, Region);
        var indicator = Required(columns.Indicator, Indicator);
        Check(Symbols.Period.TryParse(rows.Text(columns.Period), out var period), columns.Period, Period);
        Check(Comparators.TryParse(Optional(columns.Comparator), out var meaning), columns.Comparator, Comparator);
        var text = rows.Text(columns.Value);
        var value = Rational.Zero;
        Check(text.Length <= LongestNumber && Rational.TryParse(text, out value), columns.Value, NumberTexts.Expected(Value, text));
        var unit = Optional(columns.Unit);
        Check(units.Parse(unit) is not null, columns.Unit, Unit);
        var status = FigureStatus.Final;
        Check(Optional(columns.Status) is "" || FigureStatuses.TryParse(Optional(columns.Status), out status), columns.Status, Status);
        return diagnostics.Count > before
            ? null
            : new Observation(region, indicator, period, value, unit, meaning.Comparison, meaning.IsApproximate, status, Optional(columns.Source));
    }

    private string Optional(int index) => index < 0 ? "" : rows.Text(index);

    private string Required(int index, Localized expected)
    {
        var text = rows.Text(index);
        Check(text.Length > 0, index, expected);
        return text;
    }

    private void Check(bool isGood, int index, Localized expected)
    {
        if (!isGood)
        {
            diagnostics.Add(RowFaults.BadField(rows, index, expected));
        }
    }
}
