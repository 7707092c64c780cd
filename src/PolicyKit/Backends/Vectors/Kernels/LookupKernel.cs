namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>A constant by text, from the table that the run has made for its dictionary.</summary>
internal sealed class LookupKernel(int slot, int key, NumberPlace target) : Kernel
{
    public override void Run(Block block)
    {
        var table = block.Run.Lookups[slot];
        var codes = block.Texts(key);
        var values = block.Numbers(target.Value);
        var valid = block.Words(target.Valid);
        valid.Clear();
        for (var row = 0; row < codes.Length; row++)
        {
            values[row] = table.Values[Math.Max(codes[row], -1) + 1];
            valid[row >> 6] |= (codes[row] >= 0 ? 1UL : 0) << row;
        }

        if (target.IsTracked)
        {
            var errors = block.Numbers(target.Error);
            for (var row = 0; row < codes.Length; row++)
            {
                errors[row] = table.Errors[Math.Max(codes[row], -1) + 1];
            }
        }
    }
}
