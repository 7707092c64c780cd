using System.Numerics;
using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Data.Sequences;

namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>
/// Rows with some numbers in temporary files: chunk after chunk as they come, and in each chunk group by group. So the rows of a few groups are
/// read with one access to a chunk.
/// </summary>
/// <param name="numbers">How many numbers a row has.</param>
/// <param name="folder">Where the files are.</param>
internal sealed class GroupedCells(int numbers, string folder) : IDisposable
{
    private readonly CellFile<int> _starts = new(folder);
    private readonly CellFile<int> _rows = new(folder);
    private readonly CellFile<double>[] _numbers = [.. Enumerable.Range(0, numbers).Select(_ => new CellFile<double>(folder))];
    private readonly List<(long Starts, int Groups, long Rows)> _chunks = [];
    private readonly List<long> _counts = [];

    /// <summary>How many chunks there are.</summary>
    public int Chunks => _chunks.Count;

    /// <summary>By group how many rows.</summary>
    public IReadOnlyList<long> Counts => _counts;

    /// <summary>Adds the rows of a chunk whose bits are set and whose group is known.</summary>
    /// <param name="firstRow">The number of the chunk's first row.</param>
    /// <param name="words">The rows, as bits.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="values">For each number the values of all rows of the chunk.</param>
    public void Add(int firstRow, ulong[] words, GroupIds groups, double[][] values)
    {
        var (members, ids) = Members(words, groups);
        var starts = new int[groups.Count + 1];
        foreach (var group in ids)
        {
            starts[group + 1]++;
        }

        while (_counts.Count < groups.Count)
        {
            _counts.Add(0);
        }

        for (var group = 0; group < groups.Count; group++)
        {
            _counts[group] += starts[group + 1];
            starts[group + 1] += starts[group];
        }

        _chunks.Add((_starts.Count, groups.Count, _rows.Count));
        _starts.Append(starts);
        var rows = GC.AllocateUninitializedArray<int>(members.Count);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[starts[ids[i]]++] = members[i];
        }

        var cells = GC.AllocateUninitializedArray<double>(rows.Length);
        for (var number = 0; number < values.Length; number++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                cells[i] = values[number][rows[i]];
            }

            _numbers[number].Append(cells);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] += firstRow;
        }

        _rows.Append(rows);
    }

    /// <summary>Where the rows of some groups, one after the other, are in a chunk: the group after each one's last.</summary>
    /// <returns>The place of the first, and for each group the place, from there, behind its last row.</returns>
    public (long First, int[] Ends) Find(int chunk, Range groups)
    {
        var (first, end) = (groups.Start.Value, Math.Min(groups.End.Value, _chunks[chunk].Groups));
        if (first >= end)
        {
            return (_chunks[chunk].Rows, []);
        }

        var starts = new int[end - first + 1];
        _starts.Read(_chunks[chunk].Starts + first, starts);
        return (_chunks[chunk].Rows + starts[0], [.. starts.Skip(1).Select(s => s - starts[0])]);
    }

    /// <summary>Where a chunk's rows are.</summary>
    public (long First, int Count) Find(int chunk)
    {
        var end = chunk + 1 < _chunks.Count ? _chunks[chunk + 1].Rows : _rows.Count;
        return (_chunks[chunk].Rows, (int)(end - _chunks[chunk].Rows));
    }

    /// <summary>Reads row numbers.</summary>
    public void ReadRows(long first, Span<int> rows) => _rows.Read(first, rows);

    /// <summary>Reads one of the numbers.</summary>
    public void ReadNumbers(int number, long first, Span<double> values) => _numbers[number].Read(first, values);

    /// <inheritdoc/>
    public void Dispose()
    {
        _starts.Dispose();
        _rows.Dispose();
        foreach (var number in _numbers)
        {
            number.Dispose();
        }
    }

    private static (List<int> Rows, List<int> Groups) Members(ulong[] words, GroupIds groups)
    {
        var (rows, ids) = (new List<int>(words.Length * 64), new List<int>(words.Length * 64));
        for (var word = 0; word < words.Length; word++)
        {
            for (var bits = words[word]; bits != 0; bits &= bits - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var group = groups.OfRow is null ? 0 : groups.OfRow[row];
                if (group >= 0)
                {
                    rows.Add(row);
                    ids.Add(group);
                }
            }
        }

        return (rows, ids);
    }
}
