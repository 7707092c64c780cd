namespace PolicyKit.Tests.Syntax;

public sealed class AimTests
{
    [Theory]
    [InlineData("x growth >= 15% yearly 2021..2025", "GrowthTarget(growth >= NumberExpression(15 Unit(%)) yearly Period(PeriodPoint(2021) .. PeriodPoint(2025)))")]
    [InlineData("x growth >= 8% by 2025", "GrowthTarget(growth >= NumberExpression(8 Unit(%)) ByClause(by PeriodPoint(2025)))")]
    [InlineData("x growth >= 100% total", "GrowthTarget(growth >= NumberExpression(100 Unit(%)) total)")]
    [InlineData("x 增长 ≥ (y 增长) 年均", "GrowthTarget(增长 ≥ ParenthesizedExpression(( GrowthExpression(NameExpression(y) 增长) )) 年均)")]
    [InlineData("x top 3 among siblings by 2025", "RankTarget(top NumberExpression(3) AmongClause(among PlaceExpression(siblings)) ByClause(by PeriodPoint(2025)))")]
    [InlineData("x top 20% among 山区26县", "RankTarget(top NumberExpression(20 Unit(%)) AmongClause(among NameExpression(山区26县)))")]
    [InlineData("x doubles 2020..2030", "DoublingTarget(doubles Period(PeriodPoint(2020) .. PeriodPoint(2030)))")]
    [InlineData("x 翻两番 到2030年", "DoublingTarget(翻两番 ByClause(到 PeriodPoint(2030 年)))")]
    [InlineData("x leading among siblings by 2025", "RankTarget(leading AmongClause(among PlaceExpression(siblings)) ByClause(by PeriodPoint(2025)))")]
    [InlineData("x 前列", "RankTarget(前列)")]
    [InlineData("x top 3", "RankTarget(top NumberExpression(3))")]
    [InlineData("x as 浙江省 by 2025", "ReferenceTarget(as NameExpression(浙江省) ByClause(by PeriodPoint(2025)))")]
    [InlineData("x as parent", "ReferenceTarget(as PlaceExpression(parent))")]
    [InlineData("x steady 2021..2025", "DirectionTarget(steady Period(PeriodPoint(2021) .. PeriodPoint(2025)))")]
    [InlineData("x ~ 1.5 by 2025Q2", "ComparisonTarget(~ NumberExpression(1.5) ByClause(by PeriodPoint(2025Q2)))")]
    [InlineData("x ~ 1.5 by 2025-06", "ComparisonTarget(~ NumberExpression(1.5) ByClause(by PeriodPoint(2025-06)))")]
    [InlineData("x ~ 2000-10 by 2025", "ComparisonTarget(~ BinaryExpression(NumberExpression(2000) - NumberExpression(10)) ByClause(by PeriodPoint(2025)))")]
    [InlineData("x ≈ 1.5 by 2025-06-30", "ComparisonTarget(≈ NumberExpression(1.5) ByClause(by PeriodPoint(2025-06-30)))")]
    [InlineData("x <= 1.95 from 2.05 (2020年) by 2025", "ComparisonTarget(<= NumberExpression(1.95) FromClause(from NumberExpression(2.05) ( PeriodPoint(2020 年) )) ByClause(by PeriodPoint(2025)))")]
    [InlineData("x <= 1.95 from 2.05倍", "ComparisonTarget(<= NumberExpression(1.95) FromClause(from NumberExpression(2.05 Unit(倍))))")]
    [InlineData("x > y growth total from 2017", "ComparisonTarget(> GrowthExpression(NameExpression(y) growth total BeginClause(from PeriodPoint(2017))))")]
    [InlineData("x > y growth yearly from 2017 from 2 (2020)", "ComparisonTarget(> GrowthExpression(NameExpression(y) growth yearly BeginClause(from PeriodPoint(2017))) FromClause(from NumberExpression(2) ( PeriodPoint(2020) )))")]
    [InlineData("x > y total from 2021", "ComparisonTarget(> TotalExpression(NameExpression(y) total BeginClause(from PeriodPoint(2021))))")]
    [InlineData("x growth > y growth total 2021..2025", "GrowthTarget(growth > GrowthExpression(NameExpression(y) growth) total Period(PeriodPoint(2021) .. PeriodPoint(2025)))")]
    [InlineData("x > (x of parent)", "ComparisonTarget(> ParenthesizedExpression(( OfExpression(NameExpression(x) of PlaceExpression(parent)) )))")]
    public void An_aim_has_its_shape(string text, string aim) => Check.Shape(text, $"TargetDeclaration(NameExpression(x) {aim})");

    [Theory]
    [InlineData("max(收入 over children) / 2", "(max[收入] / 2)")]
    [InlineData("收入 of parent growth + 1", "(收入 of parent growth + 1)")]
    [InlineData("-收入 of 浙江省 * 2", "((- 收入 of 浙江省) * 2)")]
    [InlineData("not 收入组 is 中 and 规上", "((not 收入组 is 中) and 规上)")]
    [InlineData("收入组 is \"中\" or 行业 = \"化工\"", "(收入组 is \"中\" or (行业 = \"化工\"))")]
    [InlineData("日期 <= 2025Q2", "(日期 <= 2025Q2)")]
    public void What_stands_behind_an_operand_binds_tightest(string expression, string grouping) => Check.Grouping(expression, grouping);

    [Theory]
    [InlineData("share(家庭 where a by b weight c)", "CallExpression(share ( NameExpression(家庭) WhereClause(where NameExpression(a)) GroupByClause(by NameExpression(b)) WeightClause(weight NameExpression(c)) ))")]
    [InlineData("count(weight c by b, d)", "CallExpression(count ( WeightClause(weight NameExpression(c)) GroupByClause(by NameExpression(b) , NameExpression(d)) ))")]
    public void The_clauses_of_a_call_stand_in_any_order(string call, string shape) =>
        Check.Shape($"indicator x = {call}", $"IndicatorDeclaration(indicator Declarator(x) EqualsValueClause(= {shape}))");

    [Fact]
    public void Lines_of_a_target_go_on_with_any_aim() => Assert.Single(Check.Syntax(
        """
        target 收入
          growth >= 8% yearly,
          top 3
          among siblings
          by 2025
        """).Root.Members);

    [Fact]
    public void A_part_that_lacks_is_told_where_it_lacks() => Check.Syntax(
        """
        target 收入 growth 8% by 2025
                         ~ PK0103
        target 收入 as by 2025
                     ~~ PK0103
        target 收入 <= 1 from 2 (2020 by 2025
                                    ~~ PK0103
        """);
}
