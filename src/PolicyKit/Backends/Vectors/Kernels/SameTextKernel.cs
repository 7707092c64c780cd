using System.Runtime.CompilerServices;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Whether two texts are the same, by codes that the run has made common to both dictionaries.</summary>
internal sealed class SameTextKernel(int left, int right, int link, TruthPlace target) : Kernel
{
    public override void Run(Block block)
    {
        var map = block.Run.TextLinks[link];
        var leftCodes = block.Texts(left);
        var rightCodes = block.Texts(right);
        for (var word = 0; word < BlockShape.Words; word++)
        {
            ulong known = 0;
            ulong same = 0;
            for (var bit = 0; bit < 64; bit++)
            {
                var a = leftCodes[(word * 64) + bit];
                var b = rightCodes[(word * 64) + bit];
                if ((a | b) >= 0)
                {
                    known |= 1UL << bit;
                    same |= (map.Left[a] == map.Right[b] ? 1UL : 0) << bit;
                }
            }

            Unsafe.Add(ref block.Mask(target.True), word) = same;
            Unsafe.Add(ref block.Mask(target.False), word) = known & ~same;
        }
    }
}
