using System.Globalization;
using PolicyKit.Data;
using PolicyKit.Scoring;
using Spectre.Console;

namespace PolicyKit.Cli.Output;

/// <summary>The ten best records.</summary>
internal static class BestTable
{
    private const int Shown = 10;

    /// <returns>The row of the best; null where no record has a score.</returns>
    public static int? Write(ColumnBatch records, ScoreBatch scores, string keyField, string groupField, Terminal terminal)
    {
        var best = Best(scores.Scores);
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(terminal.Words("place", "名次"), keyField, groupField, scores.Score.Name, scores.Gradings[0].Name);
        for (var place = 0; place < best.Length; place++)
        {
            var row = best[place];
            table.AddRow(
                $"{place + 1}",
                Markup.Escape(TextOf(records, keyField, row)),
                Markup.Escape(TextOf(records, groupField, row)),
                scores.Scores[row].ToString("0.00", CultureInfo.InvariantCulture),
                Markup.Escape(scores.Grade(row) ?? "–"));
        }

        terminal.Tables().Write(table);
        return best.Length == 0 ? null : best[0];
    }

    public static string TextOf(ColumnBatch records, string field, int row) =>
        records.Find(field) is TextColumn texts && texts.Codes.Span[row] is >= 0 and var code ? texts.Dictionary[code] : "";

    // Equal scores in the order of the records.
    private static int[] Best(ReadOnlySpan<double> scores)
    {
        var queue = new PriorityQueue<int, (double Score, int NegatedRow)>();
        for (var row = 0; row < scores.Length; row++)
        {
            if (double.IsNaN(scores[row]))
            {
                continue;
            }

            queue.Enqueue(row, (scores[row], -row));
            if (queue.Count > Shown)
            {
                queue.Dequeue();
            }
        }

        var best = new int[queue.Count];
        for (var place = best.Length - 1; place >= 0; place--)
        {
            best[place] = queue.Dequeue();
        }

        return best;
    }
}
