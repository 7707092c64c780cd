using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

public sealed class BandTests
{
    private const string Household = """
        record 家庭 { 人数: 人  收入: 元/年  困难: bool }
        let 三口之家收入 of 家庭 = 收入 / 人数 * 3人
        band 收入组 of 三口之家收入 { 低 < 10万元/年; 中 <= 50万元/年; 高 rest }
        score 评价 of 家庭 { 项 = 1 weight 100 }

        """;

    [Fact]
    public void A_band_is_a_category_of_its_labels()
    {
        var band = Assert.Single(Policy.Parse(Household).Bands);

        Assert.Equal(("收入组", "家庭", "三口之家收入"), (band.Name, band.Record.Name, band.Value));
        Assert.Equal(PolicyType.Category("低", "中", "高"), band.Type);
    }

    [Theory]
    [InlineData("3 | 99999.9 | 否", "低")]
    [InlineData("3 | 100000 | 否", "中")]
    [InlineData("3 | 500000 | 否", "中")]
    [InlineData("3 | 500000.1 | 否", "高")]
    [InlineData("0 | 1 | 否", "?")]
    [InlineData("? | 1 | 否", "?")]
    public void A_value_is_in_the_first_band_whose_bound_holds(string row, string expected)
    {
        var policy = Household + "grade 组 of 评价 { 低 when 收入组 is 低; 中 when 收入组 = \"中\"; 高 when 收入组 is 高 }";

        Assert.Equal(expected, TableCheck.Of(policy, "人数 | 收入 | 困难\n" + row).Grade(0));
    }

    [Fact]
    public void Bands_serve_lets_filters_groups_and_other_bands()
    {
        var table = TableCheck.Of(
            """
            record 家庭 { 收入: number }
            band 组 of 收入 { 高 >= 100; 中 >= 50; 低 rest }
            let 均 of 家庭 = mean(收入 by 组)
            let 高均 of 家庭 = mean(收入 where 组 is 高)
            let 非低 of 家庭 = not 组 is 低
            band 再 of 均 { 上 > 90; 下 rest }
            score 分 of 家庭 where 非低 { 均 weight 1; 高均 weight 99 base 100 }
            grade 档 of 分 by 组 { A when 再 is 上; B rest }
            """,
            "收入\n100\n120\n60\n49\n?");

        Assert.Equal("218.9 218.9 168.9 ? ?", table.Totals());
        Assert.Equal("A A B ? ?", table.Grades());
    }

    [Fact]
    public void Conditions_and_none_stand_among_bounds()
    {
        var table = TableCheck.Of(
            """
            record 家庭 { 收入: number  困难: bool }
            band 组 of 收入 { none when 困难; 满 = 100; 高 >= 100; 低 rest }
            score 分 of 家庭 { 项 = 1 weight 100 }
            grade 档 of 分 { 甲 when 组 is "none"; 乙 when 组 is 满; 丙 when 组 is 高; 丁 rest }
            """,
            "收入 | 困难\n1 | 是\n100 | 否\n101 | 否\n99 | 否\n99 | ?");

        Assert.Equal("甲 乙 丙 丁 ?", table.Grades());
    }

    [Fact]
    public void A_score_is_graded_by_bounds()
    {
        var table = TableCheck.Of("record R { n: number }\nscore S of R { n weight 100 }\ngrade G of S { A >= 90; B >= 80; C rest }", "n\n0.9\n0.89\n0.8\n0.1\n?");

        Assert.Equal("A B B C ?", table.Grades());
    }

    [Fact]
    public void A_clause_for_which_no_value_is_left_is_shown_with_one()
    {
        BindingCheck.Diagnostics("""
            record R { n: number, 税: 元 }
            band A of n { 低 < 10; 中 < 5; 高 rest }
                                      ~~~ PK0406
            band B of n { 低 <= 10; 中 < 10; 高 rest }
                                       ~~~~ PK0406
            band C of n { 低 < 10; 中 <= 10; 高 rest }
            band D of 税 { 高 > 1万元; 中 = 2万元; 低 rest }
                                          ~~~~~~~ PK0406
            band E of n { 满 = 10; 高 >= 10; 满 = 10; 低 rest }
                                                ~~~~ PK0406
            score S of R { n weight 100 }
            grade G of S { A >= 80; B >= 90; C rest }
                                      ~~~~~ PK0406
            """);
        Assert.Equal(
            "'中' is never given: 4万元, for one, is '低' already.",
            BindingCheck.Messages("record R { 税: 元 }\nband D of 税 { 低 < 10万元; 中 < 5万元; 高 rest }"));
    }

    [Fact]
    public void Bounds_run_one_way() => BindingCheck.Diagnostics("""
        record R { n: number }
        band A of n { 低 < 10; 高 > 50; 中 rest }
                                  ~~~~ PK0407
        band B of n { 低 < 10; 高 > 50; 中 >= 20 }
                                  ~~~~ PK0407
                                           ~~~~~ PK0407
        """);

    [Fact]
    public void A_value_without_a_band_is_a_warning()
    {
        BindingCheck.Diagnostics("""
            record R { n: number, b: bool }
            band A of n { 低 < 10; 中 <= 50 }
                 ~ PK0408
            band B of n { 低 < 10; 高 when b }
            band C of n { 低 when b }
            score S of R { n weight 100 }
            grade G of S { A >= 90 }
                  ~ PK0408
            """);
        Assert.Equal("No clause of 'A' is for 51.", BindingCheck.Messages("record R { n: number }\nband A of n { 低 < 10; 中 <= 50 }"));
        Assert.Equal("No clause of 'A' is for 10万元.", BindingCheck.Messages("record R { n: 元 }\nband A of n { 低 < 10万元 }"));
        Assert.Equal("No clause of 'A' is for 7.", BindingCheck.Messages("record R { n: number }\nband A of n { 低 < 5; 甲 = 5; 乙 = 6 }"));
        Assert.Equal(DiagnosticSeverity.Warning, DiagnosticDescriptors.NoClause.Severity);
    }

    [Fact]
    public void A_band_is_of_one_number_of_one_record() => BindingCheck.Diagnostics("""
        record R { n: number, 名: text, 税: 元 }
        record Q { n: number }
        band A of n { 低 < 10; 高 rest }
                  ~ PK0205
        band B of 名 { 低 < 10; 高 rest }
                  ~~ PK0302
        band C of 税务 { 低 < 10; 高 rest }
                  ~~~~ PK0201
        band D of 税 { 低 < 10亩; 高 rest }
                            ~~~~ PK0302
        band E of 税 { 高 top 20%; 低 rest }
                          ~~~~~~~ PK0409
        band F of 税 { }
                       ~ PK0103
        band G of 税 { 低 rest; 高 > 10元 }
                                ~~~~~~~~~ PK0403
        band 税 of 税 { 低 rest }
             ~~ PK0202
        let x of R = D is 低
        """);

    [Fact]
    public void A_band_of_what_is_wrong_already_is_passed_over() => BindingCheck.Diagnostics("""
        record R { n: number }
        let 甲 of R = m
                      ~ PK0201
        let 乙 of Q = n
                  ~ PK0201
        band A of 甲 { 低 < 10; 高 rest }
        band B of 乙 { 低 < 10; 高 rest }
        let 丙 of R = A is 低
        """);

    [Fact]
    public void Bands_and_lets_that_need_each_other_are_a_cycle() => BindingCheck.Diagnostics("""
        record R { n: number }
        let 甲 of R = mean(n where 组 is 高)
            ~~ PK0203
        band 组 of 甲 { 低 < 10; 高 rest }
        """);
}
