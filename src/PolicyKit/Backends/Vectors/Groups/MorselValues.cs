using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>What a statistic is taken of, in the rows of a morsel.</summary>
internal readonly struct MorselValues
{
    private readonly NumberStore _operand;
    private readonly ulong[]? _member;
    private readonly int _at;
    private readonly int _memberAt;

    public MorselValues(Block block, StatisticStep step)
    {
        FirstRow = block.Morsel * BlockShape.MorselRows;
        Count = Math.Min(BlockShape.MorselRows, block.Run.RowCount - FirstRow);
        _operand = (NumberStore)block.StoreOf(step.Operand);
        _at = FirstRow - block.FirstIn(_operand);
        if (step.Member >= 0)
        {
            var member = (TruthStore)block.StoreOf(step.Member);
            (_member, _memberAt) = (member.True, FirstRow - block.FirstIn(member));
        }
    }

    /// <summary>The number of the first row.</summary>
    public int FirstRow { get; }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>The values of 64 rows from some row of the morsel on.</summary>
    public ReadOnlySpan<double> Values(int first) => _operand.Values.AsSpan(_at + first, 64);

    /// <summary>Their errors, where they are kept.</summary>
    public ReadOnlySpan<double> Errors(int first) => _operand.Errors.AsSpan(_at + first, 64);

    /// <summary>The error of a row of the morsel.</summary>
    public double ErrorAt(int row) => _operand.ErrorAt(_at + row);

    /// <summary>Which of them count, as bits.</summary>
    public ulong Bits(int first) => _operand.Valid[(_at + first) / 64] & (_member is null ? ulong.MaxValue : _member[(_memberAt + first) / 64]);
}
