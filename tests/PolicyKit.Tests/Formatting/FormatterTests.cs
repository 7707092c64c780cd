using PolicyKit.Diagnostics;
using PolicyKit.Formatting;
using PolicyKit.Syntax;
using PolicyKit.Tests.Syntax;

namespace PolicyKit.Tests.Formatting;

public sealed class FormatterTests
{
    [Fact]
    public void Targets_stand_in_columns_with_their_annotations_and_comments() => Check.Formatted(
        """
        target   收入倍差<=2.0 by 2022 ,<=1.95 by 2025   @source "附件" @kind 评价
        target 恩格尔系数 falling 2021 .. 2025     @source "附件"    // 注
        target 民生支出占比>=2 / 3 by 2025// 另注
        """,
        """
        target 收入倍差     <= 2.0 by 2022, <= 1.95 by 2025  @source "附件"  @kind 评价
        target 恩格尔系数   falling 2021..2025               @source "附件"  // 注
        target 民生支出占比 >= 2/3 by 2025                                   // 另注

        """);

    [Fact]
    public void Aims_stand_under_those_of_the_same_year() => Check.Formatted(
        """
        甲甲 >= 7.27万元 by 2022, >= 9.24万元 by 2025
        乙 >= 35% by 2025
        丙 >= 1 by 2022, >= 2 by 2025
        丁 falling 2021..2025
        """,
        """
        甲甲 >= 7.27万元 by 2022, >= 9.24万元 by 2025
        乙                        >= 35% by 2025
        丙   >= 1 by 2022,        >= 2 by 2025
        丁   falling 2021..2025

        """);

    [Fact]
    public void Without_a_table_of_years_aims_stand_in_their_order() => Check.Formatted(
        """
        甲甲 <= 1 by 2022
        乙 <= 2 by 2025
        """,
        """
        甲甲 <= 1 by 2022
        乙   <= 2 by 2025

        """);

    [Fact]
    public void Cards_of_indicator_and_target_stand_in_columns_up_to_the_next_heading() => Check.Formatted(
        """
        @source "一" @kind 评价
        indicator 生产总值 : 元
        target 生产总值 >= 1元 by 2025

        // 注
        indicator 居民收入 aka 收入 : 元
        target 居民收入 >= 20元 by 2025 @source "一"

        // 二

        indicator 就业 : 人
        target 就业 >= 1人 by 2025
        """,
        """
        @source "一"  @kind 评价
        indicator 生产总值 : 元
        target    生产总值 >= 1元 by 2025

        // 注
        indicator 居民收入 aka 收入 : 元
        target    居民收入 >= 20元 by 2025  @source "一"

        // 二

        indicator 就业 : 人
        target    就业 >= 1人 by 2025

        """);

    [Fact]
    public void Braces_over_several_lines_stand_for_themselves() => Check.Formatted(
        """
        record 企业{编码:text key//主键
        用地 : 亩?   地区:region


        税收 , 研发: 万元}
        let 亩均 of 企业=税收/用地
        let 强度 of 企业 :%=
        研发/税收
        """,
        """
        record 企业 {
          编码: text key  // 主键
          用地: 亩?  地区: region

          税收, 研发: 万元
        }
        let 亩均 of 企业 = 税收 / 用地
        let 强度 of 企业 : % =
          研发 / 税收

        """.Replace("// 主键", "//主键", StringComparison.Ordinal));

    [Fact]
    public void Scores_and_grades_stand_in_columns() => Check.Formatted(
        """
        score 得分 of 企业 where 规上 {
            亩均税收 weight 100 base 24.097 万元/亩
            // 没有排放数据的，取平均
            单位排放 = 增加值/排放 weight 5 base mean by 行业 missing average
            weights by 行业 {
            "化工","印染" : 单位排放 20
            "纺织": 亩均税收 3
            }
            each 0..1.5
            bonus 5 when 高新
            deduct 10 when not (违规 or 出租)}
        grade 档次 of 得分 by 地区 {
            none when 日期>2021-01-01
            D when 否决
            A top 20 %,B to 80% ; D rest }
        """,
        """
        score 得分 of 企业 where 规上 {
          亩均税收                  weight 100  base 24.097万元/亩
          // 没有排放数据的，取平均
          单位排放 = 增加值 / 排放  weight   5  base mean by 行业  missing average
          weights by 行业 {
            "化工", "印染": 单位排放 20
            "纺织":         亩均税收 3
          }
          each 0 .. 1.5
          bonus   5 when 高新
          deduct 10 when not (违规 or 出租)
        }
        grade 档次 of 得分 by 地区 {
          none when 日期 > 2021-01-01
          D    when 否决
          A top 20%, B to 80%; D rest
        }

        """);

    [Fact]
    public void Several_fields_on_lines_make_a_grid() => Check.Formatted(
        """
        record 家庭 { 编号: text key 人数: 人
        工资性收入, 经营净收入: 元/年 权数: number
        }
        """,
        """
        record 家庭 {
          编号: text key                 人数: 人
          工资性收入, 经营净收入: 元/年  权数: number
        }

        """);

    [Fact]
    public void A_column_that_makes_a_line_too_wide_is_left_ragged()
    {
        var wide = new string('甲', 50);

        Check.Formatted($"乙 <= 1 by 2025\n{wide} <= 12345678901234567890 by 2025\n", $"乙 <= 1 by 2025\n{wide} <= 12345678901234567890 by 2025\n");
    }

    [Theory]
    [InlineData("a = b,c", "group a = b, c\n")]
    [InlineData("x  =b\n   ,c", "group x = b\n  , c\n")]
    public void What_goes_on_with_the_line_above_is_indented(string text, string expected) => Check.Formatted($"group {text}", expected);

    [Theory]
    [InlineData("indicator 收入 : 元 元\n\n\n\nindicator  支出", "indicator 收入 : 元 元\n\nindicator 支出\n")]
    [InlineData("indicator  支出\n\n  target 收入 <=  \n", "indicator 支出\n\n  target 收入 <=  \n")]
    [InlineData("record 企业 {\n 甲 :  \n}\nindicator  支出", "record 企业 {\n 甲 :  \n}\nindicator 支出\n")]
    [InlineData("indicator  支出\n/* 没有结束", "indicator 支出\n/* 没有结束\n")]
    public void Declarations_with_mistakes_stay_to_the_letter(string text, string expected) => Check.Formatted(text, expected);

    [Fact]
    public void Sentences_stay_to_the_letter_but_what_is_around_them_does_not() => Check.Formatted(
        "  // 注\n   @source   \"附件\"\n 到2025年，  收入倍差缩小到1.95以内。@kind 评价\n indicator  收入 : 元。\n",
        "// 注\n@source \"附件\"\n到2025年，  收入倍差缩小到1.95以内。  @kind 评价\n indicator  收入 : 元。\n");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFFindicator 收入\n")]
    [InlineData("// 一\r\n\r\nindicator 收入\r\n")]
    [InlineData("// 一\rindicator 收入\r")]
    public void Byte_order_mark_and_line_ends_stay(string text) => Check.Formatted(text, text);

    [Theory]
    [InlineData("\n \n", "")]
    [InlineData("\n\nindicator 收入\n\n\n", "indicator 收入\n")]
    [InlineData("indicator 收入", "indicator 收入\n")]
    [InlineData("// 一\n/* 二\r\n  三 */\nindicator 收入 // 四  \n", "// 一\n/* 二\n  三 */\nindicator 收入  // 四\n")]
    [InlineData("// 一\r\nindicator 收入\nindicator 支出\r\n", "// 一\r\nindicator 收入\r\nindicator 支出\r\n")]
    public void Line_ends_are_those_of_most_lines_and_the_last_line_has_one(string text, string expected) => Check.Formatted(text, expected);

    [Theory]
    [InlineData("let a of b = 3 万元 / 亩 + 1万元/亩*-2", "let a of b = 3万元 / 亩 + 1万元/亩 * -2\n")]
    [InlineData("let a of b : 万元 / 亩 = max ( c ,d )+( e )", "let a of b : 万元/亩 = max(c, d) + (e)\n")]
    [InlineData("let a of b = 2025 Q2", "let a of b = 2025 Q2\n")]
    [InlineData("let a of b = 五 万元", "let a of b = 五万元\n")]
    [InlineData("a in 1%  ..2% by 2025 年", "a in 1%..2% by 2025年\n")]
    [InlineData("a in 1/3..b+2", "a in 1/3 .. b + 2\n")]
    [InlineData("a  ≤１％ 到  2025 年 ，≤ 2 到2025", "a ≤ １％ 到2025年，≤ 2 到2025\n")]
    [InlineData("a /* b */ <= /* c */1 by 2025", "a /* b */ <= /* c */ 1 by 2025\n")]
    [InlineData("a <= 1 by 2025;", "a <= 1 by 2025;\n")]
    public void Blanks_stand_where_they_help_to_read(string text, string expected) => Check.Formatted(text, expected);

    [Fact]
    public void A_text_that_is_laid_out_already_keeps_its_tree()
    {
        var tree = SyntaxTree.Parse(PolicyFiles.Lishui, "r.policy");

        Assert.Same(tree, Formatter.Format(tree));
        Assert.Equal("r.policy", Formatter.Format(tree, new FormattingOptions { Keywords = Language.Chinese }).Text.Path);
    }
}
