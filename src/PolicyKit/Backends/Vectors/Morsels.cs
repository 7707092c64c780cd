using System.Numerics;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors;

/// <summary>
/// The row work of a stage, morsel by morsel: plain rows first, then those that were found odd, brought together in blocks. Where no row is plain, all
/// rows in blocks.
/// </summary>
internal sealed class Morsels : IDisposable
{
    private const int Words = BlockShape.MorselRows / 64;
    private readonly StageProgram _stage;
    private readonly Run _run;
    private readonly PlainRun? _plain;

    public Morsels(StageProgram stage, Run run)
    {
        (_stage, _run) = (stage, run);
        _plain = run.IsPlain && run.RowCount > 0 ? stage.Plain?.Bind(run) : null;
    }

    /// <summary>Does the block's morsel.</summary>
    public void Run(Block block)
    {
        var first = block.Morsel * BlockShape.MorselRows;
        var rows = Math.Min(_run.RowCount - first, BlockShape.MorselRows);
        if (_plain is null)
        {
            for (var row = first; row < first + rows; row += BlockShape.Rows)
            {
                block.MoveTo(row);
                _stage.Run(block);
            }

            return;
        }

        var word = block.Morsel * Words;
        _plain.Run(block, word, word + (rows / 64));
        if (rows % 64 != 0)
        {
            _run.Odd[word + (rows / 64)] = (1UL << rows) - 1;
        }

        DoOdd(block, word, word + ((rows + 63) / 64));
    }

    public void Dispose() => _plain?.Dispose();

    private void DoOdd(Block block, int first, int end)
    {
        Span<int> rows = stackalloc int[BlockShape.Rows];
        var count = 0;
        for (var word = first; word < end; word++)
        {
            for (var bits = _run.Odd[word]; bits != 0; bits &= bits - 1)
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
        _stage.Run(block);
    }
}
