using System.Numerics;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors;

/// <summary>The row work of a stage, morsel by morsel: plain rows first, then those that were found odd, brought together in blocks.</summary>
internal sealed class Morsels(StageProgram stage, Run run, PlainRun plain)
{
    private const int Words = BlockShape.MorselRows / 64;

    /// <summary>Does a morsel.</summary>
    /// <returns>How many rows it had.</returns>
    public int Run(Block block, int morsel)
    {
        var first = morsel * Words;
        var rows = (int)Math.Min(run.RowCount - ((long)first * 64), BlockShape.MorselRows);
        plain.Run(first, first + (rows / 64));
        if (rows % 64 != 0)
        {
            run.Odd[first + (rows / 64)] = (1UL << rows) - 1;
        }

        DoOdd(block, first, first + ((rows + 63) / 64));
        return rows;
    }

    private void DoOdd(Block block, int first, int end)
    {
        Span<int> rows = stackalloc int[BlockShape.Rows];
        var count = 0;
        for (var word = first; word < end; word++)
        {
            for (var bits = run.Odd[word]; bits != 0; bits &= bits - 1)
            {
                rows[count++] = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (count == rows.Length)
                {
                    Do(block, rows);
                    count = 0;
                }
            }
        }

        if (count > 0)
        {
            Do(block, rows[..count]);
        }
    }

    private void Do(Block block, ReadOnlySpan<int> rows)
    {
        block.Pick(rows);
        stage.Run(block);
    }
}
