using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Fused;
using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Instructions as loops that are there already, and take turns over the rows of a frame.</summary>
internal static class BlockProgram
{
    /// <summary>Finds the loops of instructions.</summary>
    /// <param name="instructions">The instructions.</param>
    /// <param name="strides">By external how many bytes a word of rows takes.</param>
    /// <param name="width">How wide the lanes are.</param>
    public static RowLoop Make(ImmutableArray<PlainInstruction> instructions, int[] strides, LaneWidth width)
    {
        var loops = Loops(instructions, width);
        var places = RegisterPlaces.Of(loops);
        return new FrameLoop(() => places.NewFrame(strides.Length), strides, TakeTurns).Run;

        void TakeTurns(PlainFrame frame)
        {
            foreach (var loop in loops)
            {
                loop.Run(frame);
            }
        }
    }

    /// <summary>The loops, in order: each does an instruction that others read from, with those before it that it alone reads from.</summary>
    public static ImmutableArray<PlainLoop> Loops(ImmutableArray<PlainInstruction> instructions, LaneWidth width)
    {
        var make = Maker(width);
        var terms = new PlainTerms(instructions);
        var needed = new HashSet<int>();
        var loops = new Stack<PlainLoop>();
        foreach (var instruction in instructions.Reverse())
        {
            if (instruction.IsSink || needed.Contains(instruction.Target))
            {
                loops.Push(make(terms.Of(instruction)));
                needed.UnionWith(loops.Peek().Reads);
            }
        }

        return [.. loops];
    }

    private static Func<PlainTerm, PlainLoop> Maker(LaneWidth width) => width switch
    {
        LaneWidth.Bits512 => LoopTable<Lanes512>.Make,
        LaneWidth.Bits256 => LoopTable<Lanes256>.Make,
        LaneWidth.Bits128 => LoopTable<Lanes128>.Make,
        _ => LoopTable<Lanes64>.Make,
    };
}
