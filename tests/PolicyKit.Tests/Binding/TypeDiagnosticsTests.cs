using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Binding;

public sealed class TypeDiagnosticsTests
{
    [Fact]
    public void Dimensions_that_differ_are_named_on_both_sides()
    {
        BindingCheck.Diagnostics("""
            indicator A : 元
            target A <= 3亩 by 2025
                        ~~~ PK0301
            """);
        const string Source = "indicator A : 元\ntarget A <= 3亩 by 2025";
        Assert.Equal("'3亩' is measured in 亩 (area), 'A' in 元 (money): they cannot be compared, added or subtracted.", BindingCheck.Messages(Source));
        Assert.Equal("“3亩”的单位是亩（面积），“A”的单位是元（金额），不能比较或加减。", BindingCheck.Messages(Source, Language.Chinese));
    }

    [Fact]
    public void Sums_comparisons_and_functions_need_like_units() => BindingCheck.Diagnostics("""
        record R { a: 元, b: 亩, c: 元/亩 }
        let d of R = a + b
                     ~~~~~ PK0301
        let e of R = a - c
                     ~~~~~ PK0301
        let f of R = a <= b
                     ~~~~~~ PK0301
        let g of R = min(a, b)
                     ~~~~~~~~~ PK0301
        let h of R = a / b + c
        let i of R = a + 1
                     ~~~~~ PK0301
        """);

    [Fact]
    public void Types_that_differ_are_reported_at_the_value_that_does_not_fit() => BindingCheck.Diagnostics("""
        record R { n: number, t: text, d: date, b: bool, r: region }
        let l1 of R = n + t
                          ~ PK0302
        let l2 of R = t * n
                      ~ PK0302
        let l3 of R = b and n
                            ~ PK0302
        let l4 of R = not t
                          ~ PK0302
        let l5 of R = -b
                       ~ PK0302
        let l6 of R = d > 20.1
                          ~~~~ PK0302
        let l7 of R = t < "x"
                      ~ PK0302
        let l8 of R = t = 1
                          ~ PK0302
        let l9 of R = b = true
                      ~ PK0302
        let m1 of R = 0 < n < 5
                      ~~~~~ PK0302
        let m2 of R = d + 1
                      ~ PK0302
        let m3 of R = abs(t)
                          ~ PK0302
        let m4 of R = mean(n by d)
                                ~ PK0302
        let m5 of R = mean(n where n)
                                   ~ PK0302
        let m6 of R : 倍 = b
                           ~ PK0302
        let m7 of R : 元 = n
                           ~ PK0302
        score S of R where n { t weight 100 }
                           ~ PK0302
                               ~ PK0302
        """);

    [Fact]
    public void What_types_allow_is_not_reported() => BindingCheck.Diagnostics("""
        record R { n: number, t: text, d: date, b: bool, r: region }
        let a of R = t = "x" and r != "丽水市" or not b
        let c of R = d > 2021-01-01
        let e of R = mean(n by t, r, b where c)
        let f of R : % = n
        let g of R = r = t
        """);

    [Fact]
    public void An_indicator_of_another_dimension_than_its_formula_is_reported() => BindingCheck.Diagnostics("""
        indicator A : 元
        indicator B : 人
        indicator C : 元 = A / B
                           ~~~~~ PK0302
        indicator D = "x"
                      ~~~ PK0302
        """);

    [Fact]
    public void Words_that_are_no_unit_are_reported_alone() => BindingCheck.Diagnostics("""
        indicator A : 万园
                      ~~~~ PK0303
        indicator B : 元/木
                         ~~ PK0303
        target B <= 3里 by 2025
        record R { a: txt }
                      ~~~ PK0303
        let b of R = 3尺
                      ~~ PK0303
        """);

    [Fact]
    public void A_unit_close_to_a_known_one_is_suggested() =>
        Assert.Equal("'txt' is not a unit. Did you mean 'text'?", BindingCheck.Messages("record R { a: txt }"));

    [Fact]
    public void A_fixed_value_is_asked_for() => BindingCheck.Diagnostics("""
        indicator A, B
        target A top B by 2025
                     ~ PK0304
        target A >= 1 from B + 1 (2020) by 2025
                           ~~~~~ PK0304
        target A in 1..B + 1 by 2025
                       ~~~~~ PK0304
        target A <= X by 2025
                    ~ PK0201
        record R { n: number }
        score S of R { n weight n }
                                ~ PK0304
        score T of R { n weight 100; each 0 .. n }
                                               ~ PK0304
        grade G of S { A rest }
        score U of R { n weight 100 }
        grade H of U { A top n, B rest }
                             ~ PK0304
        """);

    [Fact]
    public void A_name_in_a_bound_of_a_text_that_declares_nothing_is_reported() => BindingCheck.Diagnostics("""
        收入倍差 <= 甲 by 2025
                    ~~ PK0201
        """);

    [Fact]
    public void Calls_with_too_few_or_too_many_values_say_how_many()
    {
        BindingCheck.Diagnostics("""
            record R { n: number }
            let a of R = abs(n, n)
                         ~~~~~~~~~ PK0305
            let b of R = min(n, n, n)
                         ~~~~~~~~~~~~ PK0305
            let c of R = mean(n, n)
                         ~~~~~~~~~~ PK0305
            let d of R = abs(n by n)
                         ~~~~~~~~~~~ PK0305
            """);
        Assert.Equal("'min' takes 2 values.", BindingCheck.Messages("record R { n: number }\nlet a of R = min(n, n, n)"));
        Assert.Equal("'min' takes 2 values.", BindingCheck.Messages("indicator A\nindicator B = min(A, A, A)"));
    }

    [Fact]
    public void A_unit_has_twenty_parts_at_most()
    {
        var strokes = string.Concat(Enumerable.Repeat("/亩", 19));
        BindingCheck.Diagnostics($"""
            indicator A : 元{strokes}
            indicator B : 元{strokes}/亩
                          {new string('~', 2 + (20 * 3))} PK0312
            record R {"{"} n: 元/亩/亩/亩/亩 {"}"}
            let a of R = n * n * n * n
            let b of R = a / n * n * n
                         ~~~~~~~~~~~~~ PK0312
            let c of R = a * n / n
                         ~~~~~ PK0312
            """);
        Assert.Equal("The unit of 'a * a' has more than 20 parts.", BindingCheck.Messages("record R { n: 元/亩/亩/亩/亩/亩 }\nlet a of R = n * n\nlet b of R = a * a"));
    }

    [Fact]
    public void Statistics_over_records_cannot_stand_where_there_are_none() => BindingCheck.Diagnostics("""
        indicator A
        indicator B = mean(A)
                      ~~~~ PK0306
        indicator C = min(A)
                      ~~~ PK0306
        indicator D = max(A, 3)
        target A <= sum(A) by 2025
                    ~~~ PK0306
        """);
}
