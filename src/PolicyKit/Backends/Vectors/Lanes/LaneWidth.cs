using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Lanes;

/// <summary>How many bits of doubles are computed at once.</summary>
internal enum LaneWidth
{
    /// <summary>One double.</summary>
    Bits64,

    /// <summary>Two.</summary>
    Bits128,

    /// <summary>Four.</summary>
    Bits256,

    /// <summary>Eight.</summary>
    Bits512,
}

/// <summary>What the hardware has.</summary>
internal static class Hardware
{
    /// <summary>The widest lanes that are computed by one instruction each.</summary>
    public static LaneWidth Widest { get; } =
        Vector512.IsHardwareAccelerated ? LaneWidth.Bits512
        : Vector256.IsHardwareAccelerated ? LaneWidth.Bits256
        : Vector128.IsHardwareAccelerated ? LaneWidth.Bits128
        : LaneWidth.Bits64;
}
