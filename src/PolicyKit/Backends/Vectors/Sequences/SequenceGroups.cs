using System.Collections.Immutable;
using System.Text;
using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Data;

namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>The groups of all batches of a sequence, by the texts of their keys: dictionaries may differ from batch to batch.</summary>
internal sealed class SequenceGroups
{
    private readonly List<(ImmutableArray<int> Keys, Dictionary<string, int> Ids)> _lists = [];

    /// <summary>The groups of a batch's rows; each group has the same number in every batch.</summary>
    public GroupIds Of(ImmutableArray<int> keys, Run run)
    {
        var own = GroupCatalog.Make(keys, run);
        if (own.OfRow is null)
        {
            return own;
        }

        var ids = IdsOf(keys);
        var common = new int[own.Count];
        Array.Fill(common, -1);
        var ofRow = GC.AllocateUninitializedArray<int>(run.RowCount);
        for (var row = 0; row < ofRow.Length; row++)
        {
            var group = own.OfRow[row];
            if (group >= 0 && common[group] < 0)
            {
                common[group] = IdOf(ids, KeyOf(keys, run, row));
            }

            ofRow[row] = group < 0 ? -1 : common[group];
        }

        return new GroupIds(ofRow, ids.Count);
    }

    private Dictionary<string, int> IdsOf(ImmutableArray<int> keys)
    {
        var index = _lists.FindIndex(l => l.Keys.SequenceEqual(keys));
        if (index < 0)
        {
            index = _lists.Count;
            _lists.Add((keys, new Dictionary<string, int>(StringComparer.Ordinal)));
        }

        return _lists[index].Ids;
    }

    private static int IdOf(Dictionary<string, int> ids, string key)
    {
        if (!ids.TryGetValue(key, out var id))
        {
            ids.Add(key, id = ids.Count);
        }

        return id;
    }

    // With its length before it, no text reads as two.
    private static string KeyOf(ImmutableArray<int> keys, Run run, int row)
    {
        var key = new StringBuilder();
        foreach (var slot in keys)
        {
            var text = ((object?)run.ColumnOf(slot) ?? run.Stores[slot]) switch
            {
                TextColumn texts => texts.Dictionary[texts.Codes.Span[row]],
                TruthColumn truths => truths.Values.Span[row] == 1 ? "1" : "0",
                TextStore texts => run.Dictionary(slot)[texts.Codes[row]],
                TruthStore truths => (truths.True[row >> 6] >> row & 1) == 0 ? "0" : "1",
                _ => throw new ArgumentException($"Slot {slot} cannot be a key of groups.", nameof(keys)),
            };
            key.Append(text.Length).Append(':').Append(text);
        }

        return key.ToString();
    }
}
