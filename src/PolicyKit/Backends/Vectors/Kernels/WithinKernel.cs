using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Leaves open the rows whose error is more than the rule of the slot says; exact arithmetic gives them one that is not.</summary>
internal sealed class WithinKernel(NumberPlace source, ErrorRule rule) : Kernel
{
    public override void Run(Block block)
    {
        var values = block.Numbers(source.Value);
        var errors = block.Numbers(source.Error);
        var valid = block.Words(source.Valid);
        for (var word = 0; word < valid.Length; word++)
        {
            for (var bits = valid[word]; bits != 0; bits &= bits - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (!(errors[row] <= rule.Of(values[row])))
                {
                    Unsafe.Add(ref block.Unsettled, word) |= bits & (0 - bits);
                }
            }
        }
    }
}
