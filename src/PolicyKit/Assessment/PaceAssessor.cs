using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The pace between two figures, carried on to an aim: in a straight line, and as the same growth each year.</summary>
internal static class PaceAssessor
{
    private const int Places = 12;
    private const int MostYears = 100;

    /// <summary>The way from a baseline to the latest figure, and on to the aim.</summary>
    /// <param name="aim">An aim with a bound or a range.</param>
    /// <param name="baseline">An exact figure of an earlier period.</param>
    /// <param name="latest">The latest figure, exact.</param>
    public static TargetProgress Progress(TargetAim aim, Figure baseline, Figure latest)
    {
        var years = latest.Period.YearsAfter(baseline.Period);
        var yearly = (latest.Value - baseline.Value) / years;
        var left = aim.By.YearsAfter(latest.Period);
        var bound = AimBounds.BoundFor(aim, latest.Value);
        var isMet = Meets(aim, latest.Value);
        var way = AimBounds.BoundFor(aim, baseline.Value) - baseline.Value;
        var toYearsEnd = Period.OfYear(latest.Year).YearsAfter(latest.Period);
        return new TargetProgress(
            baseline,
            latest,
            way.Sign == 0 || Meets(aim, baseline.Value) ? null : (latest.Value - baseline.Value) / way,
            yearly,
            isMet ? Rational.Zero : left.Sign > 0 ? (bound - latest.Value) / left : null,
            new Projection(
                latest.Value + (yearly * left),
                FirstYear(latest.Year, Enumerable.Range(0, MostYears + 1).Select(n => Meets(aim, latest.Value + (yearly * (toYearsEnd + n)))))),
            baseline.Value.Sign > 0 && latest.Value.Sign > 0 ? Compound(aim, baseline, latest, years, left) : null);
    }

    // Only powers are compared, which are exact: of growth by as many steps as there are such in a year.
    private static Projection Compound(TargetAim aim, Figure baseline, Figure latest, Rational years, Rational left)
    {
        var factor = latest.Value / baseline.Value;
        var exponent = left / years;
        var value = latest.Value * Irrational.Root(Power(factor, (int)exponent.Numerator), (int)exponent.Denominator, Places + 4);
        return new Projection(value.Round(Places), FirstYear(latest.Year, MeetsByYear(aim, latest, factor, years)));
    }

    private static IEnumerable<bool> MeetsByYear(TargetAim aim, Figure latest, Rational factor, Rational years)
    {
        var stepsOfYear = PeriodsOfYear(latest.Period.Kind);
        var steps = (int)(years * stepsOfYear).Numerator;
        var power = Power(latest.Value, steps) * Power(factor, (int)(Period.OfYear(latest.Year).YearsAfter(latest.Period) * stepsOfYear).Numerator);
        var yearly = Power(factor, stepsOfYear);
        for (var n = 0; n <= MostYears; n++)
        {
            yield return MeetsPower(aim, power, steps);
            power *= yearly;
        }
    }

    private static int PeriodsOfYear(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 1,
        PeriodKind.Quarter => 4,
        _ => 12,
    };

    // Whether the root of a power meets an aim: with powers of both sides, where the bound is over 0.
    private static bool MeetsPower(TargetAim aim, Rational power, int exponent)
    {
        return aim switch
        {
            BoundAim { IsApproximate: false } bound => Raised(bound.Comparison, bound.Bound),
            BoundAim bound => Raised(Comparison.Equal, bound.Bound),
            RangeAim range => Raised(Comparison.AtLeast, range.Low) && Raised(Comparison.AtMost, range.High),
            _ => false,
        };

        // What has grown is over 0, and so over every bound that is not.
        bool Raised(Comparison comparison, Rational bound) => bound.Sign > 0
            ? Interval.Of(power).Satisfies(comparison, Power(bound, exponent)) == true
            : comparison is Comparison.AtLeast or Comparison.Greater or Comparison.NotEqual;
    }

    private static bool Meets(TargetAim aim, Rational value) => ValueAssessor.Satisfies(aim, Interval.Of(value)) == true;

    private static int? FirstYear(int latest, IEnumerable<bool> isMetByYear)
    {
        var years = isMetByYear.Select((isMet, n) => isMet ? n : -1).FirstOrDefault(n => n >= 0, -1);
        return years < 0 ? null : latest + years;
    }

    private static Rational Power(Rational value, int exponent)
    {
        var power = Rational.One;
        for (var i = 0; i < exponent; i++)
        {
            power *= value;
        }

        return power;
    }
}
