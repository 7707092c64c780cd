using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyKit.Data;

/// <summary>Exact figures of many regions in successive years, as a column for each indicator.</summary>
/// <example>
/// <code>
/// var panel = new FigurePanel(["甲市", "乙市"], 2021, 3, new NumberColumn("失业率", new[] { 4.1, 4.0, 3.9, 5.2, double.NaN, 5.0 }));
/// </code>
/// </example>
public sealed class FigurePanel
{
    private readonly FrozenDictionary<string, NumberColumn> _columns;

    /// <summary>A panel over columns; they are not copied.</summary>
    /// <param name="regions">The regions by name or code, each once.</param>
    /// <param name="firstYear">The first year, from 1.</param>
    /// <param name="years">How many years, at least one.</param>
    /// <param name="columns">
    /// For each indicator, by its name, the figures in its unit: those of the first region by year, then those of the second. What is not finite is unknown.
    /// </param>
    /// <exception cref="ArgumentException">A region or a column is there twice, there is no year, or a column has not one value for each region and year.</exception>
    public FigurePanel(ImmutableArray<string> regions, int firstYear, int years, params ImmutableArray<NumberColumn> columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, DateOnly.MaxValue.Year - firstYear + 1);
        if (regions.GroupBy(r => r, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } region)
        {
            throw new ArgumentException($"There are two regions '{region.Key}'.", nameof(regions));
        }

        if (columns.FirstOrDefault(c => c.Count != regions.Length * years) is { } odd)
        {
            throw new ArgumentException($"The column '{odd.Name}' has {odd.Count} figures, but {regions.Length} regions have {years} years each.", nameof(columns));
        }

        if (columns.GroupBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } column)
        {
            throw new ArgumentException($"There are two columns named '{column.Key}'.", nameof(columns));
        }

        (Regions, FirstYear, Years, Columns) = (regions, firstYear, years, columns);
        _columns = columns.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);
    }

    /// <summary>The regions in order.</summary>
    public ImmutableArray<string> Regions { get; }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>How many years there are.</summary>
    public int Years { get; }

    /// <summary>The last year.</summary>
    public int LastYear => FirstYear + Years - 1;

    /// <summary>How many figures a column has.</summary>
    public int RowCount => Regions.Length * Years;

    /// <summary>The columns in order.</summary>
    public ImmutableArray<NumberColumn> Columns { get; }

    /// <summary>The column of an indicator, or null.</summary>
    public NumberColumn? Find(string indicator) => _columns.GetValueOrDefault(indicator);
}
