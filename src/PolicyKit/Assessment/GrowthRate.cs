using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>What growth an aim asks for: by which factor a figure grows from one year to another.</summary>
/// <param name="Comparison">How the growth is held against it.</param>
/// <param name="IsApproximate">Whether it is only to be about so.</param>
/// <param name="Pace">Over which years it is counted.</param>
/// <param name="FirstYear">The year from which; null where neither the text nor the policy says.</param>
/// <param name="Factor">The factor from a period to the same one of a later year, or why it is not known.</param>
internal sealed record GrowthRate(Comparison Comparison, bool IsApproximate, Pace Pace, int? FirstYear, Func<Period, Period, Cell> Factor)
{
    // Rates are compared as powers of factors, which are exact; roots would not be. On the way to a growth in all, a straight line is asked for.
    public static GrowthRate Of(GrowthAim aim) => new(aim.Comparison, aim.IsApproximate, aim.Pace, aim.FirstYear, (first, last) => new Cell(
        aim.Pace == Pace.Total
            ? Rational.One + (aim.Rate * (last.Year - first.Year) / aim.By.YearsAfter(first.Kind == aim.By.Kind ? aim.By.InYear(first.Year) : first))
            : Power(Rational.One + aim.Rate, last.Year - first.Year),
        null));

    public static GrowthRate Of(RelativeGrowthAim aim, FigureTable figures) => new(aim.Comparison, aim.IsApproximate, aim.Pace, aim.FirstYear, (first, last) =>
    {
        var (before, after) = (figures.Value(aim.Other, first), figures.Value(aim.Other, last));
        return before.Value is null ? new Cell(null, Says.NoValue(aim.Other, first, before.Why))
            : after.Value is null ? new Cell(null, Says.NoValue(aim.Other, last, after.Why))
            : before.Value.Value.Sign > 0 ? new Cell(after.Value / before.Value, null) { Status = before.Status > after.Status ? before.Status : after.Status }
            : new Cell(null, Says.NoGrowthFrom(aim.Other, "", first, before.Value.Value));
    });

    private static Rational Power(Rational factor, int exponent)
    {
        var power = Rational.One;
        for (var i = 0; i < exponent; i++)
        {
            power *= factor;
        }

        return power;
    }
}
