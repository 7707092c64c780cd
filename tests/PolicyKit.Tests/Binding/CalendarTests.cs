namespace PolicyKit.Tests.Binding;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("日 < 2025Q2", "2025-03-31", "T")]
    [InlineData("日 < 2025Q2", "2025-04-01", "F")]
    [InlineData("日 <= 2025Q2", "2025-06-30", "T")]
    [InlineData("日 <= 2025Q2", "2025-07-01", "F")]
    [InlineData("日 > 2025Q2", "2025-06-30", "F")]
    [InlineData("日 > 2025q2", "2025-07-01", "T")]
    [InlineData("日 >= ２０２５Q2", "2025-04-01", "T")]
    [InlineData("日 >= 2025Q2", "2025-03-31", "F")]
    [InlineData("日 = 2025Q2", "2025-05-01", "T")]
    [InlineData("日 != 2025Q2", "2025-05-01", "F")]
    [InlineData("2025Q2 < 日", "2025-06-30", "F")]
    [InlineData("2025Q2 < 日", "2025-07-01", "T")]
    [InlineData("2025Q2 >= 日", "2025-06-30", "T")]
    [InlineData("日 = 2025", "2025-12-31", "T")]
    [InlineData("日 > 2025年", "2025-12-31", "F")]
    [InlineData("日 > 2025年", "2026-01-01", "T")]
    [InlineData("日 = 2025Q2", "?", "?")]
    public void A_day_is_held_against_a_period_by_where_it_lies(string condition, string day, string expected) =>
        Assert.Equal(expected, TableCheck.Truth("日: date", condition, day));

    [Theory]
    [InlineData("期 < 2025Q2", "2025Q1", "T")]
    [InlineData("期 < 2025Q2", "2025-06", "F")]
    [InlineData("期 = 2025", "2025年", "T")]
    [InlineData("期 = 2025", "2025Q4", "T")]
    [InlineData("期 != 2025", "2025Q3", "T")]
    [InlineData("2024 < 期", "2025-01", "T")]
    [InlineData("期 <= 2025Q2", "?", "?")]
    public void Two_periods_are_compared_by_their_ends(string condition, string period, string expected) =>
        Assert.Equal(expected, TableCheck.Truth("期: period", condition, period));

    [Theory]
    [InlineData("2025-03-31", "2025Q2", "T F F")]
    [InlineData("2025-04-01", "2025Q2", "F T F")]
    [InlineData("2025-06-30", "2025Q2", "F T F")]
    [InlineData("2025-07-01", "2025Q2", "F F T")]
    [InlineData("2025-07-01", "2025年", "F T F")]
    [InlineData("2025-07-01", "?", "? ? ?")]
    public void A_day_is_held_against_the_period_of_a_field(string day, string period, string expected)
    {
        string[] conditions = ["日 < 期", "日 = 期", "期 < 日"];

        Assert.Equal(expected, string.Join(' ', conditions.Select(c => TableCheck.Truth("日: date, 期: 期间", c, $"{day} | {period}"))));
    }

    [Fact]
    public void A_let_may_stand_for_a_period()
    {
        var table = TableCheck.Of("record R { 日: date  期: period }\nlet 甲 of R = 期\nlet 乙 of R = 甲\nscore S of R { one = 1 weight 100 }\ngrade G of S { 早 when 日 < 乙; 内 rest }", "日 | 期\n2025-03-31 | 2025Q2\n2025-04-01 | 2025Q2");

        Assert.Equal("早 内", table.Grades());
    }

    [Fact]
    public void What_is_no_period_is_reported() => BindingCheck.Diagnostics("""
        record R { 日: date, 期: period, n: number }
        let a of R = 日 < 0000Q1
                          ~~~~~~ PK0107
        let b of R = 日 < 2025.5
                          ~~~~~~ PK0302
        let c of R = 期 < n
                          ~ PK0302
        let d of R = 日 < 2025-06
                          ~~~~~~~ PK0302
        let e of R = n < 2025Q1
                         ~~~~~~ PK0302
        """);
}
