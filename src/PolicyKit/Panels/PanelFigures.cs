using PolicyKit.Assessment;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>The columns of a panel by what they hold: what is observed, and what is made, exactly, of other regions, of the year before, or of records.</summary>
internal sealed class PanelFigures
{
    private readonly FigurePanel _panel;
    private readonly Dictionary<string, PanelInput> _made = new(StringComparer.Ordinal);
    private readonly bool[] _isOpen;
    private readonly PanelInput _nothing;

    /// <param name="book">What the policy says of indicators and regions.</param>
    /// <param name="plan">What is to be made.</param>
    /// <param name="source">The figures.</param>
    public PanelFigures(IndicatorBook book, ElsewherePlan plan, PanelSource source)
    {
        var panel = source.Panel;
        (_panel, _isOpen) = (panel, new bool[panel.Regions.Length]);
        var unknown = new double[panel.RowCount];
        unknown.AsSpan().Fill(double.NaN);
        _nothing = new PanelInput(unknown, null);
        foreach (var column in panel.Columns)
        {
            _made.Add(column.Name, new PanelInput(Finite(column.Values), null));
        }

        var table = new Lazy<FigureTable>(() => source.Table(book with { Plans = plan.Formulas }, plan.Indicators));
        var places = new Lazy<PanelPlaces>(() => new PanelPlaces(book.Regions, table.Value));
        foreach (var (name, symbol) in plan.Columns)
        {
            _made.Add(name, symbol switch
            {
                FigureSymbol figure => Make((region, year) => table.Value.Elsewhere(figure, region, year).Value),
                RecordFigureSymbol figure => Make((region, year) => table.Value.OfRecords(figure, region, year).Value),
                PlaceSymbol place => Make((region, year) => places.Value.Reaches(place, region, year)),
                MemberSymbol member => Repeat(region => book.Regions.In(member.Aim.Among!, region).Contains(region) ? 1 : 0),
                ReferenceSymbol reference => Repeat(region => 1 + PlaceOf(reference, book.Regions.In(reference.Regions, region).FirstOrDefault())),
                _ => throw new InvalidOperationException($"{symbol.GetType().Name} is no figure of elsewhere."),
            });
        }
    }

    /// <summary>What a symbol has in each row of the panel.</summary>
    public PanelInput Find(Symbol symbol) =>
        _made.GetValueOrDefault(PanelSymbol.ColumnOf(symbol), _nothing);

    /// <summary>Whether a figure that is made for a region is so near to a whole number that no double tells them apart, or too large for one.</summary>
    public bool IsOpen(int region) => _isOpen[region];

    // Infinite figures are unknown, as if there were none.
    private static ReadOnlyMemory<double> Finite(ReadOnlyMemory<double> values) =>
        values.Span.IndexOfAny(double.PositiveInfinity, double.NegativeInfinity) < 0 ? values : Array.ConvertAll(values.ToArray(), v => double.IsFinite(v) ? v : double.NaN);

    private static int PlaceOf(ReferenceSymbol reference, string? region) =>
        Enumerable.Range(0, reference.Aims.Length).FirstOrDefault(i => reference.Aims[i].Region == region, -1);

    private PanelInput Make(Func<string, int, Rational?> valueOf)
    {
        var (values, exact) = (new double[_panel.RowCount], new Rational?[_panel.RowCount]);
        for (var row = 0; row < values.Length; row++)
        {
            var region = row / _panel.Years;
            exact[row] = valueOf(_panel.Regions[region], _panel.FirstYear + (row % _panel.Years));
            values[row] = exact[row]?.ToDouble() ?? double.NaN;
            _isOpen[region] |= exact[row] is { } value && (!double.IsFinite(values[row]) || (double.IsInteger(values[row]) && Math.Abs(values[row]) < Bounds.Whole && !value.IsInteger));
        }

        return new PanelInput(values, exact);
    }

    private PanelInput Repeat(Func<string, int> valueOf) =>
        new(_panel.Regions.SelectMany(r => Enumerable.Repeat((double)valueOf(r), _panel.Years)).ToArray(), null);
}

/// <summary>What the rows of a panel have in a column.</summary>
/// <param name="Values">The numbers; what is not finite is unknown.</param>
/// <param name="Exact">The numbers to which these are nearest; null where each stands for the shortest decimal that reads back to it.</param>
internal sealed record PanelInput(ReadOnlyMemory<double> Values, Rational?[]? Exact);
