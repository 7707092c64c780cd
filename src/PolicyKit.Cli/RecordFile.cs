using System.Globalization;
using PolicyKit.Cli.Output;
using PolicyKit.Data.Csv;
using PolicyKit.Symbols;

namespace PolicyKit.Cli;

/// <summary>Which kind of record is in which file, as <c>--records</c> says: <c>企业=FILE.csv</c>, with the year that they stand for <c>家庭@2022=FILE.csv</c>.</summary>
/// <param name="Record">The kind of record.</param>
/// <param name="Year">The year; null where it is not given.</param>
/// <param name="Path">The file.</param>
internal sealed record RecordFile(RecordSymbol Record, int? Year, string Path)
{
    /// <exception cref="UsageException">It does not read so, or names a record or file that is not there.</exception>
    public static RecordFile Parse(Policy policy, string written)
    {
        var known = string.Join(", ", policy.Records);
        if (written.Split('=', 2) is not [var left, var path])
        {
            throw new UsageException($"--records is RECORD=FILE.csv, with one of the policy's records ({known})", $"--records 的写法是 记录=文件.csv，政策中的记录有：{known}");
        }

        var parts = left.Split('@', 2);
        var record = policy.Records.FirstOrDefault(r => r.Name == parts[0])
            ?? throw new UsageException($"the policy has no record '{parts[0]}'; it has: {known}", $"政策中没有记录“{parts[0]}”，有：{known}");
        return File.Exists(path)
            ? new RecordFile(record, parts.Length < 2 ? null : YearOf(parts[1]), path)
            : throw new UsageException($"there is no file '{path}'", $"没有文件“{path}”");
    }

    /// <summary>The records; what is wrong with them is printed.</summary>
    public RecordTable Read(Terminal terminal)
    {
        var table = Work.Run(
            terminal, terminal.Words($"reading {Path}", $"读取{Path}"), 0, progress => RecordCsv.Read(Path, Record, progress), t => t.RowCount);
        DiagnosticPrinter.Print(table.Diagnostics, terminal.Error, terminal.Language);
        return table;
    }

    private static int YearOf(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2199
        ? year
        : throw new UsageException($"'{written}' is not a year from 1900 to 2199", $"“{written}”不是1900至2199之间的年份");
}
