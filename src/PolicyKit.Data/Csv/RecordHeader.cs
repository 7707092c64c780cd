using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv;

/// <summary>Finds a record's fields among the columns of a file.</summary>
internal static class RecordHeader
{
    /// <summary>The column of each field, -1 for an optional field without one; null, with diagnostics, if the file lacks a needed one.</summary>
    public static ImmutableArray<int>? Match(CsvRows rows, string path, RecordSymbol record, RowReport report)
    {
        var headers = rows.Headers.Select(h => h.Trim()).ToImmutableArray();
        if (FaultOf(headers, record) is { } fault)
        {
            report.Add(FileFaults.Unreadable(path, fault, rows.HeaderLine));
            return null;
        }

        var columns = record.Fields.Select(f => headers.IndexOf(f.Name)).ToImmutableArray();
        var missing = record.Fields.Where((f, i) => columns[i] < 0 && !f.IsOptional).ToList();
        foreach (var field in missing)
        {
            var free = headers.Where((_, i) => !columns.Contains(i));
            report.Add(Diagnostic.Create(
                DiagnosticDescriptors.MissingColumn,
                Location.At(path, rows.HeaderLine, 1),
                field.Name,
                new Localized($"record '{record.Name}'", $"记录“{record.Name}”"),
                Spelling.Suggest(field.Name, free).Text));
        }

        return missing.Count > 0 ? null : columns;
    }

    private static Localized? FaultOf(ImmutableArray<string> headers, RecordSymbol record)
    {
        if (headers.IsEmpty || record.Fields.IsEmpty)
        {
            return headers.IsEmpty ? FileFaults.Empty : FileFaults.NoFields;
        }

        var twice = record.Fields.FirstOrDefault(f => headers.Count(h => h == f.Name) > 1);
        return twice is null ? null : FileFaults.TwoHeaders(twice.Name);
    }
}
