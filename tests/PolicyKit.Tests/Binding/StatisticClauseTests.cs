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
    [InlineData("round(mean(值), 1)", "3.3 3.3 3.3 3.3")]
    public void Clauses_stand_in_any_order(string statistic, string expected)
    {
        var table = TableCheck.Of($"record 物 {{ 组: text  值, 权: number  旗: bool }}\nlet x of 物 = {statistic}\nscore 分 of 物 {{ x weight 1; 无 = 0 weight 99 }}", Rows);

        Assert.Equal(expected, table.Totals());
    }

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
