using System.Runtime.InteropServices;
using PolicyKit.Backends.Vectors.Fused;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Tests.Backends.Vectors.Fused;

/// <summary>The two ways to run instructions, over the same memory.</summary>
public sealed class ProgramTests
{
    private const int Words = 6;

    private static readonly double[] Values = [0, 0.1, 0.3, 1, 1.5, 2, 80, -3, 1e-16, 7.25, 68212208, double.NaN, 1e31, 1e-40];

    [Property(MaxTest = 40, Arbitrary = [typeof(Seeds)])]
    public void Blocks_and_compiled_loops_of_every_width_give_the_same_bits(int seed)
    {
        var random = new Random(seed);
        var instructions = RandomProgram.Draw(random, 250, out var externals);
        int[] strides = [.. Enumerable.Repeat(PlainFrame.WordBytes, externals)];
        var memory = Enumerable.Range(0, externals).Select(_ => GC.AllocateArray<double>(Words * 64, pinned: true)).ToArray();
        foreach (var column in memory.Take(RandomProgram.Columns))
        {
            random.GetItems(Values, column.AsSpan());
        }

        var expected = Run(BlockProgram.Make(instructions, strides, LaneWidth.Bits64));
        foreach (var width in Enum.GetValues<LaneWidth>())
        {
            Assert.Equal(expected, Run(BlockProgram.Make(instructions, strides, width)));
            Assert.Equal(expected, Run(FusedProgram.Compile(instructions, strides, width)));
        }

        long[] Run(RowLoop loop)
        {
            var addresses = memory.Select(column => (nint)Marshal.UnsafeAddrOfPinnedArrayElement(column, 0)).ToArray();
            Array.ForEach(memory[RandomProgram.Columns..], result => Array.Fill(result, -1));
            loop(addresses, 0, Words);
            return [.. memory[RandomProgram.Columns..].SelectMany(result => result.Select(Bits))];
        }
    }

    // Rows with what is no number are odd; its sign is nobody's concern.
    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value);

    [Fact]
    public void A_loop_does_the_instructions_that_it_alone_reads_from()
    {
        var builder = new PlainBuilder();
        var (x, y) = (builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.Numbers, 0)), builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.Numbers, 1)));
        var scaled = builder.Emit(PlainOp.Multiply, x, Operand.Of(0.5));
        var capped = builder.Emit(PlainOp.Min, builder.Emit(PlainOp.Max, scaled, Operand.Of(0)), Operand.Of(1.5));
        builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, 0), capped);
        builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, 1), builder.Emit(PlainOp.Add, y, y));

        var loops = BlockProgram.Loops(builder.Build(), LaneWidth.Bits256);

        Assert.Equal(
            [PlainOp.LoadNumbers, PlainOp.LoadNumbers, PlainOp.Add, PlainOp.Min, PlainOp.StoreNumbers, PlainOp.StoreNumbers],
            loops.Select(l => l.Instruction.Op).Order());
        Assert.Equal([x.Register], loops.Single(l => l.Instruction.Op == PlainOp.Min).Reads);
    }
}
