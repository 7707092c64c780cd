namespace PolicyKit.Tests.Syntax;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(1 + (2 * 3))")]
    [InlineData("1 * 2 + 3", "((1 * 2) + 3)")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("a / b / c * d", "(((a / b) / c) * d)")]
    [InlineData("(a + b) * c", "((a + b) * c)")]
    [InlineData("-a * b", "((- a) * b)")]
    [InlineData("--a - -b", "((- (- a)) - (- b))")]
    [InlineData("a + b < c * d", "((a + b) < (c * d))")]
    [InlineData("a < b = c", "((a < b) = c)")]
    [InlineData("a = 1 and b = 2 or c", "(((a = 1) and (b = 2)) or c)")]
    [InlineData("a or b and c or d", "((a or (b and c)) or d)")]
    [InlineData("not a = b and c", "((not (a = b)) and c)")]
    [InlineData("not not a or not b", "((not (not a)) or (not b))")]
    [InlineData("(not a) = b", "((not a) = b)")]
    [InlineData("a ≠ b 且 非 c", "((a ≠ b) 且 (非 c))")]
    [InlineData("a <> b", "(a <> b)")]
    [InlineData("a × b ÷ c", "((a × b) ÷ c)")]
    public void Operators_bind_in_their_order(string text, string grouping) => Check.Grouping(text, grouping);

    [Theory]
    [InlineData("max(a, min(b; c))", false)]
    [InlineData("max(a, min(b, c))", true)]
    [InlineData("count()", true)]
    public void Calls_take_arguments_with_commas(string text, bool isRight) =>
        Assert.Equal(isRight, Check.RoundTrip($"let x of y = {text}").Diagnostics.IsEmpty);

    [Theory]
    [InlineData("24.097万元/亩", "24.097万元/亩")]
    [InlineData("20%", "20%")]
    [InlineData("5‰", "5‰")]
    [InlineData("1.5 倍", "1.5 倍")]
    [InlineData("11400元/年/人", "11400元/年/人")]
    [InlineData("3元 / 人数", "(3元 / 人数)")]
    [InlineData("3 / 人数", "(3 / 人数)")]
    [InlineData("2/3", "(2 / 3)")]
    [InlineData("三", "三")]
    public void A_unit_stands_right_behind_its_number(string text, string grouping) => Check.Grouping(text, grouping);

    [Theory]
    [InlineData("\"化工\"", "TextExpression(\"化工\")")]
    [InlineData("“化工”", "TextExpression(“化工”)")]
    [InlineData("2021-01-01", "DateExpression(2021-01-01)")]
    [InlineData("true", "TruthExpression(true)")]
    [InlineData("否", "TruthExpression(否)")]
    [InlineData("「a b」", "NameExpression(「a b」)")]
    [InlineData("(a)", "ParenthesizedExpression(( NameExpression(a) ))")]
    [InlineData("- a", "UnaryExpression(- NameExpression(a))")]
    [InlineData("mean(a by b, c where d)", "CallExpression(mean ( NameExpression(a) GroupByClause(by NameExpression(b) , NameExpression(c)) WhereClause(where NameExpression(d)) ))")]
    public void Operands(string text, string shape) =>
        Check.Shape($"let x of y = {text}", $"LetDeclaration(let x of NameExpression(y) EqualsValueClause(= {shape}))");

    [Fact]
    public void An_expression_goes_on_over_line_ends_where_it_cannot_be_over() => Check.Grouping(
        """
        a +
          b
          / c
          and
        max(
          d,
          e
        )
        """,
        "((a + (b / c)) and max[d; e])");
}
