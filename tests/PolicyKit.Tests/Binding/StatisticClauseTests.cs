namespace PolicyKit.Tests.Binding;

public sealed class StatisticClauseTests
{
    private const string Rows = "组 | 值 | 权 | 旗\na | 1 | 1 | 是\na | 4 | 3 | 否\nb | 5 | 2 | 是\nb | ? | 1 | ?";

    [Theory]
    [InlineData("mean(值 by 组 weight 权)", "3.25 3.25 5 5")]
    [InlineData("mean(值 weight 权 by 组)", "3.25 3.25 5 5")]
    [InlineData("sum(值 weight 权 where 旗)", "11 11 11 11")]
    [InlineData("sum(值 where 旗 weight 权)", "11 11 11 11")]
    [InlineData("count(物 by 组)", "2 2 2 2")]
    [InlineData("count(物 by 组 where 旗 weight 权)", "1 1 2 2")]
    [InlineData("count(值 weight 权 by 组)", "4 4 2 2")]
    [InlineData("share(旗 by 组)", "0.5 0.5 1 1")]
    [InlineData("share(旗 weight 权 by 组)", "0.25 0.25 1 1")]
    [InlineData("share(物 where 值 > 1 by 组 weight 权)", "0.75 0.75 1 1")]
    [InlineData("gini(值 by 组)", "0.3 0.3 0 0")]
    [InlineData("round(variance(值 weight 权) * 36, 6)", "65 65 65 65")]
    [InlineData("median(值 weight 权)", "4 4 4 4")]
    [InlineData("quantile(值, 2/3 weight 权 where 值 > 0)", "4.5 4.5 4.5 4.5")]
    [InlineData("round(percentrank(值 weight 权) * 12, 6)", "1 5 10 ?")]
    [InlineData("round(topshare(值, 50% weight 权) * 23, 6)", "14 14 14 14")]
    [InlineData("quintileratio(值 weight 权)", "3.333333 3.333333 3.333333 3.333333")]
    [InlineData("povertyrate(值, 1 weight 权 by 组)", "0.25 0.25 0 0")]
    [InlineData("engel(权, 值 by 组)", "0.8 0.8 0.4 0.4")]
    [InlineData("engel(权, 值 by 组 weight 权)", "0.769231 0.769231 0.4 0.4")]
    [InlineData("round(mean(值), 1)", "3.3 3.3 3.3 3.3")]
    public void Clauses_stand_in_any_order(string statistic, string expected)
    {
        var table = TableCheck.Of($"record 物 {{ 组: text  值, 权: number  旗: bool }}\nlet x of 物 = {statistic}\nscore 分 of 物 {{ x weight 1; 无 = 0 weight 99 }}", Rows);

        Assert.Equal(expected, table.Totals());
    }

    [Fact]
    public void What_a_statistic_takes_is_told() => BindingCheck.Diagnostics("""
        record 物 { 组: text  值, 权: number  重: 吨  量: 公斤  旗: bool }
        let a of 物 = quantile(值 by 组)
                      ~~~~~~~~~~~~~~~~~~ PK0305
        let b of 物 = quantile(值, 90)
                                   ~~ PK0302
        let c of 物 = quantile(值, 0%)
                                   ~~ PK0302
        let d of 物 = topshare(值, 100%)
                                   ~~~~ PK0302
        let e of 物 = topshare(值, 权)
                                   ~~ PK0304
        let f of 物 = povertyrate(值, 0)
                                      ~ PK0302
        let g of 物 = povertyrate(值, 60%, 1)
                      ~~~~~~~~~~~~~~~~~~~~~~~ PK0305
        let h of 物 = engel(重, 值)
                      ~~~~~~~~~~~~~ PK0301
        let i of 物 = engel(重, 旗)
                                ~~ PK0302
        let j of 物 = median(旗)
                             ~~ PK0302
        let k of 物 = engel(重, 量) + median(值) + variance(重) / 1吨 / 1公斤
        let l of 物 = variance(variance(variance(variance(variance(重)))))
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ PK0312
        score 分 of 物 { 值 weight 50 base median by 组; 权 weight 50 base quantile by 组 }
                                                                           ~~~~~~~~ PK0201
        """);

    [Fact]
    public void A_clause_stands_once_and_where_it_has_a_meaning() => BindingCheck.Diagnostics("""
        record 物 { 组: text  值, 权: number  旗: bool }
        let a of 物 = mean(值 by 组 weight 权 by 组)
                                              ~~ PK0405
        let b of 物 = mean(值 where 旗 where 旗)
                                       ~~~~~ PK0405
        let c of 物 = mean(值 weight 权 weight 权)
                                        ~~~~~~ PK0405
        let d of 物 = min(值 weight 权)
                             ~~~~~~ PK0310
        let e of 物 = mean(值 over children)
                              ~~~~ PK0310
        let f of 物 = mean(值 weight 旗)
                                     ~~ PK0302
        let g of 物 = share(物 by 组)
                      ~~~~~~~~~~~~~~~ PK0305
        let h of 物 = mean(物 by 组)
                           ~~ PK0201
        let i of 物 = share(值 by 组)
                            ~~ PK0302
        let j of 物 = abs(值 weight 权)
                      ~~~~~~~~~~~~~~~~~ PK0305
        """);
}
