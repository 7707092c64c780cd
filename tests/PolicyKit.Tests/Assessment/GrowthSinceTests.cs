using PolicyKit.Data;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Assessment;

/// <summary>Formulas over years: growth since a year, its average a year, and sums since a year.</summary>
public sealed class GrowthSinceTests
{
    private static readonly double[] Figures = [1, 1, 1, 2, 2, 2, 2, 2, 2, 3];

    [Theory]
    [InlineData("A growth total from 2021", "2021: 100; 2025: 150", "0.5")]
    [InlineData("A growth total from 2021", "2021: 100; 2023: 7; 2025: 80", "-0.2")]
    [InlineData("A growth yearly from 2021", "2021: 100; 2025: 146.41", "0.1")]
    [InlineData("A growth yearly from 2024", "2024: 4; 2025: 5", "0.25")]
    [InlineData("A growth yearly from 2023", "2023: 1; 2025: 2", "0.414213562373")]
    [InlineData("A growth yearly from 2023", "2023: 1; 2025: 0", "-1")]
    [InlineData("A total from 2023", "2022: 50; 2023: 1; 2024: 2; 2025: 3.5", "6.5")]
    [InlineData("A total from 2025", "2025: 3.5", "3.5")]
    [InlineData("(A growth total from 2021) * 2", "2021: 100; 2025: 150", "1")]
    [InlineData("A 增长 累计 自2021", "2021: 100; 2025: 150", "0.5")]
    [InlineData("A 增长 年均 自2021", "2021: 100; 2025: 146.41", "0.1")]
    [InlineData("A 累计 自2024", "2024: 1; 2025: 2", "3")]
    public void A_formula_takes_figures_of_earlier_years(string formula, string figures, string value) =>
        Assert.Equal(value, Evaluate(formula, figures).Figure?.Value.ToString());

    [Theory]
    [InlineData("A growth total from 2021", "2022: 100; 2025: 150", "no figure is known: no exact figure of A is known for 2021")]
    [InlineData("A growth total from 2021", "2021: 0; 2025: 150", "no figure is known: growth is not counted from 0, which A was in 2021")]
    [InlineData("A growth total from 2021", "2021: -5; 2025: 150", "no figure is known: growth is not counted from -5, which A was in 2021")]
    [InlineData("A growth total from 2021", "2021: >5; 2025: 150", "no figure is known: no exact figure of A is known for 2021")]
    [InlineData("A growth total from 2025", "2025: 150", "no figure is known: 2025 is not after 2025, from which A is counted")]
    [InlineData("A growth yearly from 2021", "2021: 5; 2025: -1", "no figure is known: a growth of -120% has no average a year")]
    [InlineData("A total from 2023", "2022: 1; 2025: 3.5", "no figure is known: no exact figure of A is known for 2024")]
    public void What_is_missing_or_has_no_growth_is_the_reason(string formula, string figures, string reason) =>
        Assert.Equal(reason, Evaluate(formula, figures).Reason.English);

    [Fact]
    public void Quarters_are_summed_from_the_first_of_the_year()
    {
        var policy = Policy.Parse("@frequency quarterly\nindicator A\n@frequency quarterly\nindicator B = A total from 2024\ntarget B >= 0 by 2025Q1");
        var figures = AssessmentCheck.Figures("2023Q4: 64; 2024Q1: 1; 2024Q2: 2; 2024Q3: 4; 2024Q4: 8; 2025Q1: 16");

        Assert.Equal(31, policy.Evaluate(figures).Outcomes[0].Figure!.Value);
    }

    [Fact]
    public void Growth_goes_on_over_regions_and_into_targets()
    {
        const string Text = """
            policy "P" for 甲市 2021..2025
            region 某省 { 甲市, 乙市 }
            indicator A : 元
            indicator 各市 = mean(A growth total from 2021 over siblings)
            target 各市 >= 1
            target A >= (A total from 2021 of 某省)
            target A >= A total from 2025
            """;
        var figures = new[] { ("甲市", 2021, 1), ("甲市", 2025, 2), ("乙市", 2021, 1), ("乙市", 2025, 4) }
            .Select(f => new Observation(f.Item1, "A", f.Item2, f.Item3));

        var outcomes = Policy.Parse(Text).Evaluate(figures).Outcomes;

        Assert.Equal((2, "NotAssessable", "Met"), (outcomes[0].Figure!.Value, $"{outcomes[1].Status}", $"{outcomes[2].Status}"));
    }

    [Fact]
    public void Many_regions_at_once_have_the_same_outcomes()
    {
        var policy = Policy.Parse("policy \"P\" 2021..2025\nindicator A\nindicator B = A growth total from 2021\nindicator C = A total from 2021\ntarget B >= 50%\ntarget C >= 8");
        var panel = new FigurePanel(["甲", "乙"], 2021, 5, [new NumberColumn("A", Figures)]);
        var whole = policy.Evaluate(panel);

        foreach (var (region, r) in new[] { ("甲", 0), ("乙", 1) })
        {
            var own = policy.Evaluate(Enumerable.Range(0, 5).Select(y => new Observation(region, "A", 2021 + y, (Rational)(int)Figures[(r * 5) + y])), region);
            Assert.Equal(own.Outcomes.Select(o => o.Status), Enumerable.Range(0, 2).Select(a => whole.Status(a, r, 2025)!.Value));
        }
    }

    [Theory]
    [InlineData("A growth total from 2021Q1", "PK0302")]
    [InlineData("A growth total from 21", "PK0302")]
    [InlineData("(A total from 2021) growth", "PK0302")]
    [InlineData("(A + 1) total from 2021", "PK0302")]
    [InlineData("A growth total from", "PK0103")]
    [InlineData("A growth from 2021", "PK0104")]
    public void What_does_not_fit_is_told(string formula, string id)
    {
        var diagnostics = BindingCheck.Compile($"indicator A\nindicator B = {formula}").Diagnostics;

        Assert.Contains(diagnostics, d => d.Id == id);
    }

    private static Results.TargetOutcome Evaluate(string formula, string figures) =>
        Policy.Parse($"indicator A\nindicator B = {formula}\ntarget B >= 0 by 2025").Evaluate(AssessmentCheck.Figures(figures)).Outcomes[0];
}
