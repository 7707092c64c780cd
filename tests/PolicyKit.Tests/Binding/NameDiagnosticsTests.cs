using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Binding;

public sealed class NameDiagnosticsTests
{
    [Fact]
    public void An_unknown_name_is_reported_where_it_stands_with_a_suggestion()
    {
        const string Source = """
            indicator 城镇收入, 农村收入 : 元
            indicator 倍差 = 城镇收入 / 农村收人
                                        ~~~~~~~~ PK0201
            """;
        BindingCheck.Diagnostics(Source);
        Assert.Contains("Did you mean '农村收入'?", BindingCheck.Messages(Source.Replace("~~~~~~~~ PK0201", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("城镇收人", "城镇收入")]
    [InlineData("镇收入", "城镇收入")]
    [InlineData("收入", "城镇收入")]
    [InlineData("城镇居民", "城乡居民")]
    [InlineData("X", "")]
    public void The_nearest_name_is_suggested_if_one_is_near(string written, string suggested)
    {
        var message = BindingCheck.Messages($"indicator 城镇收入, 城乡居民\nindicator B = {written}");

        Assert.Equal(suggested.Length == 0 ? "" : $" Did you mean '{suggested}'?", message.Split('.', 2)[1]);
    }

    [Fact]
    public void Every_kind_of_name_is_looked_up() => BindingCheck.Diagnostics("""
        policy "P" for 丽水 2021..2025
                       ~~~~ PK0201
        region 浙江省 { 丽水市, 衢州市 }
        group 山区 = 丽水市, 衢州
                             ~~~~ PK0201
        indicator A
        target B <= 1
               ~ PK0201
        target A for 杭州市 <= 1
                     ~~~~~~ PK0201
        record R { a: number }
        let b of Q = 1
                 ~ PK0201
        let c of R = mene(a)
                     ~~~~ PK0201
        score S of R { d weight 100 }
                       ~ PK0201
        grade G of T { X rest }
                   ~ PK0201
        """);

    [Fact]
    public void A_second_declaration_is_reported_and_the_first_stays() => BindingCheck.Diagnostics("""
        region 浙江省 { 丽水市, 丽水市 }
                                ~~~~~~ PK0202
        group G1 = 丽水市
        group G1 = 浙江省
              ~~ PK0202
        indicator A : 元
        indicator A : 亩
                  ~ PK0202
        indicator B aka A
                        ~ PK0202
        target A <= 3元 by 2025
        record R { a: 元, a: 亩 }
                          ~ PK0202
        record R { b: 元 }
               ~ PK0202
        let a of R = 1
            ~ PK0202
        let c of R = 1
        let c of R = 2
            ~ PK0202
        score S of R { c weight 50; c weight 50 }
                                    ~ PK0202
        """);

    [Fact]
    public void A_second_grade_of_one_name_is_reported() => BindingCheck.Diagnostics("""
        record R { a: number }
        score S of R { a weight 100 }
        grade G of S { A rest }
        grade G of S { B rest }
              ~ PK0202
        """);

    [Fact]
    public void A_duplicate_names_the_first_line() =>
        Assert.Equal("The indicator 'A' is declared twice; the first is on line 1.", BindingCheck.Messages("indicator A\nindicator A"));

    [Fact]
    public void A_cycle_is_reported_once_as_its_path()
    {
        BindingCheck.Diagnostics("""
            indicator A = B + 1
                      ~ PK0203
            indicator B = C + 1
            indicator C = A + 1
            target A <= 1 by 2025
            target C <= 1 by 2025
            """);
        Assert.Equal("'A' is defined by itself: A → B → C → A.", BindingCheck.Messages("indicator A = B\nindicator B = C\nindicator C = A"));
    }

    [Fact]
    public void Cycles_through_other_names_and_through_scores_are_found() => BindingCheck.Diagnostics("""
        indicator A aka A1 = B1
                  ~ PK0203
        indicator B aka B1 = A1
        indicator D = D
                  ~ PK0203
        target A1 <= 1 by 2025
        record R { x: number }
        let p of R = S
            ~ PK0203
        score S of R { p weight 100 }
        grade G of S { A rest }
        """);

    [Fact]
    public void Where_all_need_all_the_reports_stay_few()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"A{i}").ToList();
        var source = string.Join('\n', names.Select(n => $"indicator {n} = {string.Join(" + ", names)}"));

        Assert.InRange(BindingCheck.Compile(source).Diagnostics.Length, 1, names.Count);
    }

    [Fact]
    public void A_name_that_needs_a_cycle_gets_no_message_of_its_own() =>
        Assert.Equal("PK0203", BindingCheck.Ids("indicator A = B\nindicator B = A\nindicator C = A + 1\ntarget C <= 1 by 2025"));

    [Fact]
    public void Declarations_may_stand_in_any_order_and_in_several_texts()
    {
        var policy = BindingCheck.Compile("target 倍差 <= 2 by 2025\nindicator 倍差 = 城镇 / 农村", "indicator 城镇, 农村 : 元").ToPolicy();

        Assert.Equal("倍差", Assert.Single(policy.Targets).Indicator.Name);
        Assert.Equal(3, policy.Indicators.Length);
    }

    [Fact]
    public void Findings_of_several_texts_come_text_by_text()
    {
        var found = BindingCheck.Compile("target A <= 1\nindicator A", "indicator B = X").Diagnostics;

        Assert.Equal(["PK0401", "PK0201"], found.Select(d => d.Id));
        Assert.Equal(["", "1.policy"], found.Select(d => d.Location.Path));
    }

    [Fact]
    public void Errors_block_and_the_exception_lists_all()
    {
        var error = Assert.Throws<PolicyException>(() => Policy.Parse("indicator A : 元\ntarget A <= 3亩 by 2025\ntarget B <= 1 by 2025"));

        Assert.Equal(["PK0301", "PK0201"], error.Diagnostics.Select(d => d.Id));
        Assert.Contains("PK0301", error.Message, StringComparison.Ordinal);
        Assert.Contains("PK0201", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_do_not_block()
    {
        var policy = Policy.Parse("record R { a: number }\nscore S of R { a weight 90 }");

        Assert.Equal("PK0404", Assert.Single(policy.Warnings).Id);
        Assert.Equal("S", Assert.Single(policy.Scores).Name);
    }
}
