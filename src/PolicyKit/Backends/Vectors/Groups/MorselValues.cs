namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>What a statistic is taken of, in the rows of a morsel.</summary>
internal readonly ref struct MorselValues
{
    private readonly ReadOnlySpan<ulong> _valid;
    private readonly ReadOnlySpan<ulong> _member;

    public MorselValues(Block block, NumberStore operand, TruthStore? member)
    {
        FirstRow = block.Morsel * BlockShape.MorselRows;
        Count = Math.Min(BlockShape.MorselRows, block.Run.RowCount - FirstRow);
        var at = FirstRow - block.FirstIn(operand);
        Values = operand.Values.AsSpan(at, BlockShape.Padded(Count));
        Errors = operand.Errors is null ? [] : operand.Errors.AsSpan(at, Values.Length);
        _valid = operand.Valid.AsSpan(at / 64, Values.Length / 64);
        _member = member is null ? [] : member.True.AsSpan((FirstRow - block.FirstIn(member)) / 64, _valid.Length);
    }

    /// <summary>The number of the first row.</summary>
    public int FirstRow { get; }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>By row the value.</summary>
    public ReadOnlySpan<double> Values { get; }

    /// <summary>By row the error; empty where all are exact.</summary>
    public ReadOnlySpan<double> Errors { get; }

    /// <summary>The rows of a word of 64 that count, as bits.</summary>
    public ulong Bits(int word) => _member.IsEmpty ? _valid[word] : _valid[word] & _member[word];
}
