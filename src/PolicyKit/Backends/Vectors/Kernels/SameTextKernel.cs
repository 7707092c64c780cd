using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Whether two texts are the same, by codes that the run has made common to both dictionaries.</summary>
internal sealed class SameTextKernel(int left, int right, int link, TruthPlace target) : Kernel
{
    public override void Run(Block block)
    {
        var map = block.Run.TextLinks[link];
        for (var word = 0; word < BlockShape.Words; word++)
        {
            var (known, same) = map.Only is { } code ? WithOnly(block, word, code) : WithAny(block, word, map);
            Unsafe.Add(ref block.Mask(target.True), word) = known & same;
            Unsafe.Add(ref block.Mask(target.False), word) = known & ~same;
        }
    }

    private (ulong Known, ulong Same) WithOnly(Block block, int word, int code)
    {
        ulong unknown = 0;
        ulong same = 0;
        for (var part = 0; part < 64; part += 16)
        {
            var i = (nuint)((word * 64) + part);
            var a = Vector512.LoadUnsafe(ref block.Codes(left), i);
            unknown |= (a | Vector512.LoadUnsafe(ref block.Codes(right), i)).ExtractMostSignificantBits() << part;
            same |= Vector512.Equals(a, Vector512.Create(code)).ExtractMostSignificantBits() << part;
        }

        return (~unknown, same);
    }

    private (ulong Known, ulong Same) WithAny(Block block, int word, TextLink map)
    {
        var leftCodes = block.Texts(left).Slice(word * 64, 64);
        var rightCodes = block.Texts(right).Slice(word * 64, 64);
        ulong known = 0;
        ulong same = 0;
        for (var bit = 0; bit < 64; bit++)
        {
            var (a, b) = (leftCodes[bit], rightCodes[bit]);
            if ((a | b) >= 0)
            {
                known |= 1UL << bit;
                same |= (map.Left[a] == map.Right[b] ? 1UL : 0) << bit;
            }
        }

        return (known, same);
    }
}
