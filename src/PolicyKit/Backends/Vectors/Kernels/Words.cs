using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Bit masks over a block: one vector holds all 512 bits.</summary>
internal static class Words
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Of(Block block, int register) => Vector512.LoadUnsafe(ref block.Mask(register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(Block block, int register, Vector512<ulong> bits) => bits.StoreUnsafe(ref block.Mask(register));

    /// <summary>Eight bits as a mask over eight doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Spread(ulong bits)
    {
        var places = Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128);
        return Vector512.Equals(Vector512.Create(bits) & places, places).AsDouble();
    }

    /// <summary>Sixteen bits as a mask over sixteen codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> SpreadCodes(ulong bits)
    {
        var places = Vector512.Create(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
        return Vector512.Equals(Vector512.Create((int)bits) & places, places);
    }
}
