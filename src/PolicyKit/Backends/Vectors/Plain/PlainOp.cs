namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>What an instruction does to each lane. A truth is a lane of all bits or none; texts are codes, -1 being unknown.</summary>
internal enum PlainOp
{
    // Into a register, from an external.
    LoadNumbers,
    LoadInts,
    LoadBytes,
    LoadBits,
    LoadSame,
    Gather,

    // One operand.
    Abs,
    Negate,
    Not,
    IsOrdinary,
    IsDivisor,
    AtLeastReciprocal,

    // Two operands.
    Add,
    Subtract,
    Multiply,
    Divide,
    Min,
    Max,
    Less,
    AtMost,
    Equal,
    And,
    Or,
    Distance,
    RoundTo,

    // Three operands.
    Select,
    AbsMultiplyAdd,
    IsRoundSure,

    // Out of a register, to an external.
    StoreNumbers,
    StoreInts,
    StoreBytes,
    StoreBits,
}

/// <summary>One step over all lanes.</summary>
/// <param name="Op">What is done.</param>
/// <param name="Target">The register that is written; -1 where none is.</param>
/// <param name="A">The first operand; not read where the operation has fewer.</param>
/// <param name="B">The second.</param>
/// <param name="C">The third.</param>
/// <param name="External">The external that is read or written, or -1.</param>
internal sealed record PlainInstruction(PlainOp Op, int Target, Operand A, Operand B, Operand C, int External)
{
    /// <summary>Whether it writes outside, and so is never left out.</summary>
    public bool IsSink => Op >= PlainOp.StoreNumbers;

    /// <summary>The registers that it reads.</summary>
    public IEnumerable<int> Reads => ((Operand[])[A, B, C]).Where(o => !o.IsConstant).Select(o => o.Register);
}
