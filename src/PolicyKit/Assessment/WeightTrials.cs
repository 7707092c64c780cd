using System.Collections.Immutable;
using System.Numerics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>
/// Where places go when weights vary. In each trial the weight of each item is multiplied by 1 + share·u/1000, with u a whole number from −1000 to 1000, all
/// equally likely; the weights are then brought back to their sum. Totals are exact, but of geometric means, which are taken in doubles and count as equal
/// where they agree to 10 significant digits.
/// </summary>
internal sealed class WeightTrials
{
    private const int Steps = 1000;
    private const int GeometricDigits = 10;

    private readonly AssessmentSymbol _assessment;
    private readonly Rational _all;
    private readonly BigInteger _denominator;
    private readonly List<Row> _rows;

    private WeightTrials(AssessmentSymbol assessment, IReadOnlyList<RegionAssessment> regions)
    {
        _assessment = assessment;
        _all = Rational.Sum([.. assessment.Items.Select(i => i.Weight)]);
        var ranked = regions.Select((r, i) => (Region: r, Index: i)).Where(r => r.Region.Place is not null).ToList();
        _denominator = ranked.SelectMany(r => r.Region.Items).Select(i => i.Mark?.Denominator ?? BigInteger.One).Distinct().Aggregate(BigInteger.One, LeastCommonMultiple);
        _rows = [.. ranked.Select(r => new Row(
            r.Index,
            r.Region.Place!.Value,
            [.. r.Region.Groups.Select(g => g.Items.Select(i => Counts(i) ? i.Mark!.Value.Numerator * (_denominator / i.Mark.Value.Denominator) : (BigInteger?)null).ToArray())],
            Rational.Sum([.. r.Region.Bonuses.Select(b => b.Points ?? Rational.Zero)])))];
    }

    /// <summary>The range of each region; null for one without a place.</summary>
    public static ImmutableArray<PlaceRange?> Run(AssessmentSymbol assessment, WeightVariation variation, IReadOnlyList<RegionAssessment> regions)
    {
        var (trials, random) = (new WeightTrials(assessment, regions), new SplitMix((ulong)variation.Seed));
        var places = trials._rows.ConvertAll(_ => new List<int>(variation.Times));
        for (var trial = 0; trial < variation.Times; trial++)
        {
            var found = trials.Places([.. assessment.Groups.Select(g => g.Items.Select(i => i.Weight * (1 + (variation.Share * random.Between(-Steps, Steps) / Steps))).ToArray())]);
            for (var i = 0; i < found.Count; i++)
            {
                places[i].Add(found[i]);
            }
        }

        var ranges = new PlaceRange?[regions.Count];
        foreach (var (row, all) in trials._rows.Zip(places))
        {
            ranges[row.Index] = new PlaceRange(
                all.Min(), all.Max(), Rational.Create(all.Sum(p => (long)p), all.Count), Rational.Create(all.Count(p => p == row.Place), all.Count));
        }

        return [.. ranges];
    }

    private static bool Counts(ItemAssessment item) => item.Mark is not null && item.Weight is { Sign: > 0 };

    private static BigInteger LeastCommonMultiple(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;

    // Weights of whole numbers, so that sums of whole marks stay whole.
    private List<int> Places(Rational[][] weights)
    {
        var common = weights.SelectMany(w => w).Select(w => w.Denominator).Distinct().Aggregate(BigInteger.One, LeastCommonMultiple);
        var whole = weights.Select(g => g.Select(w => w.Numerator * (common / w.Denominator)).ToArray()).ToArray();
        var totals = _rows.ConvertAll(row => _assessment.Combination == Combination.Geometric ? Geometric(row, whole) : Arithmetic(row, whole));
        var falling = totals.Distinct().OrderDescending().ToList();
        var better = new Dictionary<Rational, int>();
        var count = totals.CountBy(t => t).ToDictionary();
        var before = 0;
        foreach (var total in falling)
        {
            better.Add(total, _assessment.Ties == Ties.Dense ? better.Count + 1 : before + 1);
            before += count[total];
        }

        return totals.ConvertAll(t => better[t]);
    }

    private Rational Arithmetic(Row row, BigInteger[][] weights)
    {
        var (sum, present) = (Rational.Zero, BigInteger.Zero);
        for (var g = 0; g < weights.Length; g++)
        {
            var (ofGroup, inside, whole) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
            for (var i = 0; i < weights[g].Length; i++)
            {
                whole += weights[g][i];
                if (row.Marks[g][i] is { } mark)
                {
                    ofGroup += weights[g][i] * mark;
                    inside += weights[g][i];
                }
            }

            if (inside.Sign > 0)
            {
                sum += inside == whole ? Rational.Create(ofGroup, 1) : Rational.Create(ofGroup * whole, inside);
                present += whole;
            }
        }

        var mean = sum / Rational.Create(present * _denominator, 1);
        return row.Bonus + (_assessment.Combination == Combination.Sum ? mean * _all / 100 : mean);
    }

    private Rational Geometric(Row row, BigInteger[][] weights)
    {
        var (sum, present) = (0d, 0d);
        for (var g = 0; g < weights.Length; g++)
        {
            var counting = weights[g].Zip(row.Marks[g]).Where(p => p.Second is not null).Select(p => (Weight: (double)p.First, Mark: Rational.Create(p.Second!.Value, _denominator).ToDouble())).ToList();
            if (counting.Count > 0)
            {
                var whole = weights[g].Sum(w => (double)w);
                sum += whole * counting.Sum(c => c.Weight * Math.Log(c.Mark)) / counting.Sum(c => c.Weight);
                present += whole;
            }
        }

        var total = Math.Exp(sum / present) + row.Bonus.ToDouble();
        return total == 0 ? Rational.Zero : Rational.FromShortest(double.Parse(total.ToString($"E{GeometricDigits - 1}", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture));
    }

    private sealed record Row(int Index, int Place, BigInteger?[][] Marks, Rational Bonus);
}
