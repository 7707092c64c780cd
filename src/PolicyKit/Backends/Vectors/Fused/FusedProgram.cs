using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors.Fused;

/// <summary>Instructions compiled to one loop over rows, or, where they are many, to some that take turns over the rows of a frame.</summary>
internal static class FusedProgram
{
    /// <summary>Compiles instructions.</summary>
    /// <param name="instructions">The instructions.</param>
    /// <param name="strides">By external how many bytes a word of rows takes.</param>
    /// <param name="width">How wide the lanes are.</param>
    public static RowLoop Compile(ImmutableArray<PlainInstruction> instructions, int[] strides, LaneWidth width)
    {
        var cut = FusedParts.Of(instructions, strides.Length);
        int[] allStrides = [.. strides, .. Enumerable.Repeat(PlainFrame.WordBytes, cut.Places)];
        RowLoop[] loops = [.. cut.Parts.Select(part => Loop(part, allStrides, width))];
        return loops is [var only] ? only : new FrameLoop(() => NewFrame(strides.Length, cut.Places), strides, TakeTurns).Run;

        void TakeTurns(PlainFrame frame)
        {
            foreach (var loop in loops)
            {
                loop(frame.Externals, 0, frame.Words);
            }
        }
    }

    private static RowLoop Loop(ImmutableArray<PlainInstruction> part, int[] strides, LaneWidth width) => width switch
    {
        LaneWidth.Bits512 => FusedLoop<Lanes512>.Compile(part, strides),
        LaneWidth.Bits256 => FusedLoop<Lanes256>.Compile(part, strides),
        LaneWidth.Bits128 => FusedLoop<Lanes128>.Compile(part, strides),
        _ => FusedLoop<Lanes64>.Compile(part, strides),
    };

    private static PlainFrame NewFrame(int externals, int places)
    {
        var frame = new PlainFrame(places, externals + places);
        for (var place = 0; place < places; place++)
        {
            frame.Externals[externals + place] = frame.Place(place);
        }

        return frame;
    }
}
