using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The figures of an indicator in the region that is assessed, all of one kind of period.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Kind">Of years, of quarters or of months.</param>
/// <param name="Figures">The figures by period, rising; none after <paramref name="AsOf"/>.</param>
/// <param name="Others">Those of other kinds of period, rising. Nothing is made of them.</param>
/// <param name="AsOf">The period from which one looks: an aim of an earlier one is met by its period's figure or not at all.</param>
/// <param name="WhyMissing">Why a computed indicator has no figure in the latest period; null where that is not known.</param>
internal sealed record FigureSeries(
    IndicatorSymbol Indicator, PeriodKind Kind, ImmutableArray<Figure> Figures, ImmutableArray<Figure> Others, Period AsOf, Localized? WhyMissing)
{
    /// <summary>
    /// The kind of period whose figures an aim asks for: for a direction the indicator's own, else that by whose end the aim is due. Where an indicator neither
    /// declares a shorter one nor has figures of it, the years have to do.
    /// </summary>
    public static PeriodKind KindFor(IndicatorSymbol indicator, TargetAim aim, IReadOnlyCollection<Figure> figures)
    {
        var due = aim.By.Kind;
        return aim is DirectionAim && indicator.Frequency is { } own ? own
            : indicator.Frequency is PeriodKind.Quarter or PeriodKind.Month || figures.Any(f => f.Period.Kind == due) ? due
            : PeriodKind.Year;
    }

    /// <summary>The unit of the figures.</summary>
    public Unit Unit => Indicator.Unit;

    /// <summary>The figure of a period, or null.</summary>
    public Figure? Of(Period period) => Figures.FirstOrDefault(f => f.Period == period);

    /// <summary>Whether a figure is of the period by whose end an aim is due, or of the whole year around it.</summary>
    public static bool IsDue(Figure figure, TargetAim aim) => figure.Period == aim.By || (figure.Period.Kind == PeriodKind.Year && figure.Year == aim.Year);

    /// <summary>Whether the period of an aim is over, as far as one looks.</summary>
    public bool IsOver(TargetAim aim) =>
        (AsOf.Kind == PeriodKind.Year ? AsOf.Year > aim.Year : AsOf.Last > aim.By.Last) || Figures.Any(f => f.Period.Last > aim.By.Last && !IsDue(f, aim));

    /// <summary>The figure that an aim is held against: that of its period or, where that is not over, the latest; null where there is none.</summary>
    public Figure? HeldAgainst(TargetAim aim) =>
        Figures.FirstOrDefault(f => IsDue(f, aim)) ?? (IsOver(aim) ? null : Figures.LastOrDefault(f => f.Period <= aim.By));

    /// <summary>There is no figure of an aim's period, nor one that could stand in.</summary>
    public Judgement Nothing(TargetAim aim) => new(TargetStatus.NoData, null, (Figures, Others) switch
    {
        ([], []) => Says.NoFigure(WhyMissing),
        ([], _) => Says.OnlyOtherPeriods(Kind, Others, Unit),
        _ => Says.NoFigureOf(aim.By, Figures.MinBy(f => Rational.Abs(aim.By.YearsAfter(f.Period)))!, Unit),
    });
}
