using System.Collections.Immutable;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Where registers lie in a frame: a place is used again after its register's last use.</summary>
/// <param name="OfRegister">By register its place; -1 for one that is a column itself.</param>
/// <param name="Count">How many places.</param>
internal sealed record RegisterPlaces(int[] OfRegister, int Count)
{
    /// <summary>Gives registers their places.</summary>
    public static RegisterPlaces Of(ImmutableArray<PlainLoop> loops)
    {
        var lastUse = new Dictionary<int, int>();
        for (var i = 0; i < loops.Length; i++)
        {
            foreach (var register in loops[i].Reads)
            {
                lastUse[register] = i;
            }
        }

        var places = new int[loops.Select(l => l.Instruction.Target + 1).DefaultIfEmpty().Max()];
        Array.Fill(places, -1);
        var free = new Stack<int>();
        var count = 0;
        for (var i = 0; i < loops.Length; i++)
        {
            // Lanes are read before they are written, so a target may take the place of an operand.
            foreach (var register in loops[i].Reads.Where(r => lastUse[r] == i && places[r] >= 0))
            {
                free.Push(places[register]);
            }

            if (loops[i].Instruction is { Target: >= 0 and var target, Op: not PlainOp.LoadNumbers })
            {
                places[target] = free.TryPop(out var place) ? place : count++;
            }
        }

        return new RegisterPlaces(places, count);
    }

    /// <summary>A frame with all places.</summary>
    public PlainFrame NewFrame(int externals)
    {
        var frame = new PlainFrame(Count, externals);
        frame.Place(OfRegister);
        return frame;
    }
}
