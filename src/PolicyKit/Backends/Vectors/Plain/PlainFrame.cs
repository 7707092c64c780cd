using System.Runtime.InteropServices;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>One thread's registers for plain rows, and where the externals of its rows are just now.</summary>
internal sealed class PlainFrame
{
    /// <summary>The words of 64 rows that registers have room for: as many as stay in a near cache, so that to begin a loop costs little.</summary>
    public const int MostWords = 16;

    /// <summary>The bytes of a word of a register.</summary>
    public const int WordBytes = 64 * sizeof(double);

    private const int LineBytes = 64;
    private const int RegisterBytes = MostWords * WordBytes;
    private readonly byte[] _memory;
    private readonly nint _start;

    public PlainFrame(int places, int externals)
    {
        _memory = GC.AllocateUninitializedArray<byte>((places * RegisterBytes) + LineBytes, pinned: true);
        Externals = new nint[externals];
        _start = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        _start += (LineBytes - (_start & (LineBytes - 1))) & (LineBytes - 1);
    }

    /// <summary>By register its address.</summary>
    public nint[] Registers { get; private set; } = [];

    /// <summary>By external the address of what belongs to the first row.</summary>
    public nint[] Externals { get; }

    /// <summary>How many words of rows.</summary>
    public int Words { get; set; }

    /// <summary>How many bytes of a register.</summary>
    public nint Bytes => Words * WordBytes;

    /// <summary>The address of a place.</summary>
    public nint Place(int place) => _start + (place * RegisterBytes);

    /// <summary>Gives registers their places.</summary>
    public void Place(int[] places) => Registers = [.. places.Select(p => p < 0 ? 0 : Place(p))];
}
