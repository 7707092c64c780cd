using PolicyKit.Data;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>The groups that a single key makes.</summary>
internal static class KeyCodes
{
    /// <summary>A text's groups are its codes, a truth's are 0 and 1.</summary>
    public static GroupIds Of(int slot, Run run) => ((object?)run.ColumnOf(slot) ?? run.Stores[slot]) switch
    {
        TextColumn text => OfText(text.Codes.ToArray(), TextLink.First(text.Dictionary)),
        TruthColumn truth => new GroupIds(Array.ConvertAll(truth.Values.ToArray(), v => v is 0 or 1 ? v : -1), 2),
        TextStore text => OfText(text.Codes[..run.RowCount], TextLink.First(run.Dictionary(slot))),
        TruthStore truth => new GroupIds(OfTruth(truth, run.RowCount), 2),
        _ => throw new ArgumentException($"Slot {slot} cannot be a key of groups.", nameof(slot)),
    };

    // The codes are the engine's own: they are looked through here, and trusted from here on.
    private static GroupIds OfText(int[] codes, int[] first)
    {
        foreach (var code in codes)
        {
            if (code >= first.Length)
            {
                throw new ArgumentException($"A text column has the code {code}, which its dictionary of {first.Length} texts lacks.", nameof(codes));
            }
        }

        for (var code = 0; code < first.Length; code++)
        {
            if (first[code] != code)
            {
                // Some text is there twice: both its codes must make one group.
                return new GroupIds(Array.ConvertAll(codes, c => c < 0 ? -1 : first[c]), first.Length);
            }
        }

        return new GroupIds(codes, first.Length);
    }

    private static int[] OfTruth(TruthStore truth, int rows)
    {
        var ids = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            var bit = 1UL << row;
            ids[row] = (truth.True[row >> 6] & bit) != 0 ? 1 : (truth.False[row >> 6] & bit) != 0 ? 0 : -1;
        }

        return ids;
    }
}
