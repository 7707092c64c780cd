namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>What an instruction reads: a register, or a constant in all lanes.</summary>
/// <param name="Register">The register, or -1.</param>
/// <param name="Bits">The constant's bits, so that a truth, too, is told from others of its kind.</param>
internal readonly record struct Operand(int Register, long Bits)
{
    /// <summary>The truth that never holds; also the number 0.</summary>
    public static readonly Operand False = Of(0.0);

    /// <summary>The truth that always holds.</summary>
    public static readonly Operand True = new(-1, -1);

    /// <summary>Whether it is a constant.</summary>
    public bool IsConstant => Register < 0;

    /// <summary>The constant.</summary>
    public double Constant => BitConverter.Int64BitsToDouble(Bits);

    /// <summary>A constant.</summary>
    public static Operand Of(double value) => new(-1, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A register.</summary>
    public static Operand In(int register) => new(register, 0);
}
