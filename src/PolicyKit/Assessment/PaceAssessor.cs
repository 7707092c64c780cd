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
    /// <param name="baseline">An exact figure of an earlier year.</param>
    /// <param name="latest">The latest figure, exact.</param>
    public static TargetProgress Progress(TargetAim aim, Figure baseline, Figure latest)
    {
        var years = latest.Year - baseline.Year;
        var yearly = (latest.Value - baseline.Value) / years;
        var left = aim.By.YearsAfter(latest.Year);
        var bound = AimBounds.BoundFor(aim, latest.Value);
        var isMet = Meets(aim, latest.Value);
        var way = AimBounds.BoundFor(aim, baseline.Value) - baseline.Value;
        return new TargetProgress(
            baseline,
            latest,
            way.Sign == 0 ? null : (latest.Value - baseline.Value) / way,
            yearly,
            isMet ? Rational.Zero : left.Sign > 0 ? (bound - latest.Value) / left : null,
            new Projection(latest.Value + (yearly * left), FirstYear(latest.Year, n => Meets(aim, latest.Value + (yearly * n)))),
            baseline.Value.Sign > 0 && latest.Value.Sign > 0 ? Compound(aim, baseline, latest, years, left) : null);
    }

    // Of growth by whole years only powers are compared, which are exact.
    private static Projection Compound(TargetAim aim, Figure baseline, Figure latest, int years, Rational left)
    {
        var factor = latest.Value / baseline.Value;
        var wholeYears = (int)left.Numerator;
        var value = latest.Value * Irrational.Root(Power(factor, wholeYears), years * (int)left.Denominator, Places + 4);
        return new Projection(value.Round(Places), FirstYear(latest.Year, n => MeetsAfter(aim, latest.Value, Power(factor, n), years)));
    }

    // Whether value · growth^(1/years) meets an aim: with powers of both sides, where the bound is over 0.
    private static bool MeetsAfter(TargetAim aim, Rational value, Rational growth, int years)
    {
        var power = Power(value, years) * growth;
        return aim switch
        {
            BoundAim { IsApproximate: false } bound => Raised(bound.Comparison, bound.Bound),
            BoundAim bound => Raised(Comparison.Equal, bound.Bound),
            RangeAim range => Raised(Comparison.AtLeast, range.Low) && Raised(Comparison.AtMost, range.High),
            _ => false,
        };

        // What has grown is over 0, and so over every bound that is not.
        bool Raised(Comparison comparison, Rational bound) => bound.Sign > 0
            ? Interval.Of(power).Satisfies(comparison, Power(bound, years)) == true
            : comparison is Comparison.AtLeast or Comparison.Greater or Comparison.NotEqual;
    }

    private static bool Meets(TargetAim aim, Rational value) => ValueAssessor.Satisfies(aim, Interval.Of(value)) == true;

    private static int? FirstYear(int latest, Func<int, bool> isMetAfter)
    {
        var years = Enumerable.Range(0, MostYears + 1).FirstOrDefault(isMetAfter, -1);
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
