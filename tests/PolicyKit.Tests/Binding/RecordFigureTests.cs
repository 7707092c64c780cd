using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Binding;

/// <summary>Formulas of indicators over records: what is wrong with them.</summary>
public sealed class RecordFigureTests
{
    [Fact]
    public void Mistakes_are_found_where_they_are() => BindingCheck.Diagnostics("""
        record 家庭 { 地区: region  住地: text  人数: 人  收入: 元/年  类: category(甲, 乙) }
        record 企业 { 地区: region  人数: 人 }
        record 商户 { 名称: text  营收: 元 }
        indicator 人口 : 人
        indicator A = gini(收入)
                      ~~~~~~~~~~ PK0311
        indicator B = gini(收入 by 住地)
                                ~~~~~~~ PK0311
        indicator C = gini(收入 by 地区, 住地)
                                ~~~~~~~~~~~~~ PK0311
        indicator D = sum(营收)
                      ~~~~~~~~~ PK0311
        indicator E = sum(人数 by 地区)
                          ~~~~ PK0205
        indicator F = sum(收入入 by 地区)
                          ~~~~~~ PK0201
        indicator G = share(家庭 where 类 is 丙 by 地区)
                                             ~~ PK0308
        indicator H : 元 = sum(收入 by 地区)
                           ~~~~~~~~~~~~~~~~~ PK0302
        indicator I : % = mean(收入 by 地区)
                          ~~~~~~~~~~~~~~~~~~ PK0302
        indicator J = sum(收入 by 地区) + 人口
                      ~~~~~~~~~~~~~~~~~~~~~~~ PK0301
        indicator K = share(收入 > 人口 by 地区)
                                   ~~~~ PK0201
        indicator L = max(收入 by 地区 weight 人数)
                                       ~~~~~~ PK0310
        indicator M = gini(人口)
                      ~~~~ PK0306
        indicator N = share(家庭 by 地区)
                      ~~~~~~~~~~~~~~~~~~~ PK0305
        indicator O = gini(收入 by 地区区)
                                   ~~~~~~ PK0201
        indicator P = sum(收入 by 地区 by 地区) + count(家庭 by 住地)
                                       ~~ PK0405
                                                             ~~~~~~~ PK0311
        indicator R = percentrank(收入 by 地区)
                      ~~~~~~~~~~~ PK0306
        indicator Q = (gini(收入 by 地区)) of parent
                       ~~~~~~~~~~~~~~~~~~ PK0302
        """);

    [Theory]
    [InlineData("record R { a: 坏, p: region }\nindicator A = gini(a by p)", "PK0303")]
    [InlineData("record R { a: 元, p: 坏 }\nindicator A = gini(a by p)", "PK0303")]
    [InlineData("record R { a: 元, p: region }\nlet b of R = a + 1\nindicator A = gini(b by p)\nindicator B = A + 1", "PK0301")]
    [InlineData("record R { a: 元, p: region }\nlet b of Q = a\nindicator A = gini(b by p)", "PK0201")]
    [InlineData("record R { a: 元, p: region }\nindicator A = gini(a)\nindicator B = A + 1\ntarget A <= 1 by 2025", "PK0311")]
    [InlineData("record R { a: 元, p: region }\nindicator A = gini(a by\nindicator B = A + 1", "PK0103")]
    public void One_mistake_gives_one_message(string source, string ids) => Assert.Equal(ids, BindingCheck.Ids(source));

    [Fact]
    public void Names_in_a_statistic_over_records_are_those_of_the_record() =>
        Assert.Equal("", BindingCheck.Ids("record R { A: 元, p: region }\nindicator A : 元 = mean(A by p)\nindicator B = A * 2\ntarget B <= 1元 by 2025"));

    [Fact]
    public void Indicators_that_need_each_other_through_records_are_still_a_circle() =>
        Assert.Equal("PK0203", BindingCheck.Ids("record R { a: 元, p: region }\nindicator A = mean(a by p) + B\nindicator B = A"));

    [Fact]
    public void The_field_of_the_region_is_added_where_there_is_one()
    {
        FixCheck.Mends("PK0311", "record R { a: 元, 地区: region }\nindicator A = gini(a weight a)", "record R { a: 元, 地区: region }\nindicator A = gini(a weight a by 地区)");
        Assert.Equal(
            "'gini' over 'R' gives the figure of a region only by 'p' or 'q' alone.", BindingCheck.Messages("record R { a: 元, p, q: region }\nindicator A = gini(a)"));
        Assert.Equal(
            "对“R”的“gini”须仅按地区类型的字段（“R”没有这样的字段）统计，才是一个地区的指标值。", BindingCheck.Messages("record R { a: 元 }\nindicator A = gini(a)", Language.Chinese));
    }
}
