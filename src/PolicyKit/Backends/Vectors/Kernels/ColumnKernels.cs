using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PolicyKit.Data;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>Loads a column into a truth slot.</summary>
internal sealed class TruthColumnKernel(int column, TruthPlace target) : Kernel
{
    public override void Run(Block block)
    {
        Span<sbyte> last = stackalloc sbyte[BlockShape.Rows];
        var values = block.Part(((TruthColumn)block.Run.Columns[column]).Values.Span, last);
        if (values.Length < BlockShape.Rows)
        {
            values.CopyTo(last);
            last[values.Length..].Fill(-1);
            values = last;
        }

        ref var first = ref MemoryMarshal.GetReference(values);
        var trues = block.Words(target.True);
        var falses = block.Words(target.False);
        for (var word = 0; word < trues.Length; word++)
        {
            var bytes = Vector512.LoadUnsafe(ref first, (nuint)(word * 64));
            trues[word] = Vector512.Equals(bytes, Vector512<sbyte>.One).ExtractMostSignificantBits();
            falses[word] = Vector512.Equals(bytes, Vector512<sbyte>.Zero).ExtractMostSignificantBits();
        }
    }
}

/// <summary>Loads a column into a text slot.</summary>
internal sealed class TextColumnKernel(int column, int target) : Kernel
{
    public override void Run(Block block)
    {
        var codes = block.Part(((TextColumn)block.Run.Columns[column]).Codes.Span, block.Texts(target));
        codes.CopyTo(block.Texts(target));
        block.Texts(target)[codes.Length..].Fill(-1);
    }
}
