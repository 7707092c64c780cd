using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>The code of the first true condition, as long as no unknown one comes before it.</summary>
internal sealed class FirstCaseKernel(ImmutableArray<TruthPlace> conditions, ImmutableArray<int> codes, int target) : Kernel
{
    public override void Run(Block block)
    {
        block.Texts(target).Fill(-1);
        var open = Vector512<ulong>.AllBitsSet;
        for (var index = 0; index < conditions.Length; index++)
        {
            var holds = Words.Of(block, conditions[index].True) & open;
            open &= Words.Of(block, conditions[index].False);
            if (holds != Vector512<ulong>.Zero)
            {
                Write(block, holds, codes[index]);
            }
        }
    }

    private void Write(Block block, Vector512<ulong> where, int code)
    {
        ref var t = ref block.Codes(target);
        for (var word = 0; word < BlockShape.Words; word++)
        {
            var bits = where.GetElement(word);
            for (var part = 0; bits != 0; part += 16, bits >>= 16)
            {
                var i = (nuint)((word * 64) + part);
                Vector512.ConditionalSelect(Words.SpreadCodes(bits & 0xFFFF), Vector512.Create(code), Vector512.LoadUnsafe(ref t, i))
                    .StoreUnsafe(ref t, i);
            }
        }
    }
}
