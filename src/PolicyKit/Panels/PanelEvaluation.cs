using System.Collections.Immutable;
using PolicyKit.Data;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>How the regions of a panel stand to every target of a policy, as one looks from each of its years.</summary>
public sealed class PanelEvaluation
{
    /// <summary>The code of an aim that is not asked of a region: the target is for another one.</summary>
    public const sbyte NotAsked = -1;

    private readonly sbyte[][] _codes;
    private readonly Func<int, int, PolicyEvaluation> _explain;

    internal PanelEvaluation(FigurePanel panel, ImmutableArray<PanelAim> aims, sbyte[][] codes, Func<int, int, PolicyEvaluation> explain) =>
        (Panel, Aims, _codes, _explain) = (panel, aims, codes, explain);

    /// <summary>The figures.</summary>
    public FigurePanel Panel { get; }

    /// <summary>The aims in the order of the text.</summary>
    public ImmutableArray<PanelAim> Aims { get; }

    /// <summary>The statuses of an aim as numbers of <see cref="TargetStatus"/>, or <see cref="NotAsked"/>: those of the first region by year, then those of the second.</summary>
    /// <param name="aim">The aim's place in <see cref="Aims"/>.</param>
    public ReadOnlySpan<sbyte> Codes(int aim) => _codes[aim];

    /// <summary>How a region stands to an aim, with the figures up to a year; null where it is not asked of the region.</summary>
    /// <param name="aim">The aim's place in <see cref="Aims"/>.</param>
    /// <param name="region">The region's place in the panel.</param>
    /// <param name="year">The year, one of the panel's.</param>
    public TargetStatus? Status(int aim, int region, int year) => _codes[aim][RowOf(region, year)] is >= 0 and var code ? (TargetStatus)code : null;

    /// <summary>How many regions have each status in a year, for one aim or for all; none that no region has.</summary>
    /// <param name="year">The year, one of the panel's.</param>
    /// <param name="aim">The aim's place in <see cref="Aims"/>; null for all aims together.</param>
    public ImmutableSortedDictionary<TargetStatus, int> Counts(int year, int? aim = null)
    {
        var first = PlaceOf(year);
        return (aim is { } one ? [_codes[one]] : _codes)
            .SelectMany(codes => Enumerable.Range(0, Panel.Regions.Length).Select(region => codes[(region * Panel.Years) + first]))
            .Where(code => code != NotAsked)
            .CountBy(code => (TargetStatus)code)
            .ToImmutableSortedDictionary();
    }

    /// <summary>The whole evaluation of a region as one looks from a year: figures, gaps, progress and reasons, in exact numbers.</summary>
    /// <param name="region">The region's place in the panel.</param>
    /// <param name="year">The year, one of the panel's.</param>
    public PolicyEvaluation Explain(int region, int year)
    {
        _ = RowOf(region, year);
        return _explain(region, year);
    }

    private int RowOf(int region, int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(region);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(region, Panel.Regions.Length);
        return (region * Panel.Years) + PlaceOf(year);
    }

    private int PlaceOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, Panel.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Panel.LastYear);
        return year - Panel.FirstYear;
    }
}

/// <summary>An aim of a target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Aim">The aim.</param>
/// <param name="IsColumnar">
/// Whether the vector engine decides it for all regions at once. Else – where figures of other regions decide, or it is due inside a year – it is decided
/// region by region, which takes longer.
/// </param>
public sealed record PanelAim(TargetSymbol Target, TargetAim Aim, bool IsColumnar);
