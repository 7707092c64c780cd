using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv;

/// <summary>
/// Reads observations from CSV: the columns region, indicator, year (or period) and value, and if they are there comparator, unit, status and source
/// (地区, 指标, 年份 or 期间, 数值, 比较, 单位, 状态, 来源). A year is 2025, a quarter 2025Q2, a month 2025-06; a status is final, preliminary or estimated. Lines that start with <c>#</c> are comments.
/// </summary>
public static class ObservationCsv
{
    /// <summary>Reads a UTF-8 file. A bad row is reported and left out, the others are kept.</summary>
    /// <param name="path">The file.</param>
    /// <param name="units">The units that may stand in it; the built-in ones where it is not given. A policy with units of its own has them as <c>Policy.Units</c>.</param>
    public static (ImmutableArray<Observation> Observations, ImmutableArray<Diagnostic> Diagnostics) Read(string path, UnitCatalog? units = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            var bytes = File.ReadAllBytes(path);
            return Utf8Probe.Check(bytes, isWhole: true) is { } fault
                ? ([], [FileFaults.Unreadable(path, fault)])
                : ReadText(Encoding.UTF8.GetString(bytes), path, units);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], [FileFaults.Unreadable(path, exception)]);
        }
    }

    /// <summary>Reads from a reader; <paramref name="path"/> is what the diagnostics call it.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="path">The name of the file.</param>
    /// <param name="units">The units that may stand in it; the built-in ones where it is not given.</param>
    public static (ImmutableArray<Observation> Observations, ImmutableArray<Diagnostic> Diagnostics) Read(TextReader reader, string path, UnitCatalog? units = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(path);
        return ReadText(reader.ReadToEnd(), path, units);
    }

    private static (ImmutableArray<Observation> Observations, ImmutableArray<Diagnostic> Diagnostics) ReadText(string text, string path, UnitCatalog? units)
    {
        try
        {
            return CsvRows.Read(options => CsvReader.FromText(text.TrimStart('\uFEFF'), options), path, rows => ReadRows(rows, path, units ?? UnitCatalog.BuiltIn));
        }
        catch (CsvFormatException exception)
        {
            return ([], [FileFaults.Unreadable(path, exception, Math.Max(1, (int)exception.LineNumber))]);
        }
    }

    private static (ImmutableArray<Observation> Observations, ImmutableArray<Diagnostic> Diagnostics) ReadRows(CsvRows rows, string path, UnitCatalog units)
    {
        if (rows.Headers.IsEmpty)
        {
            return ([], [FileFaults.Unreadable(path, FileFaults.Empty)]);
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (ObservationColumns.Find(rows.Headers, Location.At(path, rows.HeaderLine, 1), diagnostics) is not { } columns)
        {
            return ([], diagnostics.ToImmutable());
        }

        var observations = ImmutableArray.CreateBuilder<Observation>();
        while (rows.Read())
        {
            if (rows.IsMisquoted)
            {
                diagnostics.Add(RowFaults.Misquoted(rows));
            }
            else if (rows.FieldCount != rows.Headers.Length)
            {
                diagnostics.Add(RowFaults.FieldCount(rows));
            }
            else if (new ObservationRow(rows, columns, units, diagnostics).Read() is { } observation)
            {
                observations.Add(observation);
            }
        }

        return (observations.ToImmutable(), diagnostics.ToImmutable());
    }
}
