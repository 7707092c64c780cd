using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Tests.Backends.Vectors.Fused;

/// <summary>Random instructions over five columns of numbers, that store what they compute.</summary>
internal static class RandomProgram
{
    /// <summary>How many columns there are; they are the first externals.</summary>
    public const int Columns = 5;

    private static readonly PlainOp[] Numbers =
        [PlainOp.Add, PlainOp.Add, PlainOp.Multiply, PlainOp.Divide, PlainOp.Min, PlainOp.Max, PlainOp.Subtract, PlainOp.Abs, PlainOp.AbsMultiplyAdd, PlainOp.RoundTo];

    private static readonly PlainOp[] Truths =
        [PlainOp.Less, PlainOp.AtMost, PlainOp.Equal, PlainOp.IsOrdinary, PlainOp.IsDivisor, PlainOp.And, PlainOp.And, PlainOp.Or, PlainOp.Not];

    private static readonly double[] Constants = [0, 1, 1.5, 0.1, 80, 1e-16, -3];

    /// <summary>Draws instructions, of up to about so many steps.</summary>
    public static ImmutableArray<PlainInstruction> Draw(Random random, int most, out int externals)
    {
        var builder = new PlainBuilder();
        List<Operand> numbers = [.. Enumerable.Range(0, Columns).Select(i => builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.Numbers, i)))];
        List<Operand> truths = [builder.Emit(PlainOp.IsOrdinary, numbers[0])];
        for (var steps = random.Next(20, most); steps > 0; steps--)
        {
            switch (random.Next(5))
            {
                case 0:
                    truths.Add(Truth(Truths[random.Next(Truths.Length)]));
                    break;
                case 1:
                    truths.Add(builder.Emit(PlainOp.And, Pick(truths), builder.Emit(PlainOp.Less, Number(), builder.Emit(PlainOp.Distance, Number(), Number()))));
                    break;
                case 2:
                    numbers.Add(builder.Emit(PlainOp.Select, Pick(truths), Number(), Number()));
                    break;
                default:
                    numbers.Add(builder.Emit(Numbers[random.Next(Numbers.Length)], Number(), Number(), Number()));
                    break;
            }

            if (random.Next(30) == 0)
            {
                builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, steps), Number());
            }
        }

        builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, 0), numbers[^1]);
        builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, 1000), truths[^1]);
        externals = builder.Externals.Length;
        return builder.Build();

        Operand Truth(PlainOp op) => op is PlainOp.And or PlainOp.Or or PlainOp.Not
            ? builder.Emit(op, Pick(truths), Pick(truths))
            : builder.Emit(op, Number(), Number());

        Operand Number() => random.Next(3) == 0 ? Operand.Of(Constants[random.Next(Constants.Length)]) : Pick(numbers);

        // Mostly what was written last, as in real programs.
        Operand Pick(List<Operand> operands) =>
            random.Next(4) == 0 ? operands[random.Next(operands.Count)] : operands[^Math.Min(operands.Count, random.Next(1, 6))];
    }
}
