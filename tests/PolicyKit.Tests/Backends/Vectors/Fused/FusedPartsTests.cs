using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Fused;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Tests.Backends.Vectors.Fused;

/// <summary>Long programs, in order and cut into parts.</summary>
public sealed class FusedPartsTests
{
    private static readonly PlainOp[] Ops =
        [PlainOp.Add, PlainOp.Add, PlainOp.Multiply, PlainOp.Divide, PlainOp.Min, PlainOp.Less, PlainOp.AbsMultiplyAdd, PlainOp.Select, PlainOp.RoundTo];

    [Property(MaxTest = 200)]
    public void Every_part_reads_what_was_written(int seed)
    {
        var instructions = Draw(new Random(seed), out var externals);

        var cut = FusedParts.Of(instructions, externals);

        // A column is loaded anew by each part that reads it.
        Assert.Equal(instructions, cut.Parts.SelectMany(p => p).Where(i => i.External < externals).Distinct());
        var inPlace = new Dictionary<int, int>();
        foreach (var part in cut.Parts)
        {
            var written = new HashSet<int>();
            foreach (var instruction in part)
            {
                Assert.All(instruction.Reads, r => Assert.Contains(r, written));
                if (instruction.External >= externals && instruction.IsSink)
                {
                    inPlace[instruction.External] = instruction.A.Register;
                }
                else
                {
                    Assert.True(instruction.External < externals || inPlace[instruction.External] == instruction.Target, "another register's place");
                    written.Add(instruction.Target);
                }
            }

            var ofPart = part.Count(i => i.External < externals && !i.IsLoad);
            Assert.InRange(ofPart, 0, FusedParts.Most);
        }
    }

    [Property(MaxTest = 200)]
    public void The_schedule_keeps_every_instruction_after_those_it_reads_from(int seed)
    {
        var instructions = Draw(new Random(seed), out _);

        var ordered = Schedule.Of(instructions);

        Assert.Equal(instructions.Length, ordered.Length);
        Assert.Equal(instructions.ToHashSet(), ordered.ToHashSet());
        var written = new HashSet<int>();
        foreach (var instruction in ordered)
        {
            Assert.All(instruction.Reads, r => Assert.Contains(r, written));
            written.Add(instruction.Target);
        }
    }

    [Fact]
    public void A_sum_of_many_terms_needs_few_registers()
    {
        var builder = new PlainBuilder();
        var x = builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.Numbers, 0));
        Operand[] terms = [.. Enumerable.Range(1, 500).Select(i => builder.Emit(PlainOp.Multiply, x, Operand.Of(i)))];
        builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, 0), terms.Aggregate((a, b) => builder.Emit(PlainOp.Add, a, b)));

        var instructions = builder.Build();

        Assert.Equal(2, RegisterPlaces.Of(instructions).Count);
        Assert.InRange(FusedParts.Of(instructions, builder.Externals.Length).Places, 1, 3);
    }

    private static ImmutableArray<PlainInstruction> Draw(Random random, out int externals)
    {
        var builder = new PlainBuilder();
        List<Operand> operands = [Operand.Of(2), Operand.True, .. Enumerable.Range(0, 5).Select(i => builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.Numbers, i)))];
        for (var steps = random.Next(20, 900); steps > 0; steps--)
        {
            var op = Ops[random.Next(Ops.Length)];
            operands.Add(builder.Emit(op, Pick(), Pick(), op is PlainOp.AbsMultiplyAdd or PlainOp.Select ? Pick() : Operand.False));
            if (random.Next(30) == 0)
            {
                builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, steps), Pick());
            }
        }

        builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, 0), operands[^1]);
        externals = builder.Externals.Length;
        return builder.Build();

        // Mostly what was written last, as in real programs.
        Operand Pick() => random.Next(3) == 0 ? operands[random.Next(operands.Count)] : operands[^Math.Min(operands.Count, random.Next(1, 12))];
    }
}
