namespace PolicyKit.Tests.Syntax;

public sealed class RecordLineTests
{
    [Theory]
    [InlineData("bonus 5 when 高新企业", "BonusClause(bonus NumberExpression(5) when NameExpression(高新企业))")]
    [InlineData("减分 10 当 违规出租;", "BonusClause(减分 NumberExpression(10) 当 NameExpression(违规出租) ;)")]
    [InlineData("weights by 行业 { \"化工\", 印染: a 30, b 20; \"其他\": a 1 }", "WeightsClause(weights GroupByClause(by NameExpression(行业)) { " +
        "WeightsRow(TextExpression(\"化工\") , NameExpression(印染) : WeightEntry(NameExpression(a) NumberExpression(30)) , WeightEntry(NameExpression(b) NumberExpression(20)) ;) " +
        "WeightsRow(TextExpression(\"其他\") : WeightEntry(NameExpression(a) NumberExpression(1))) })")]
    public void A_line_of_a_score_has_its_shape(string line, string shape) =>
        Check.Shape($"score x of y {{ {line} }}", $"ScoreDeclaration(score x of NameExpression(y) {{ {shape} }})");

    [Fact]
    public void Rows_of_weights_may_stand_on_lines() => Check.Shape(
        "score x of y { weights by 行业 {\n\"化工\": a 30, b 20\n\"印染\": a 40\n} }",
        "ScoreDeclaration(score x of NameExpression(y) { WeightsClause(weights GroupByClause(by NameExpression(行业)) { " +
        "WeightsRow(TextExpression(\"化工\") : WeightEntry(NameExpression(a) NumberExpression(30)) , WeightEntry(NameExpression(b) NumberExpression(20))) " +
        "WeightsRow(TextExpression(\"印染\") : WeightEntry(NameExpression(a) NumberExpression(40))) }) })");

    [Fact]
    public void A_band_has_its_shape() => Check.Shape(
        "band 收入组 of 收入 { 低 < 10万元/年; \"中 等\" when 规上, 高 rest }",
        "BandDeclaration(band 收入组 of NameExpression(收入) { GradeClause(低 BoundCondition(< NumberExpression(10 Unit(万元 / 年))) ;) " +
        "GradeClause(\"中 等\" WhenCondition(when NameExpression(规上)) ,) GradeClause(高 RestCondition(rest)) })");

    [Fact]
    public void A_category_lists_its_labels() => Check.Shape(
        "record 企业 { 行业: category(\"化工\", 印染)? }",
        "RecordDeclaration(record 企业 { FieldDeclaration(Declarator(行业) : Unit(category) CategoryLabels(( TextExpression(\"化工\") , NameExpression(印染) )) ?) })");

    [Fact]
    public void A_unit_has_its_shape()
    {
        Check.Shape("unit 标准箱 aka TEU", "UnitDeclaration(unit Declarator(标准箱 AkaClause(aka TEU)))");
        Check.Shape("单位 担 = 50公斤；", "UnitDeclaration(单位 Declarator(担) EqualsValueClause(= NumberExpression(50 Unit(公斤))) ；)");
    }

    [Fact]
    public void A_sign_may_end_a_declaration() => Assert.Equal(3, Check.Syntax("indicator 收入 : 元;\ntarget 收入 >= 1元 by 2025。 @source \"甲\"\n收入 >= 2元 by 2026").Root.Members.Count);

    [Fact]
    public void A_part_that_lacks_is_told_where_it_lacks() => Check.Syntax(
        """
        score x of y {
          bonus 5
                 ^ PK0103
          weights { }
                  ~ PK0103
        }
        band x of y { 低 10 }
                        ~~ PK0103
        """);
}
