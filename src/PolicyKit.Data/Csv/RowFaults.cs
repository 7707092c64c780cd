using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>What can be wrong with a row.</summary>
internal static class RowFaults
{
    private const int LongestQuote = 40;

    private static readonly Localized ClosedQuotes = new("a text whose quotes are closed", "引号成对的文本");

    public static Diagnostic Misquoted(CsvRows rows)
    {
        var index = rows.MisquotedField();
        return BadField(rows, index, ClosedQuotes);
    }

    public static Diagnostic FieldCount(CsvRows rows) =>
        Diagnostic.Create(DiagnosticDescriptors.FieldCount, rows.LocationOfRow(), rows.FieldCount, rows.Headers.Length);

    public static Diagnostic BadField(CsvRows rows, int index, Localized expected) =>
        Diagnostic.Create(DiagnosticDescriptors.BadField, rows.LocationOf(index), rows.ColumnName(index), expected, Shorten(rows.Text(index)));

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? line : line[..(LongestQuote - 1)] + "…";
    }
}
