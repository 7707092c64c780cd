using System.Collections.Immutable;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>Each row's group.</summary>
/// <param name="OfRow">By row the group, negative where a key is unknown; null where all rows are one group.</param>
/// <param name="Count">How many groups there may be; some may have no row.</param>
internal sealed record GroupIds(int[]? OfRow, int Count);

/// <summary>The groups of a run, made once for each list of keys.</summary>
internal sealed class GroupCatalog(Func<ImmutableArray<int>, Run, GroupIds> make)
{
    private const int FewGroups = 1 << 16;
    private readonly List<(ImmutableArray<int> Keys, GroupIds Groups)> _made = [];

    /// <summary>The groups that these key slots make.</summary>
    public GroupIds Of(ImmutableArray<int> keys, Run run)
    {
        foreach (var (others, groups) in _made)
        {
            if (keys.SequenceEqual(others))
            {
                return groups;
            }
        }

        var made = make(keys, run);
        _made.Add((keys, made));
        return made;
    }

    /// <summary>The groups of a run by the texts and truths of its own rows.</summary>
    public static GroupIds Make(ImmutableArray<int> keys, Run run)
    {
        var groups = new GroupIds(null, 1);
        foreach (var key in keys)
        {
            var codes = KeyCodes.Of(key, run);
            groups = groups.OfRow is null ? codes : Combine(groups, codes, run);
            if (groups.Count > Math.Max(FewGroups, run.RowCount))
            {
                groups = Compact(groups, run.RowCount);
            }
        }

        return groups;
    }

    private static GroupIds Combine(GroupIds first, GroupIds second, Run run)
    {
        if ((long)first.Count * second.Count > int.MaxValue)
        {
            first = Compact(first, run.RowCount);
            second = Compact(second, run.RowCount);
        }

        return (long)first.Count * second.Count > int.MaxValue
            ? CombineSparse(first.OfRow!, second, run.RowCount)
            : CombineDense(first, second, run.RowCount);
    }

    private static GroupIds CombineDense(GroupIds first, GroupIds second, int rows)
    {
        var ids = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            var (a, b) = (first.OfRow![row], second.OfRow![row]);
            ids[row] = (a | b) < 0 ? -1 : (a * second.Count) + b;
        }

        return new GroupIds(ids, first.Count * second.Count);
    }

    private static GroupIds CombineSparse(int[] first, GroupIds second, int rows)
    {
        var ids = new int[rows];
        var seen = new Dictionary<long, int>();
        for (var row = 0; row < rows; row++)
        {
            var (a, b) = (first[row], second.OfRow![row]);
            ids[row] = (a | b) < 0 ? -1 : Seen(seen, ((long)a * second.Count) + b);
        }

        return new GroupIds(ids, seen.Count);
    }

    private static GroupIds Compact(GroupIds groups, int rows)
    {
        var ids = new int[rows];
        var seen = new Dictionary<long, int>();
        for (var row = 0; row < rows; row++)
        {
            ids[row] = groups.OfRow![row] < 0 ? -1 : Seen(seen, groups.OfRow[row]);
        }

        return new GroupIds(ids, seen.Count);
    }

    private static int Seen(Dictionary<long, int> seen, long key)
    {
        if (!seen.TryGetValue(key, out var id))
        {
            seen.Add(key, id = seen.Count);
        }

        return id;
    }
}
