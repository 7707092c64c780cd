using System.Globalization;
using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

/// <summary>Growth, ranks and figures of elsewhere, held to a second way of computing them.</summary>
public sealed class AimProperties
{
    private const string Region = "policy \"P\" for r0 2021..2025\nregion p { r0, r1, r2, r3 }\n@better higher\nindicator A\n";

    [Property]
    public void A_compounded_rate_is_met_to_the_last_digit(byte first, sbyte percent, byte span, sbyte off)
    {
        var (years, rate) = (1 + (span % 12), Rational.Create(Math.Max((int)percent, -99), 100));
        var last = Enumerable.Range(0, years).Aggregate((Rational)(first + 1), (value, _) => value * (1 + rate)) + Rational.Create(off, 1_000_000_000);
        var policy = Policy.Parse($"indicator A\ntarget A growth >= {rate * 100}% yearly 2020..{2020 + years}");

        var outcome = Assert.Single(policy.Evaluate([new("", "A", 2020, first + 1), new("", "A", 2020 + years, last)]).Outcomes);

        Assert.Equal(off >= 0 ? TargetStatus.Met : TargetStatus.NotMet, outcome.Status);
        Assert.Equal(Rational.Create(off, 1_000_000_000), outcome.Gap);
    }

    [Property]
    public void Growth_over_one_year_is_the_same_at_every_pace(byte before, sbyte after, sbyte percent)
    {
        var paces = new[] { "", " yearly", " total" }.Select(pace => Policy
            .Parse($"indicator A\ntarget A growth >= {Math.Max((int)percent, -99)}%{pace} 2024..2025")
            .Evaluate([new("", "A", 2024, before), new("", "A", 2025, after)]).Outcomes[0].Status);

        Assert.Single(paces.Distinct());
    }

    [Property]
    public void A_place_is_one_more_than_the_number_of_those_that_are_better(sbyte[] values, byte asked)
    {
        var known = Enumerable.Range(0, 4).Select(i => i < values.Length ? values[i] : (sbyte)0).ToList();
        var place = 1 + known.Count(v => v > known[0]);
        var policy = Policy.Parse($"{Region}target A top {1 + (asked % 4)} among siblings by 2025");

        Assert.Equal(place <= 1 + (asked % 4), Assert.Single(policy.Evaluate(Known(known)).Outcomes).IsMet);
    }

    [Property]
    public void A_better_value_never_worsens_growth_or_place(byte first, byte last, byte better, sbyte percent, byte[] others, byte top, bool isDue)
    {
        var rate = Math.Max((int)percent, -99);
        var policy = Policy.Parse($"{Region}target A growth >= {rate}%, growth >= {rate}% yearly 2022..2025, growth >= {rate}% total 2022..2025, doubles 2022..2025, top {1 + (top % 4)} among siblings, rising 2022..2025");
        var year = isDue ? 2025 : 2024;

        var (before, after) = (PlacesWith(last), PlacesWith(last + better));

        Assert.All(before.Zip(after), p => Assert.True(p.Second >= p.First, $"{string.Join(' ', before)} became {string.Join(' ', after)}."));

        List<int> PlacesWith(int value) => [.. policy.Evaluate(
        [
            new("r0", "A", 2022, first), new("r0", "A", year, value),
            .. Enumerable.Range(1, 3).Select(i => new Observation($"r{i}", "A", year, i <= others.Length ? others[i - 1] : 100)),
        ]).Outcomes.Select(o => o.Status switch
        {
            TargetStatus.Met or TargetStatus.OnTrack => 2,
            TargetStatus.NotAssessable => 1,
            _ => 0,
        })];
    }

    [Property]
    public void Other_units_change_no_growth_place_or_direction(byte[] values, sbyte percent, byte top)
    {
        var rate = Math.Max((int)percent, -99);
        var known = values.Take(8).Select((v, i) => (Region: $"r{i % 4}", Year: 2024 + (i / 4), Value: (int)v)).ToList();

        Assert.Equal(StatusesIn("元"), StatusesIn("万元"));

        IEnumerable<TargetStatus> StatusesIn(string unit) => Policy
            .Parse($"{Region[..^1]} : {unit}\ntarget A growth >= {rate}%, doubles 2024..2025, top {1 + (top % 4)} among siblings, rising 2024..2025, > (mean(A over siblings))")
            .Evaluate(known.Select(k => new Observation(k.Region, "A", k.Year, (long)k.Value * 10_000, "元"))).Outcomes.Select(o => o.Status);
    }

    [Property]
    public void A_statistic_over_regions_is_that_of_their_figures(sbyte[] values)
    {
        var known = Enumerable.Range(0, 4).Select(i => i < values.Length ? values[i] : (sbyte)i).ToList();
        var policy = Policy.Parse($"""
            {Region}indicator B = max(A over siblings) - min(A over siblings)
            indicator C = mean(A over siblings) * 4 - sum(A over siblings)
            target B >= 0
            target C = 0
            target A = A of r0
            """);

        var figures = policy.Evaluate(Known(known)).Outcomes.Select(o => o.Figure!.Value.ToString());

        Assert.Equal([(known.Max() - known.Min()).ToString(CultureInfo.InvariantCulture), "0", known[0].ToString(CultureInfo.InvariantCulture)], figures);
    }

    [Property]
    public void Aims_contradict_each_other_where_no_value_meets_both((byte Sign, sbyte Bound)[] aims)
    {
        string[] signs = ["<", "<=", ">", ">=", "="];
        var bounds = aims.Select(a => (Sign: signs[a.Sign % signs.Length], Bound: (Rational)(a.Bound % 5))).ToList();
        var source = string.Concat(bounds.Select(b => $"\ntarget A {b.Sign} {b.Bound} by 2025"));
        var candidates = Enumerable.Range(-12, 25).Select(n => Rational.Create(n, 2));

        var isMet = candidates.Any(c => bounds.All(b => b.Sign switch
        {
            "<" => c < b.Bound,
            "<=" => c <= b.Bound,
            ">" => c > b.Bound,
            ">=" => c >= b.Bound,
            _ => c == b.Bound,
        }));

        Assert.Equal(isMet ? "" : "PK0414", BindingCheck.Ids("indicator A" + source));
    }

    private static IEnumerable<Observation> Known(IEnumerable<sbyte> values) => values.Select((v, i) => new Observation($"r{i}", "A", 2025, v));
}
