using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Symbols;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31", "2025年", true)]
    [InlineData("2025Q1", "2025-01-01", "2025-03-31", "2025年第1季度", false)]
    [InlineData("2025Q2", "2025-04-01", "2025-06-30", "2025年第2季度", false)]
    [InlineData("2025Q4", "2025-10-01", "2025-12-31", "2025年第4季度", true)]
    [InlineData("2025-06", "2025-06-01", "2025-06-30", "2025年6月", false)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "2024年2月", false)]
    [InlineData("2025-12", "2025-12-01", "2025-12-31", "2025年12月", true)]
    [InlineData("0001", "0001-01-01", "0001-12-31", "1年", true)]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", "9999年12月", true)]
    public void A_period_has_a_first_and_a_last_day(string text, string first, string last, string chinese, bool endsYear)
    {
        var period = Parse(text);

        Assert.Equal((first, last), ($"{period.First:yyyy-MM-dd}", $"{period.Last:yyyy-MM-dd}"));
        Assert.Equal((text, text, chinese), (period.ToString(), period.Describe().English, period.Describe().Chinese));
        Assert.Equal(endsYear, period.EndsYear);
        Assert.Equal(int.Parse(text[..4], System.Globalization.CultureInfo.InvariantCulture), period.Year);
    }

    [Fact]
    public void A_year_may_have_its_word() => Assert.Equal(Period.OfYear(2025), Parse("2025年"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("25")]
    [InlineData("20255")]
    [InlineData("2025Q0")]
    [InlineData("2025Q5")]
    [InlineData("2025q1")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-6")]
    [InlineData("2025-06-01")]
    [InlineData("2025年Q1")]
    [InlineData(" 2025")]
    [InlineData("2025\n")]
    [InlineData("２０２５")]
    public void Other_texts_are_no_period(string? text)
    {
        Assert.False(Period.TryParse(text, out var period));
        Assert.Equal(Period.OfYear(1), period);
    }

    [Fact]
    public void What_is_not_in_the_calendar_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYear(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfQuarter(2025, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfMonth(2025, 0));
    }

    [Fact]
    public void Periods_are_ordered_by_their_last_day()
    {
        Period[] inOrder = [.. new[] { "2024", "2024-12", "2025-01", "2025-02", "2025Q1", "2025-03", "2025Q2", "2025", "2025Q4", "2025-12", "2026-01" }.Select(Parse)];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.All(inOrder.Zip(inOrder.Skip(1)), p => Assert.True(p.First < p.Second && p.First <= p.Second && p.Second > p.First && p.Second >= p.First));
    }

    [Theory]
    [InlineData("2025", 2023, 2, 1)]
    [InlineData("2025Q4", 2023, 2, 1)]
    [InlineData("2025Q2", 2024, 1, 2)]
    [InlineData("2025-01", 2024, 1, 12)]
    [InlineData("2025-06", 2025, -1, 2)]
    public void Years_pass_from_the_end_of_one_to_the_end_of_a_period(string period, int year, int numerator, int denominator) =>
        Assert.Equal(Rational.Create(numerator, denominator), Parse(period).YearsAfter(year));

    [Property]
    public void A_period_is_read_as_it_is_written(ushort year, byte kind, byte place)
    {
        var period = (kind % 3) switch
        {
            0 => Period.OfYear(1 + (year % 9999)),
            1 => Period.OfQuarter(1 + (year % 9999), 1 + (place % 4)),
            _ => Period.OfMonth(1 + (year % 9999), 1 + (place % 12)),
        };

        Assert.Equal(period, Parse(period.ToString()));
        Assert.True(period.First <= period.Last);
    }

    private static Period Parse(string text)
    {
        Assert.True(Period.TryParse(text, out var period), text);
        return period;
    }
}
