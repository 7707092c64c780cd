using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The figures of an indicator in the region that is assessed.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Figures">The figures by year, rising; none after <paramref name="AsOf"/>.</param>
/// <param name="AsOf">The year from which one looks: an aim of an earlier year is met by its year's figure or not at all.</param>
/// <param name="WhyMissing">Why a computed indicator has no figure in the latest year; null where that is not known.</param>
internal sealed record FigureSeries(IndicatorSymbol Indicator, ImmutableArray<Figure> Figures, int AsOf, Localized? WhyMissing)
{
    /// <summary>The unit of the figures.</summary>
    public Unit Unit => Indicator.Unit;

    /// <summary>The figure of a year, or null.</summary>
    public Figure? Of(int year) => Figures.FirstOrDefault(f => f.Year == year);

    /// <summary>The figure that an aim is held against: that of its year or, where that year is not over, the latest; null where there is none.</summary>
    public Figure? HeldAgainst(TargetAim aim) => Of(aim.Year) ?? (AsOf <= aim.Year ? Figures.LastOrDefault() : null);

    /// <summary>There is no figure of an aim's year, nor one that could stand in.</summary>
    public Judgement Nothing(TargetAim aim) => new(TargetStatus.NoData, null, Figures.IsEmpty
        ? Says.NoFigure(WhyMissing)
        : Says.NoFigureOf(aim.By, Figures.MinBy(f => Math.Abs(f.Year - aim.Year))!, Unit));
}
