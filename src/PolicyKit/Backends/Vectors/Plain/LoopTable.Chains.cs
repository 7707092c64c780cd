using static PolicyKit.Backends.Vectors.Plain.Operations;

namespace PolicyKit.Backends.Vectors.Plain;

/// <content>
/// Loops that do several instructions which often follow one another, so that what is between them is not written to memory. Leaving one out changes
/// no result.
/// </content>
internal static partial class LoopTable<T>
{
    // Sums with a term that is a product, or with an error that is relative.
    private static Form[] AddChains =>
    [
        Loop<Of<Add, Of<AbsMultiplyAdd, Register, Constant, Constant>, Of<AbsMultiplyAdd, Register, Constant, Register>>>(),
        Loop<Of<Add, Of<AbsMultiplyAdd, Register, Constant, Constant>, Register>>(),
        Loop<Of<Add, Register, Of<AbsMultiplyAdd, Register, Constant, Constant>>>(),
        Loop<Of<Add, Register, Of<Min, Of<Max, Of<Multiply, Register, Constant>, Constant>, Constant>>>(),
        Loop<Of<Add, Register, Of<Multiply, Of<Min, Of<Max, Of<Multiply, Register, Constant>, Constant>, Constant>, Register>>>(),
        Loop<Of<Add, Register, Of<Multiply, Register, Register>>>(),
        Loop<Of<Add, Register, Of<Multiply, Register, Constant>>>(),
        Loop<Of<Add, Of<Add, Register, Register>, Register>>(),
    ];

    // What is capped, and weighted by what was looked up.
    private static Form[] MultiplyChains =>
    [
        Loop<Of<Multiply, Of<Min, Of<Max, Of<Multiply, Register, Constant>, Constant>, Constant>, Register>>(),
        Loop<Of<Multiply, Of<Max, Of<Subtract, Register, Register>, Constant>, Register>>(),
    ];

    // Points between two caps.
    private static Form[] MinChains =>
    [
        Loop<Of<Min, Of<Max, Of<Multiply, Register, Constant>, Constant>, Constant>>(),
        Loop<Of<Min, Of<Max, Register, Constant>, Constant>>(),
    ];

    // The row is plain so far, and one more number is, or one more decision is sure.
    private static Form[] AndChains =>
    [
        Loop<Of<And, Of<And, Register, Of<IsOrdinary, Register>>, Of<IsDivisor, Register>>>(),
        Loop<Of<And, Of<And, Register, Of<IsDivisor, Register>>, Of<IsDivisor, Register>>>(),
        Loop<Of<And, Of<And, Register, Of<IsOrdinary, Register>>, Of<IsOrdinary, Register>>>(),
        Loop<Of<And, Of<IsOrdinary, Register>, Of<IsDivisor, Register>>>(),
        Loop<Of<And, Of<IsOrdinary, Register>, Of<IsOrdinary, Register>>>(),
        Loop<Of<And, Register, Of<IsOrdinary, Register>>>(),
        Loop<Of<And, Register, Of<IsDivisor, Register>>>(),
        Loop<Of<And, Of<And, Register, Of<Less, Register, Of<Distance, Constant, Register>>>, Of<Less, Register, Of<Distance, Constant, Register>>>>(),
        Loop<Of<And, Register, Of<Less, Register, Of<Distance, Constant, Register>>>>(),
        Loop<Of<And, Register, Of<Less, Register, Of<Distance, Register, Constant>>>>(),
        Loop<Of<And, Register, Of<Less, Register, Of<Distance, Register, Register>>>>(),
        Loop<Of<And, Register, Of<Or, Of<Less, Register, Of<Distance, Constant, Register>>, Register>>>(),
        Loop<Of<And, Register, Of<Or, Of<Less, Register, Of<Distance, Register, Constant>>, Register>>>(),
        Loop<Of<And, Register, Of<Or, Of<Less, Register, Of<Distance, Register, Register>>, Register>>>(),
        Loop<Of<And, Register, Of<Or, Register, Of<Equal, Register, Constant>>>>(),
        Loop<Of<And, Register, Of<AtMost, Constant, Register>>>(),
        Loop<Of<And, Register, Of<AtMost, Register, Constant>>>(),
        Loop<Of<And, Register, Of<Not, Register>>>(),
    ];

    // The first of several bands whose bound is reached.
    private static Form[] SelectChains =>
    [
        Loop<Of<Select, Of<AtMost, Constant, Register>, Constant, Of<Select, Of<AtMost, Constant, Register>, Constant, Of<Select, Of<AtMost, Constant, Register>, Constant, Constant>>>>(),
        Loop<Of<Select, Of<AtMost, Constant, Register>, Constant, Of<Select, Of<AtMost, Constant, Register>, Constant, Constant>>>(),
        Loop<Of<Select, Of<AtMost, Constant, Register>, Constant, Register>>(),
        Loop<Of<Select, Of<AtMost, Constant, Register>, Constant, Constant>>(),
        Loop<Of<Select, Of<AtMost, Register, Constant>, Constant, Register>>(),
        Loop<Of<Select, Of<Less, Register, Constant>, Constant, Register>>(),
        Loop<Of<Select, Of<Less, Constant, Register>, Constant, Register>>(),
        Loop<Of<Select, Of<And, Register, Register>, Constant, Register>>(),
        Loop<Of<Select, Register, Constant, Of<Select, Register, Constant, Register>>>(),
    ];

    // Errors that grow by several steps.
    private static Form[] AbsMultiplyAddChains =>
    [
        Loop<Of<AbsMultiplyAdd, Of<AbsMultiplyAdd, Register, Register, Register>, Register, Of<AbsMultiplyAdd, Register, Constant, Constant>>>(),
        Loop<Of<AbsMultiplyAdd, Constant, Register, Of<AbsMultiplyAdd, Register, Constant, Constant>>>(),
        Loop<Of<AbsMultiplyAdd, Register, Constant, Of<AbsMultiplyAdd, Register, Constant, Constant>>>(),
        Loop<Of<AbsMultiplyAdd, Register, Register, Of<AbsMultiplyAdd, Register, Constant, Constant>>>(),
    ];
}
