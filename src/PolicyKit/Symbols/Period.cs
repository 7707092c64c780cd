using System.Globalization;
using System.Text.RegularExpressions;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>A calendar year, or a quarter or month of one. "By 2025" means by the end of it.</summary>
/// <remarks>Periods are ordered by their last day; of two that end on one day, the longer comes first.</remarks>
public readonly partial record struct Period : IComparable<Period>
{
    private const int MonthsOfYear = 12;
    private readonly int _monthsBefore;

    private Period(PeriodKind kind, int year, int monthsBefore)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);
        (Kind, _monthsBefore) = (kind, ((year - 1) * MonthsOfYear) + monthsBefore);
    }

    /// <summary>How long it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Its year.</summary>
    public int Year => 1 + (_monthsBefore / MonthsOfYear);

    /// <summary>Its first day.</summary>
    public DateOnly First => DateOnly.MinValue.AddMonths(_monthsBefore);

    /// <summary>Its last day.</summary>
    public DateOnly Last => new(Year, LastMonth, DateTime.DaysInMonth(Year, LastMonth));

    /// <summary>Whether it ends with its year, so that what holds by its end holds by the year's.</summary>
    public bool EndsYear => LastMonth == MonthsOfYear;

    private int Months => MonthsOf(Kind);

    private int MonthsUpTo => _monthsBefore + Months;

    private int FirstMonth => 1 + (_monthsBefore % MonthsOfYear);

    private int LastMonth => FirstMonth + Months - 1;

    /// <summary>A year, from 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static Period OfYear(int year) => new(PeriodKind.Year, year, 0);

    /// <summary>A year, as <see cref="OfYear"/>.</summary>
    public static implicit operator Period(int year) => OfYear(year);

    /// <summary>A quarter, from 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static Period OfQuarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return new Period(PeriodKind.Quarter, year, (quarter - 1) * 3);
    }

    /// <summary>A month, from 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period OfMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, MonthsOfYear);
        return new Period(PeriodKind.Month, year, month - 1);
    }

    /// <summary>Reads <c>2025</c>, <c>2025年</c>, <c>2025Q2</c> or <c>2025-06</c>.</summary>
    /// <returns>Whether the text was a period; <paramref name="period"/> is the year 1 if not.</returns>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        var match = Text().Match(text ?? "");
        if (!match.Success)
        {
            return false;
        }

        var year = Number(match.Groups[1]);
        period = match.Groups[2].Success ? OfQuarter(year, Number(match.Groups[2]))
            : match.Groups[3].Success ? OfMonth(year, Number(match.Groups[3]))
            : OfYear(year);
        return true;
    }

    /// <summary>How many years pass from the end of another period to the end of this one; negative where it ends before.</summary>
    public Rational YearsAfter(Period other) => Rational.Create(MonthsUpTo - other.MonthsUpTo, MonthsOfYear);

    /// <summary>The same quarter or month of another year, or that year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public Period InYear(int year) => new(Kind, year, FirstMonth - 1);

    /// <summary>The last period of a kind that ends by the end of this one.</summary>
    internal Period LastOf(PeriodKind kind)
    {
        var start = ((MonthsUpTo / MonthsOf(kind)) - 1) * MonthsOf(kind);
        return new Period(kind, 1 + (start / MonthsOfYear), start % MonthsOfYear);
    }

    /// <summary>How many periods of this kind lie between the beginning of another one and that of this one.</summary>
    internal int StepsAfter(Period other) => (_monthsBefore - other._monthsBefore) / Months;

    /// <summary>The period of the same kind that ends where this one begins.</summary>
    internal Period Before() => new(Kind, 1 + ((_monthsBefore - Months) / MonthsOfYear), (_monthsBefore - Months) % MonthsOfYear);

    /// <summary>The period in words: <c>2025Q2</c>, 2025年第2季度.</summary>
    public Localized Describe() => new(ToString(), Kind switch
    {
        PeriodKind.Year => $"{Year}年",
        PeriodKind.Quarter => $"{Year}年第{LastMonth / 3}季度",
        _ => $"{Year}年{LastMonth}月",
    });

    /// <summary>The period as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => $"{Year:D4}",
        PeriodKind.Quarter => $"{Year:D4}Q{LastMonth / 3}",
        _ => $"{Year:D4}-{LastMonth:D2}",
    };

    /// <inheritdoc/>
    public int CompareTo(Period other) => (Last, First).CompareTo((other.Last, other.First));

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come after the second.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come before the second.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static int MonthsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => MonthsOfYear,
        PeriodKind.Quarter => 3,
        _ => 1,
    };

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?!0000)([0-9]{4})(?:年?|Q([1-4])|-(0[1-9]|1[0-2]))\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Text();
}
