using System.Globalization;
using PolicyKit.Data;
using PolicyKit.Scoring;
using Spectre.Console;

namespace PolicyKit.Cli.Output;

/// <summary>How many records of each group have which grade.</summary>
internal static class GradeTable
{
    public static void Write(ColumnBatch records, ScoreBatch scores, string groupField, Terminal terminal)
    {
        var groups = (TextColumn)records.Find(groupField)!;
        var labels = scores.Gradings[0].Labels;
        var counts = Count(groups, scores, labels.Length);
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(groupField);
        string[] headers = [.. labels, terminal.Words("graded", "已定档"), terminal.Words("no grade", "未定档")];
        foreach (var header in headers)
        {
            table.AddColumn(new TableColumn(header).RightAligned());
        }

        for (var group = 0; group < groups.Dictionary.Length; group++)
        {
            AddRow(table, groups.Dictionary[group], counts[group]);
        }

        AddRow(table, terminal.Words("all", "合计"), [.. Enumerable.Range(0, labels.Length + 1).Select(i => counts.Sum(c => c[i]))]);
        terminal.Tables().Write(table);
    }

    // For each group: how many have each grade and, last, how many have none.
    private static int[][] Count(TextColumn groups, ScoreBatch scores, int labels)
    {
        var counts = groups.Dictionary.Select(_ => new int[labels + 1]).ToArray();
        var codes = groups.Codes.Span;
        var grades = scores.GradeCodes();
        for (var row = 0; row < scores.Count; row++)
        {
            if (codes[row] >= 0)
            {
                counts[codes[row]][grades[row] < 0 ? labels : grades[row]]++;
            }
        }

        return counts;
    }

    private static void AddRow(Table table, string name, int[] counts)
    {
        var numbers = counts[..^1].Append(counts[..^1].Sum()).Append(counts[^1]).Select(c => c.ToString("N0", CultureInfo.InvariantCulture));
        table.AddRow([Markup.Escape(name), .. numbers]);
    }
}
