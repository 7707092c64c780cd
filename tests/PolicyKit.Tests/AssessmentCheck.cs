using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests;

/// <summary>The door for tests of assessment: an aim in words, and figures such as <c>2021: 1.9; 2022Q2: &gt;2; 2023-06: ~3万元 (preliminary) @甲</c>.</summary>
internal static class AssessmentCheck
{
    private static readonly (string Sign, Comparison Comparison)[] Signs =
        [(">=", Comparison.AtLeast), ("<=", Comparison.AtMost), (">", Comparison.Greater), ("<", Comparison.Less), ("", Comparison.Equal)];

    /// <summary>The outcome of the only aim of an indicator A.</summary>
    public static TargetOutcome Outcome(string aim, string figures, string unit = "") =>
        Assert.Single(Evaluate(aim, figures, unit).Outcomes);

    public static PolicyEvaluation Evaluate(string aim, string figures, string unit = "") =>
        Policy.Parse($"indicator A{(unit.Length > 0 ? " : " : "")}{unit}\ntarget A {aim}").Evaluate(Figures(figures));

    public static IEnumerable<Observation> Figures(string figures, string indicator = "A", string region = "") =>
        figures.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(f => Figure(f, indicator, region));

    private static Observation Figure(string written, string indicator, string region)
    {
        var (period, rest) = (written.Split(':')[0], written.Split(':')[1].Trim());
        var (body, source) = rest.Split('@') is [var first, var second] ? (first.Trim(), second) : (rest, "");
        var status = FigureStatus.Final;
        if (body.Split('(') is [var before, var word])
        {
            (body, _) = (before.Trim(), FigureStatuses.TryParse(word.TrimEnd(')'), out status) ? true : throw new FormatException(written));
        }

        var isApproximate = body.StartsWith('~');
        body = body.TrimStart('~');
        var (sign, comparison) = Signs.First(s => body.StartsWith(s.Sign, StringComparison.Ordinal));
        body = body[sign.Length..];
        var digits = body.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or '-').Count();
        return Rational.TryParse(body.AsSpan(0, digits), out var value)
            ? new Observation(region, indicator, Period.TryParse(period, out var of) ? of : throw new FormatException(written), value, body[digits..], comparison, isApproximate, status, source)
            : throw new FormatException(written);
    }
}
