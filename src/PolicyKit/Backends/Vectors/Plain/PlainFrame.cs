using System.Runtime.InteropServices;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>One thread's registers for plain rows, and where the externals of its rows are just now.</summary>
internal sealed class PlainFrame
{
    /// <summary>The words of 64 rows that registers have room for: few, so that they stay in the nearest cache.</summary>
    public const int MostWords = 4;

    private const int LineBytes = 64;
    private const int RegisterBytes = MostWords * 64 * sizeof(double);
    private readonly byte[] _memory;

    public PlainFrame(int places, int externals)
    {
        _memory = GC.AllocateUninitializedArray<byte>((places * RegisterBytes) + LineBytes, pinned: true);
        Externals = new nint[externals];
    }

    /// <summary>By register its address.</summary>
    public nint[] Registers { get; private set; } = [];

    /// <summary>By external the address of what belongs to the first row.</summary>
    public nint[] Externals { get; }

    /// <summary>How many words of rows.</summary>
    public int Words { get; set; }

    /// <summary>How many bytes of a register.</summary>
    public nint Bytes => Words * 64 * sizeof(double);

    /// <summary>Gives registers their places.</summary>
    public void Place(int[] places)
    {
        var start = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        start += (LineBytes - (start & (LineBytes - 1))) & (LineBytes - 1);
        Registers = [.. places.Select(p => p < 0 ? 0 : start + (p * RegisterBytes))];
    }
}
