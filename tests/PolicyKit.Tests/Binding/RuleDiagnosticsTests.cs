using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Binding;

public sealed class RuleDiagnosticsTests
{
    [Fact]
    public void A_target_needs_a_year() => BindingCheck.Diagnostics("""
        indicator A
        target A <= 1, >= 0 by 2025, falling
                 ~~~~ PK0401
                                     ~~~~~~~ PK0401
        target A "稳步提升"
                 ~~~~~~~~~~ PK0401
        """);

    [Fact]
    public void What_runs_backwards_is_reported_at_its_end() => BindingCheck.Diagnostics("""
        policy "P" 2025..2021
                         ~~~~ PK0402
        indicator A : %
        target A in 40%..0.3 by 2025
                         ~~~ PK0402
        target A falling 2025..2022
                 ~~~~~~~~~~~~~~~~~~ PK0402
        record R { n: number }
        score S of R { n weight 100; each 1.5 .. 0 }
                                                 ~ PK0402
        score T of R { n weight 100 }
        grade G of T { A top 20%, B to 10%, C rest }
                                       ~~~ PK0402
        grade H of T { A top 120%, B rest }
                             ~~~~ PK0402
        grade I of T { A top 0%, B rest }
                             ~~ PK0402
        """);

    [Fact]
    public void Nothing_comes_after_the_rest() => BindingCheck.Diagnostics("""
        record R { n: number }
        score S of R { n weight 100 }
        grade G of S { A top 20%, B rest, C to 95% }
                                          ~~~~~~~~ PK0403
        """);

    [Fact]
    public void Weights_that_do_not_sum_to_100_are_a_warning()
    {
        BindingCheck.Diagnostics("""
            record R { a: number, b: number }
            score 合计 of R { a weight 30; b weight 60.5 }
                  ~~~~ PK0404
            score S of R { a weight 1/3 * 100; b weight 2/3 * 100 }
            """);
        Assert.Equal(DiagnosticSeverity.Warning, DiagnosticDescriptors.WeightsSum.Severity);
        Assert.Equal("The weights of 'S' sum to 90.5, not to 100.", BindingCheck.Messages("record R { a: number }\nscore S of R { a weight 90.5 }"));
    }

    [Fact]
    public void What_may_stand_once_is_reported_the_second_time() => BindingCheck.Diagnostics("""
        policy "P"
        policy "Q"
        ~~~~~~ PK0405
        record R { n: number }
        score S of R { n weight 100; each 0 .. 1; each 0 .. 2 }
                                                  ~~~~ PK0405
        record Q { a: text key, b: text key }
                                        ~~~ PK0405
        """);

    [Fact]
    public void A_score_or_grade_of_nothing_does_not_vanish_without_a_word() => BindingCheck.Diagnostics("""
        record R { n: number }
        score S of R { each 0 .. 1 }
                                   ~ PK0103
        grade H of S { A rest }
        score T of R { n weight 100 }
        grade G of T { }
                       ~ PK0103
        """);

    [Fact]
    public void The_diagnostics_of_binding_are_those_that_stand_in_these_tests()
    {
        var descriptors = DiagnosticDescriptors.All.Where(d => d.Id[2..4] is "02" or "03" or "04").Select(d => d.Id);
        Assert.Equal(
            ["PK0201", "PK0202", "PK0203", "PK0204", "PK0205", "PK0206", "PK0301", "PK0302", "PK0303", "PK0304", "PK0305", "PK0306", "PK0307", "PK0308", "PK0309", "PK0310", "PK0311", "PK0312", "PK0401", "PK0402", "PK0403", "PK0404", "PK0405", "PK0406", "PK0407", "PK0408", "PK0409", "PK0410", "PK0411", "PK0412", "PK0413", "PK0414", "PK0415", "PK0416", "PK0417", "PK0418", "PK0419", "PK0420", "PK0421", "PK0422", "PK0423", "PK0424", "PK0430", "PK0431", "PK0432", "PK0433"],
            descriptors);
    }
}
