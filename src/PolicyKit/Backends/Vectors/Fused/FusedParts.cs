using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors.Fused;

/// <summary>
/// Instructions cut into parts, each short enough for a loop of its own: the runtime stops to inline calls and to keep track of variables in a method
/// with more than about a thousand of them, and its loop is ten times as slow then. What a part leaves to later ones lies in a place of a frame, which
/// is an external to both; what it can load again it does.
/// </summary>
/// <param name="Parts">The parts, in order; their externals are the program's, and the places after them.</param>
/// <param name="Places">How many places.</param>
internal sealed record FusedParts(ImmutableArray<ImmutableArray<PlainInstruction>> Parts, int Places)
{
    /// <summary>A variable an instruction, and four temporary ones each, stay well under what the runtime keeps track of.</summary>
    public const int Most = 128;

    // Rounding is made of more than ten operations each time.
    private const int Rounding = 4;

    /// <summary>Cuts instructions.</summary>
    /// <param name="instructions">The instructions.</param>
    /// <param name="externals">How many externals they have.</param>
    public static FusedParts Of(ImmutableArray<PlainInstruction> instructions, int externals)
    {
        var parts = Cut(instructions);
        var partOf = parts.SelectMany((part, index) => part.Select(i => (i.Target, Index: index)))
            .Where(i => i.Target >= 0).ToDictionary(i => i.Target, i => i.Index);
        var loads = instructions.Where(i => i.IsLoad).ToDictionary(i => i.Target);
        var lastReader = parts.SelectMany((part, index) => part.SelectMany(i => i.Reads).Select(r => (Register: r, Index: index)))
            .GroupBy(r => r.Register).ToDictionary(r => r.Key, r => r.Max(x => x.Index));

        var free = new Stack<int>();
        var places = new Dictionary<int, int>();
        var count = 0;
        var written = ImmutableArray.CreateBuilder<ImmutableArray<PlainInstruction>>();
        for (var part = 0; part < parts.Count; part++)
        {
            var read = parts[part].SelectMany(i => i.Reads).Distinct().Where(r => partOf[r] < part).ToList();
            var left = parts[part].Select(i => i.Target).Where(r => r >= 0 && !loads.ContainsKey(r) && lastReader[r] > part).ToList();
            foreach (var register in left)
            {
                places[register] = free.TryPop(out var place) ? place : count++;
            }

            written.Add(
            [
                .. read.Select(r => loads.TryGetValue(r, out var load) ? load : Transfer(PlainOp.LoadNumbers, r, Operand.False, externals + places[r])),
                .. parts[part],
                .. left.Select(r => Transfer(PlainOp.StoreNumbers, -1, Operand.In(r), externals + places[r])),
            ]);
            foreach (var register in read.Where(r => !loads.ContainsKey(r) && lastReader[r] == part))
            {
                free.Push(places[register]);
            }
        }

        return new FusedParts(written.ToImmutable(), count);
    }

    private static PlainInstruction Transfer(PlainOp op, int target, Operand from, int external) =>
        new(op, target, from, Operand.False, Operand.False, external);

    private static List<List<PlainInstruction>> Cut(ImmutableArray<PlainInstruction> instructions)
    {
        List<List<PlainInstruction>> parts = [];
        var size = Most;
        foreach (var instruction in instructions)
        {
            var more = instruction.Op is PlainOp.RoundTo or PlainOp.IsRoundSure ? Rounding : 1;
            if (size + more > Most)
            {
                parts.Add([]);
                size = 0;
            }

            size += more;

            parts[^1].Add(instruction);
        }

        return parts;
    }
}
