using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Binding;

public sealed class ScoreLineTests
{
    private const string Enterprise = """
        record 企业 { 行业: category("化工", "印染", "电子")  税收: number  增加值: number  高新: bool  违规: bool }
        score 分 of 企业 {
          税收    weight 40  base 10
          增加值  weight 60  base 20
          weights by 行业 { "化工", 印染: 税收 70, 增加值 30; 电子: 税收 100, 增加值 0 }
          bonus 5 when 高新
          deduct 1/2 * 20 when 违规 or 税收 < 1
          each 0 .. 1.5
        }
        grade 档 of 分 { A >= 100; B rest }
        """;

    private const string Header = "行业 | 税收 | 增加值 | 高新 | 违规\n";

    [Theory]
    [InlineData("化工 | 10 | 20 | 否 | 否", "100")]
    [InlineData("化工 | 5 | 20 | 否 | 否", "65")]
    [InlineData("印染 | 5 | 20 | 是 | 否", "70")]
    [InlineData("电子 | 20 | 0 | 是 | 是", "145")]
    [InlineData("电子 | 0 | 20 | 是 | 否", "-5")]
    public void A_total_is_what_items_and_bonuses_make(string row, string expected)
    {
        var table = TableCheck.Of(Enterprise, Header + row);
        var why = table.Explain(0);

        Assert.Equal(expected, table.Total(0));
        Assert.Equal(why.Total, PolicyKit.Numerics.Rational.Sum([.. why.Items.Select(i => i.Points!.Value), .. why.Bonuses.Select(b => b.Points!.Value)]));
    }

    [Theory]
    [InlineData("化工 | 10 | 20 | ? | 否", "高新 is missing")]
    [InlineData("化工 | 10 | 20 | 否 | ?", "违规 is missing")]
    [InlineData("? | 10 | 20 | 否 | 否", "行业 is missing")]
    public void An_unknown_condition_or_group_leaves_the_total_unknown(string row, string reason)
    {
        var table = TableCheck.Of(Enterprise, Header + row);

        Assert.Equal(("?", reason, "?"), (table.Total(0), table.Reasons(0), table.Grade(0)));
    }

    [Fact]
    public void An_explanation_shows_the_weights_and_bonuses_of_the_record()
    {
        var table = TableCheck.Of(Enterprise, Header + "化工 | 10 | 20 | 是 | ?\n? | 10 | 20 | 否 | 是");

        Assert.Equal("70 30", string.Join(' ', table.Explain(0).Items.Select(i => i.Weight)));
        Assert.Equal("高新 5 , 违规 or 税收 < 1 ? 违规 is missing", string.Join(" , ", table.Explain(0).Bonuses.Select(b => $"{b.Bonus.Name} {b.Points?.ToString() ?? "?"} {b.Note?.English}".Trim())));
        Assert.All(table.Explain(1).Items, i => Assert.Null(i.Weight));
        Assert.Equal("0 -10", string.Join(' ', table.Explain(1).Bonuses.Select(b => b.Points)));
    }

    [Fact]
    public void A_score_tells_its_bonuses()
    {
        var bonuses = Policy.Parse(Enterprise).Scores[0].Bonuses;

        Assert.Equal("高新 5 False; 违规 or 税收 < 1 -10 True", string.Join("; ", bonuses.Select(b => $"{b.Name} {b.Points} {b.IsDeduction}")));
    }

    [Fact]
    public void Other_groups_keep_the_declared_weight_and_items_without_a_row_do_not_need_the_group()
    {
        var table = TableCheck.Of(
            "record R { g: text, a, b: number }\nscore S of R { a weight 50; b weight 50; weights by g { x: a 60; \"y z\": a 70 } }",
            "g | a | b\nx | 1 | 1\ny z | 1 | 0\nw | 1 | 0\n? | 1 | 1");

        Assert.Equal("110 70 50 ?", table.Totals());
        Assert.Equal("50", table.Points(3, 1));
    }

    [Fact]
    public void A_thousand_groups_may_have_weights_of_their_own()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"g{i}x: a {i}"));
        var table = TableCheck.Of($"record R {{ g: text, a: number }}\nscore S of R {{ a weight 100\n weights by g {{\n{rows}\n}} }}", "g | a\ng4999x | 1\ng0x | 1\ng | 1");

        Assert.Equal("4999 0 100", table.Totals());
    }

    [Fact]
    public void Mistakes_in_weights_are_told_once_each() => BindingCheck.Diagnostics("""
        record R { g: category(甲, 乙, 丙), t: text, a, b: number }
        score A of R { a weight 60; b weight 40; weights by g { 丁: a 60 } }
                                                                ~~ PK0308
        score B of R { a weight 60; b weight 40; weights by g { 甲: aa 60 } }
                                                                    ~~ PK0201
        score C of R { a weight 60; b weight 40; weights by g { 甲: a 60, a 40 } }
                                                                          ~ PK0405
        score D of R { a weight 60; b weight 40; weights by g { 甲, 甲: a 60 } }
                                                                    ~~ PK0405
        score E of R { a weight 60; b weight 40; weights by g { 甲: a 60 }; weights by g { 乙: a 60 } }
                                                                            ~~~~~~~ PK0405
        score F of R { a weight 60; b weight 40; weights by a { 甲: a 60 } }
                                                            ~ PK0302
        score G of R { a weight 60; b weight 40; weights by g, t { 甲: a 60 } }
                                                         ~~~~~~~ PK0305
        score H of R { a weight 60; b weight 40; weights by g { 甲: a b } }
                                                                      ~ PK0304
        let x of R = A + B + C + D + F + G + H
        """);

    [Fact]
    public void Weights_of_a_group_that_do_not_sum_to_100_are_a_warning()
    {
        BindingCheck.Diagnostics("""
            record R { g: text, a, b: number }
            score A of R { a weight 60; b weight 40; weights by g { 甲, 乙: a 50; 丙: a 70, b 30 } }
                                                                    ~~ PK0404
            score B of R { a weight 60; b weight 50; weights by g { 甲: a 50, b 60; 乙: a 50 } }
                  ~ PK0404
            """);
        Assert.Equal(
            "“A（甲、乙）”的权重合计90，不是100。",
            BindingCheck.Messages("record R { g: text, a, b: number }\nscore A of R { a weight 60; b weight 40; weights by g { 甲, 乙: a 50 } }", Language.Chinese));
    }

    [Fact]
    public void Mistakes_in_bonuses_are_told_once_each() => BindingCheck.Diagnostics("""
        record R { n: number, b: bool }
        score A of R { n weight 100; bonus n when b }
                                           ~ PK0304
        score B of R { n weight 100; bonus 0 when b; deduct -(5) when b }
                                           ~ PK0402
                                                            ~~~~ PK0402
        score C of R { n weight 100; bonus 5 when n }
                                                  ~ PK0302
        score D of R { n weight 100; bonus 5元 when b }
                                           ~~~ PK0302
        score E of R { bonus 5 when b }
                                      ~ PK0103
        """);

    [Fact]
    public void What_is_always_0_divides_nothing_and_a_negative_weight_is_odd() => BindingCheck.Diagnostics("""
        record R { n: number, 税: 元 }
        score A of R { n weight 100 base 0 }
                                         ~ PK0309
        let x of R = n / (2 - 2)
                         ~~~~~~~ PK0309
        score B of R { n weight 120; 税 weight -20 base 1元 }
                                               ~~~ PK0410
        indicator I : %
        target I >= 1 / 0 by 2025
                        ~ PK0309
        """);
}
