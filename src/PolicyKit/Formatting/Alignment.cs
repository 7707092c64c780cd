namespace PolicyKit.Formatting;

/// <summary>Puts the same parts of neighbouring lines under each other.</summary>
internal static class Alignment
{
    // A column that makes a line wider than this is left ragged.
    private const int WidestLine = 120;

    public static void Set(IReadOnlyList<Line> lines)
    {
        foreach (var run in Runs.OfNeighbours(lines))
        {
            Align([.. run.Select(line => new Row(line, line.Columns))]);
        }

        var indicators = Runs.TargetsUnderIndicators(lines);
        foreach (var run in Runs.OfTargets(lines))
        {
            if (run.TrueForAll(indicators.ContainsKey))
            {
                run.ForEach(target => PutUnder(indicators[target], target));
            }

            Align([.. run.Zip(YearGrid.ColumnsOf(run), (line, columns) => new Row(line, columns))]);
        }
    }

    // The name of a target stands under that of its indicator.
    private static void PutUnder(Line indicator, Line target) =>
        target.Pieces[1].Gap += Math.Max(0, indicator.First.Width - target.First.Width);

    private static void Align(IReadOnlyCollection<Row> rows)
    {
        foreach (var rank in rows.SelectMany(row => row.Columns, (row, column) => (Row: row, Column: column)).GroupBy(c => c.Column.Rank).OrderBy(g => g.Key))
        {
            var areNumbers = rank.All(c => c.Column.IsNumber);
            foreach (var (row, column) in rank)
            {
                row.Reach(column);
            }

            Align([.. rank.Select(c => c.Row)], row => areNumbers ? row.End : row.Start, isBehindLine: rank.Key >= Column.OfAnnotation);
        }
    }

    private static void Align(Row[] rows, Func<Row, int> place, bool isBehindLine)
    {
        var most = rows.Max(place);
        if (isBehindLine ? most <= WidestLine : Array.TrueForAll(rows, row => row.Width + most - place(row) <= WidestLine))
        {
            Array.ForEach(rows, row => row.Push(most - place(row)));
        }
    }
}
