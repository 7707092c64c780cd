using PolicyKit.Assessment;
using PolicyKit.Data;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Assessment;

/// <summary>Final, preliminary and estimated figures: the firmest counts, and what is not final is told.</summary>
public sealed class FigureStatusTests
{
    private const string Reason3 = "3 in 2025 meets ≥2";

    [Theory]
    // figure, what decides, how firm it is, the end of the reason, and how many findings
    [InlineData("2025: 3", "3", "Final", Reason3, 0)]
    [InlineData("2025: 3 (preliminary)", "3", "Preliminary", Reason3 + " (preliminary: 2025)", 0)]
    [InlineData("2025: 3 (estimated)", "3", "Estimated", Reason3 + " (estimated: 2025)", 0)]
    // of one source the firmer one replaces the other, whatever the order
    [InlineData("2025: 9 (preliminary) @甲; 2025: 3 @甲", "3", "Final", Reason3, 0)]
    [InlineData("2025: 3 @甲; 2025: 9 (preliminary) @甲", "3", "Final", Reason3, 0)]
    [InlineData("2025: 9 (estimated) @甲; 2025: 3 (preliminary) @甲", "3", "Preliminary", Reason3 + " (preliminary: 2025)", 0)]
    [InlineData("2025: 9 (estimated); 2025: 3", "3", "Final", Reason3, 0)]
    // of another source too, and that they disagree is told
    [InlineData("2025: 9 (preliminary) @甲; 2025: 3 @乙", "3", "Final", Reason3, 1)]
    [InlineData("2025: 3 (preliminary) @甲; 2025: 3 @乙", "3", "Final", Reason3, 0)]
    // of one status nobody is taken
    [InlineData("2025: 9 @甲; 2025: 3 @乙; 2025: 3 (preliminary) @丙", "", "", "no figure is known", 1)]
    [InlineData("2025: 9 (preliminary) @甲; 2025: 3 (preliminary) @乙", "", "", "no figure is known", 1)]
    [InlineData("2025: 9 (preliminary) @甲; 2025: 8 (preliminary) @乙; 2025: 3 @丙", "3", "Final", Reason3, 1)]
    // an exact figure comes before a bound, how firm they may be
    [InlineData("2025: >9; 2025: 3 (estimated)", "3", "Estimated", Reason3 + " (estimated: 2025)", 0)]
    [InlineData("2025: >9 (estimated); 2025: >3", "3", "Final", ">3 in 2025 meets ≥2", 0)]
    public void The_firmest_counts(string figures, string value, string status, string reason, int findings)
    {
        var evaluation = AssessmentCheck.Evaluate(">= 2 by 2025", figures);
        var outcome = Assert.Single(evaluation.Outcomes);

        Assert.Equal((value, status, reason), (outcome.Figure?.Value.ToString() ?? "", outcome.FigureStatus?.ToString() ?? "", outcome.Reason.English));
        Assert.Equal(outcome.Figure?.Status, outcome.FigureStatus);
        Assert.Equal(findings, evaluation.Findings.Length);
    }

    [Theory]
    [InlineData(FigureStatus.Estimated, "2025: 3 (estimated)", "Met")]
    [InlineData(FigureStatus.Preliminary, "2025: 3 (estimated)", "NoData")]
    [InlineData(FigureStatus.Preliminary, "2025: 3 (preliminary)", "Met")]
    [InlineData(FigureStatus.Final, "2025: 3 (preliminary)", "NoData")]
    [InlineData(FigureStatus.Final, "2025: 3", "Met")]
    [InlineData(FigureStatus.Final, "2024: 3; 2025: 1 (preliminary)", "OnTrack")]
    [InlineData(FigureStatus.Final, "2025: 3 @甲; 2025: 1 (preliminary) @乙", "Met")]
    public void What_is_not_firm_enough_may_be_left_out(FigureStatus least, string figures, string expected)
    {
        var evaluation = Policy.Parse("indicator A\ntarget A >= 2 by 2025").Evaluate(AssessmentCheck.Figures(figures), [], new EvaluationOptions { LeastStatus = least });

        Assert.Equal(expected, Assert.Single(evaluation.Outcomes).Status.ToString());
        Assert.Empty(evaluation.Findings);
    }

    [Theory]
    // every figure that the outcome rests on is told
    [InlineData(">= 2 by 2025", "2022: 0 (preliminary); 2023: 1 (estimated)", "OnTrack", "Estimated", " (preliminary: 2022; estimated: 2023)")]
    [InlineData(">= 2 by 2025", "2022: 0 (preliminary); 2023: 3", "OnTrack", "Final", "")]
    [InlineData("growth >= 10% by 2025", "2024: 100 (preliminary); 2025: 110", "Met", "Preliminary", " (preliminary: 2024)")]
    [InlineData("growth >= 10% yearly 2023..2025", "2023: 100 (preliminary); 2024: 1 (estimated); 2025: 121", "Met", "Preliminary", " (preliminary: 2023)")]
    [InlineData("falling 2023..2025", "2023: 3; 2024: 2 (preliminary); 2025: 1 (preliminary)", "Met", "Preliminary", " (preliminary: 2024, 2025)")]
    [InlineData("falling 2023..2025", "2023: 3; 2024: 4 (preliminary); 2025: 1 (estimated)", "NotMet", "Preliminary", " (preliminary: 2024)")]
    [InlineData("\"稳步提升\" by 2025", "2025: 3 (preliminary)", "NotAssessable", "", "")]
    public void An_outcome_says_on_what_it_rests(string aim, string figures, string outcomeStatus, string status, string end)
    {
        var outcome = AssessmentCheck.Outcome(aim, figures);

        Assert.Equal((outcomeStatus, status), (outcome.Status.ToString(), outcome.FigureStatus?.ToString() ?? ""));
        Assert.EndsWith(end, outcome.Reason.English, StringComparison.Ordinal);
        Assert.Equal(end.Length > 0, outcome.Reason.English.EndsWith(')'));
        Assert.Equal(end.Length > 0, outcome.Reason.Chinese.EndsWith('）'));
    }

    [Fact]
    public void The_reason_is_told_in_Chinese_too() => Assert.Equal(
        "由2022年0、2023年1按直线推算，2025年为3，可达到≥2（初步数：2022年；预计数：2023年）",
        AssessmentCheck.Outcome(">= 2 by 2025", "2022: 0 (preliminary); 2023: 1 (estimated)").Reason.Chinese);

    [Theory]
    [InlineData("indicator C = A + B", FigureStatus.Preliminary)]
    [InlineData("indicator C = A", FigureStatus.Final)]
    [InlineData("indicator C = D + A\nindicator D = B * 2", FigureStatus.Preliminary)]
    [InlineData("indicator C = A + (B of p)", FigureStatus.Final)]
    [InlineData("indicator C = A + (A of p)", FigureStatus.Estimated)]
    [InlineData("indicator C = max(B over siblings)", FigureStatus.Preliminary)]
    [InlineData("indicator C = A + B growth", FigureStatus.Preliminary)]
    public void What_is_computed_is_as_firm_as_the_least_firm_part_of_it(string formula, FigureStatus expected)
    {
        var policy = Policy.Parse($"policy \"P\" for a\nregion p {{ a, b }}\nindicator A, B\n{formula}\ntarget C >= 0 by 2025\ntarget A >= C by 2025");
        Observation[] known =
        [
            new("a", "A", 2025, 1), new("a", "B", 2025, 2, Status: FigureStatus.Preliminary), new("a", "B", 2024, 2), new("b", "B", 2025, 1),
            new("p", "A", 2025, 1, Status: FigureStatus.Estimated), new("p", "B", 2025, 1),
        ];
        var outcomes = policy.Evaluate(known).Outcomes;

        Assert.All(outcomes, o => Assert.Equal(expected, o.FigureStatus));
        Assert.Equal(expected, outcomes[0].Figure!.Status);
    }

    [Fact]
    public void A_place_is_as_firm_as_the_figures_of_the_others()
    {
        var policy = Policy.Parse("policy \"P\" for a\nregion p { a, b }\n@better higher\nindicator A\ntarget A top 1 among siblings by 2025");
        var outcome = policy.Evaluate([new("a", "A", 2025, 2), new("b", "A", 2025, 1, Status: FigureStatus.Preliminary)]).Outcomes[0];

        Assert.Equal((TargetStatus.Met, FigureStatus.Final, FigureStatus.Preliminary), (outcome.Status, outcome.Figure!.Status, outcome.FigureStatus!.Value));
    }

    [Fact]
    public void A_less_firm_source_that_disagrees_is_named()
    {
        var finding = Assert.Single(AssessmentCheck.Evaluate(">= 2 by 2025", "2025: 9 (estimated) @甲; 2025: 3 (preliminary) @乙", "").Findings);

        Assert.Equal("Sources disagree on A 2025: 3 (preliminary, 乙); 9 (estimated, 甲). The firmest is taken.", finding.English);
        Assert.Equal("A2025年的来源不一致：3（初步数，乙）；9（预计数，甲）。采用最确定的数值。", finding.Chinese);
    }

    [Theory]
    [InlineData("final", FigureStatus.Final)]
    [InlineData("Preliminary", FigureStatus.Preliminary)]
    [InlineData("初步数", FigureStatus.Preliminary)]
    [InlineData("预计", FigureStatus.Estimated)]
    [InlineData("provisional", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Words_for_it_are_read_in_both_languages(string? word, FigureStatus? expected)
    {
        Assert.Equal(expected is not null, FigureStatuses.TryParse(word, out var status));
        Assert.Equal(expected ?? FigureStatus.Final, status);
    }
}
