using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Lexing;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Reads years, quarters and days by whose end something holds; years are from 1900 to 2199.</summary>
internal static class Periods
{
    private static readonly Localized AYear = new("a year from 1900 to 2199", "1900至2199之间的年份");
    private static readonly Localized ALastDay = new("the last day of a month, a quarter or a year", "月末、季末或年末的日期");
    private static readonly Localized ANumber = new("a number", "数");
    private static readonly Localized AQuarter = new("a quarter", "季度");
    private static readonly Localized AMonth = new("a month", "月份");

    /// <summary>A year; null after reporting what it is instead.</summary>
    public static int? ReadYear(PeriodPointSyntax? syntax, DiagnosticSink sink) => syntax?.Value.Kind switch
    {
        SyntaxKind.NumberToken => YearOf(syntax.Value, sink),
        SyntaxKind.PeriodToken => Report(syntax.Value, Found(syntax.Value), AYear, sink),
        SyntaxKind.DateToken => Report(syntax.Value, PolicyType.Date.Describe(), AYear, sink),
        _ => null,
    };

    /// <summary>A year, a quarter, a month, or the period that ends with a day; null after reporting what it is instead.</summary>
    /// <param name="syntax">The text.</param>
    /// <param name="sink">Where diagnostics go.</param>
    /// <param name="longest">Of the periods that end on one day the longest is meant, but none longer than this.</param>
    public static Period? Read(PeriodPointSyntax? syntax, DiagnosticSink sink, PeriodKind longest = PeriodKind.Year) => syntax?.Value.Kind switch
    {
        SyntaxKind.PeriodToken => InRange(Of(syntax.Value) ?? default, syntax.Value, Found(syntax.Value), sink),
        SyntaxKind.DateToken when syntax.Value.Value is DateOnly day => EndingWith(day, longest) is { } period
            ? InRange(period, syntax.Value, PolicyType.Date.Describe(), sink)
            : ReportDay(syntax.Value, sink),
        _ => ReadYear(syntax, sink) is { } year ? Period.OfYear(year) : null,
    };

    private static int? YearOf(SyntaxToken token, DiagnosticSink sink) =>
        token.IsMissing ? null
        : token.Value is Rational { IsInteger: true } value && value < 10_000 && IsKnown((int)value.Numerator) ? (int)value.Numerator
        : Report(token, ANumber, AYear, sink);

    private static bool IsKnown(int year) => year is >= 1900 and < 2200;

    /// <summary>The period that a token such as <c>2025Q2</c> writes; null where the calendar has none.</summary>
    public static Period? Of(SyntaxToken token) =>
        Period.TryParse(string.Concat(token.Text.Select(CharacterFacts.Narrow)).ToUpperInvariant(), out var period) ? period : null;

    private static Period? InRange(Period period, SyntaxToken token, Localized found, DiagnosticSink sink)
    {
        if (IsKnown(period.Year))
        {
            return period;
        }

        Report(token, found, AYear, sink);
        return null;
    }

    private static Localized Found(SyntaxToken token) => Of(token)?.Kind == PeriodKind.Month ? AMonth : AQuarter;

    // The end of June is the end of the second quarter, but where there are months, of the month.
    private static Period? EndingWith(DateOnly day, PeriodKind longest)
    {
        Period[] candidates = [Period.OfYear(day.Year), Period.OfQuarter(day.Year, ((day.Month - 1) / 3) + 1), Period.OfMonth(day.Year, day.Month)];
        return Array.FindIndex(candidates, p => p.Last == day && p.Kind >= longest) is >= 0 and var index ? candidates[index] : null;
    }

    private static Period? ReportDay(SyntaxToken token, DiagnosticSink sink)
    {
        Report(token, PolicyType.Date.Describe(), ALastDay, sink);
        return null;
    }

    private static int? Report(SyntaxToken token, Localized found, Localized needed, DiagnosticSink sink)
    {
        sink.Report(DiagnosticDescriptors.TypeMismatch, token, Localized.Quoted(token.Text), found, needed);
        return null;
    }
}
