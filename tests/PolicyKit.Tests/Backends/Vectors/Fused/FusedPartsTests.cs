using PolicyKit.Backends.Vectors.Fused;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Tests.Backends.Vectors.Fused;

/// <summary>Long programs, in order and cut into parts.</summary>
public sealed class FusedPartsTests
{
    [Property(MaxTest = 200, Arbitrary = [typeof(Seeds)])]
    public void Every_part_reads_what_was_written(int seed)
    {
        var instructions = RandomProgram.Draw(new Random(seed), 900, out var externals);

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

    [Property(MaxTest = 200, Arbitrary = [typeof(Seeds)])]
    public void The_schedule_keeps_every_instruction_after_those_it_reads_from(int seed)
    {
        var instructions = RandomProgram.Draw(new Random(seed), 900, out _);

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

        Assert.InRange(RegisterPlaces.Of(BlockProgram.Loops(instructions, LaneWidth.Bits256)).Count, 1, 2);
        Assert.InRange(FusedParts.Of(instructions, builder.Externals.Length).Places, 1, 3);
    }
}
