namespace PolicyKit.Backends.Vectors.Plain;

/// <content>What loops get their lanes from.</content>
internal static partial class LoopTable<T>
{
    /// <summary>A register.</summary>
    private readonly struct Register(nint address) : ISource<Register, T>
    {
        public static bool Fits(PlainTerm term) => !term.Operand.IsConstant;

        public static IEnumerable<int> Reads(PlainTerm term) => [term.Operand.Register];

        public static Register Open(PlainFrame frame, PlainTerm term) => new(frame.Registers[term.Operand.Register]);

        public T At(nint offset) => T.Load(address + offset);
    }

    /// <summary>A constant.</summary>
    private readonly struct Constant(T value) : ISource<Constant, T>
    {
        public static bool Fits(PlainTerm term) => term.Operand.IsConstant;

        public static IEnumerable<int> Reads(PlainTerm term) => [];

        public static Constant Open(PlainFrame frame, PlainTerm term) => new(T.Of(term.Operand.Constant));

        public T At(nint offset) => value;
    }

    /// <summary>What an operation on one operand gives.</summary>
    private readonly struct Of<TOp, TA>(TA a) : ISource<Of<TOp, TA>, T>
        where TOp : struct, IUnary
        where TA : struct, ISource<TA, T>
    {
        public static bool Fits(PlainTerm term) => term.Writer?.Op == TOp.Op && TA.Fits(term.Operands[0]);

        public static IEnumerable<int> Reads(PlainTerm term) => TA.Reads(term.Operands[0]);

        public static Of<TOp, TA> Open(PlainFrame frame, PlainTerm term) => new(TA.Open(frame, term.Operands[0]));

        public T At(nint offset) => TOp.Apply(a.At(offset));
    }

    /// <summary>What an operation on two operands gives.</summary>
    private readonly struct Of<TOp, TA, TB>(TA a, TB b) : ISource<Of<TOp, TA, TB>, T>
        where TOp : struct, IBinary
        where TA : struct, ISource<TA, T>
        where TB : struct, ISource<TB, T>
    {
        public static bool Fits(PlainTerm term) => term.Writer?.Op == TOp.Op && TA.Fits(term.Operands[0]) && TB.Fits(term.Operands[1]);

        public static IEnumerable<int> Reads(PlainTerm term) => [.. TA.Reads(term.Operands[0]), .. TB.Reads(term.Operands[1])];

        public static Of<TOp, TA, TB> Open(PlainFrame frame, PlainTerm term) => new(TA.Open(frame, term.Operands[0]), TB.Open(frame, term.Operands[1]));

        public T At(nint offset) => TOp.Apply(a.At(offset), b.At(offset));
    }

    /// <summary>What an operation on three operands gives.</summary>
    private readonly struct Of<TOp, TA, TB, TC>(TA a, TB b, TC c) : ISource<Of<TOp, TA, TB, TC>, T>
        where TOp : struct, ITernary
        where TA : struct, ISource<TA, T>
        where TB : struct, ISource<TB, T>
        where TC : struct, ISource<TC, T>
    {
        public static bool Fits(PlainTerm term) =>
            term.Writer?.Op == TOp.Op && TA.Fits(term.Operands[0]) && TB.Fits(term.Operands[1]) && TC.Fits(term.Operands[2]);

        public static IEnumerable<int> Reads(PlainTerm term) =>
            [.. TA.Reads(term.Operands[0]), .. TB.Reads(term.Operands[1]), .. TC.Reads(term.Operands[2])];

        public static Of<TOp, TA, TB, TC> Open(PlainFrame frame, PlainTerm term) =>
            new(TA.Open(frame, term.Operands[0]), TB.Open(frame, term.Operands[1]), TC.Open(frame, term.Operands[2]));

        public T At(nint offset) => TOp.Apply(a.At(offset), b.At(offset), c.At(offset));
    }
}
