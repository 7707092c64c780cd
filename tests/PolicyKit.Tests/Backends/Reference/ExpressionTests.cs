namespace PolicyKit.Tests.Backends.Reference;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("是", "是", "T", "T")]
    [InlineData("是", "否", "F", "T")]
    [InlineData("是", "?", "?", "T")]
    [InlineData("否", "是", "F", "T")]
    [InlineData("否", "否", "F", "F")]
    [InlineData("否", "?", "F", "?")]
    [InlineData("?", "是", "?", "T")]
    [InlineData("?", "否", "F", "?")]
    [InlineData("?", "?", "?", "?")]
    public void Logic_has_three_values(string p, string q, string and, string or)
    {
        Assert.Equal(and, TableCheck.Truth("p: bool, q: bool", "p and q", $"{p} | {q}"));
        Assert.Equal(or, TableCheck.Truth("p: bool, q: bool", "p or q", $"{p} | {q}"));
        Assert.Equal(p switch { "是" => "F", "否" => "T", _ => "?" }, TableCheck.Truth("p: bool", "not p", p));
    }

    [Theory]
    [InlineData("a < b", "1 | 2", "T")]
    [InlineData("a < b", "2 | 2", "F")]
    [InlineData("a <= b", "2 | 2", "T")]
    [InlineData("a > b", "2 | 2", "F")]
    [InlineData("a >= b", "2 | 2", "T")]
    [InlineData("a = b", "2 | 2", "T")]
    [InlineData("a != b", "2 | 2", "F")]
    [InlineData("a != b", "? | 2", "?")]
    [InlineData("a < b", "1 | ?", "?")]
    [InlineData("a / b > 1", "1 | 0", "?")]
    [InlineData("a / b > 1 or a = 1", "1 | 0", "T")]
    [InlineData("a = a", "? | 1", "?")]
    [InlineData("true", "1 | 1", "T")]
    [InlineData("1 < 2 and not false", "1 | 1", "T")]
    public void Numbers_are_compared(string condition, string row, string expected) =>
        Assert.Equal(expected, TableCheck.Truth("a: number, b: number", condition, row));

    [Theory]
    [InlineData("d > 2021-01-01", "2021-01-02", "T")]
    [InlineData("d > 2021-01-01", "2021-01-01", "F")]
    [InlineData("d <= 2021-01-01", "2021-01-01", "T")]
    [InlineData("d = 2024-02-29", "2024-02-29", "T")]
    [InlineData("d < 2021-01-01", "?", "?")]
    public void Dates_are_compared(string condition, string row, string expected) =>
        Assert.Equal(expected, TableCheck.Truth("d: date", condition, row));

    [Theory]
    [InlineData("t = \"化工\"", "化工 | 丽水市", "T")]
    [InlineData("t != \"化工\"", "化工 | 丽水市", "F")]
    [InlineData("r = \"丽水市\"", "化工 | 丽水市", "T")]
    [InlineData("t = r", "丽水市 | 丽水市", "T")]
    [InlineData("t = \"x\"", "? | 丽水市", "?")]
    public void Texts_are_compared(string condition, string row, string expected) =>
        Assert.Equal(expected, TableCheck.Truth("t: text, r: region", condition, row));

    [Theory]
    [InlineData("min(a, b)", "3 | 2", "2")]
    [InlineData("max(a, b)", "3 | 2", "3")]
    [InlineData("abs(b - a)", "3 | 2", "1")]
    [InlineData("-a - -b", "3 | 2", "-1")]
    [InlineData("最大(a, b)", "3 | 2", "3")]
    [InlineData("round(a)", "2.5 | 2", "3")]
    [InlineData("round(-a)", "2.5 | 2", "-3")]
    [InlineData("round(a, 2)", "1.005 | 2", "1.01")]
    [InlineData("四舍五入(a / b, 3)", "2 | 3", "0.667")]
    [InlineData("round(a + b, 1 + 1)", "1.004 | 0.0009", "1")]
    [InlineData("round(12.345, 2) + a", "0 | 0", "12.35")]
    [InlineData("round(a / b)", "3 | 0", "? b is 0 and cannot divide")]
    [InlineData("a - b - 1", "3 | 2", "0")]
    [InlineData("a / b / 2", "3 | 2", "0.75")]
    [InlineData("a + b * 2", "3 | 2", "7")]
    [InlineData("min(a, b)", "? | 2", "? a is missing")]
    [InlineData("a + b", "? | ?", "? a is missing; b is missing")]
    [InlineData("a + a", "? | ?", "? a is missing")]
    [InlineData("a / b", "3 | 0", "? b is 0 and cannot divide")]
    [InlineData("a / (b - b)", "3 | 2", "? a divisor is 0")]
    [InlineData("0 * (a / b)", "3 | 0", "? b is 0 and cannot divide")]
    public void Numbers_are_computed_or_unknown_with_a_reason(string expression, string row, string expected) =>
        Assert.Equal(expected, TableCheck.Value("a: number, b: number", expression, row));
}
