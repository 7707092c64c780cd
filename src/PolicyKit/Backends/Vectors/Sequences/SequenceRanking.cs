using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>
/// Ranks one group of more rows than are worked on at a time. A first go through its rows counts them by magnitude, which tells between what values
/// each cut lies; a second picks out the rows near the cuts, and only these are ranked; a third writes the bands of all.
/// </summary>
/// <param name="step">The step.</param>
/// <param name="cells">The rows with their values and, where there are any, errors.</param>
/// <param name="errors">A store of such values: their errors are kept, or follow from its rule.</param>
/// <param name="exact">Exact values by the rows' numbers.</param>
/// <param name="crew">Who can be told to stop.</param>
internal sealed class SequenceRanking(RankStep step, GroupedCells cells, NumberStore errors, IExactRows exact, Crew crew)
{
    /// <summary>Finds the bands of a group's rows.</summary>
    public void Rank(int group, RowValueFile bands)
    {
        var (lows, highs) = (new Magnitudes(), new Magnitudes());
        var count = ForEachPiece(group, piece =>
        {
            lows.Count(piece.Lows);
            highs.Count(piece.Highs);
        });
        var places = GroupRanking.Places(step, count);
        var brackets = new RankBrackets(lows.Find(places), highs.Find(places), step.Cuts.Length - places.Length);
        var (rows, openLows, openHighs) = (new List<int>(), new List<double>(), new List<double>());
        ForEachPiece(group, piece =>
        {
            for (var i = 0; i < piece.Rows.Length; i++)
            {
                if (brackets.IsOpen(piece.Lows[i], piece.Highs[i]))
                {
                    rows.Add(piece.Rows[i]);
                    openLows.Add(piece.Lows[i]);
                    openHighs.Add(piece.Highs[i]);
                }
                else
                {
                    brackets.Leave(piece.Lows[i], places);
                }
            }
        });
        var open = new int[rows.Count];
        var intervals = new Intervals(Enumerable.Range(0, open.Length).ToArray(), openLows.ToArray(), openHighs.ToArray());
        new GroupRanking(step, new ExactDoor(() => new MappedRows(exact, row => rows[row]))).Rank(intervals, places, open);
        var next = 0;
        ForEachPiece(group, piece =>
        {
            var ofPiece = new int[piece.Rows.Length];
            for (var i = 0; i < ofPiece.Length; i++)
            {
                ofPiece[i] = brackets.IsOpen(piece.Lows[i], piece.Highs[i]) ? open[next++] : brackets.BandOf(piece.Lows[i]);
            }

            bands.Write(piece.First, new RankBands(ofPiece), 0, ofPiece.Length);
        });
    }

    private int ForEachPiece(int group, Action<Piece> work)
    {
        var all = 0;
        crew.One().Share(cells.Chunks, chunk =>
        {
            var (first, ends) = cells.Find(chunk, group..(group + 1));
            if (ends is [> 0 and var count])
            {
                work(Read(first, count));
                all += count;
            }
        });
        return all;
    }

    private Piece Read(long first, int count)
    {
        var piece = new Piece(first, new int[count], new double[count], new double[count]);
        cells.ReadRows(first, piece.Rows);
        cells.ReadNumbers(0, first, piece.Lows);
        if (errors.Errors is not null)
        {
            cells.ReadNumbers(1, first, piece.Highs);
        }

        for (var i = 0; i < count; i++)
        {
            var error = errors.Errors is null ? errors.Rule.Of(piece.Lows[i]) : piece.Highs[i];
            (piece.Lows[i], piece.Highs[i]) = GroupedRows.Between(piece.Lows[i], error);
        }

        return piece;
    }

    private sealed record Piece(long First, int[] Rows, double[] Lows, double[] Highs);
}
