using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors.Sequences;

/// <summary>
/// A group step that needs all rows of a group at once, over a sequence: what it reads of the rows that count is kept in files, group by group, and
/// as many whole groups as fit are worked on at a time, as if there were no other rows.
/// </summary>
internal sealed class SequenceWork : IDisposable
{
    private readonly IGroupWork _work;
    private readonly PlanFacts _facts;
    private readonly SequenceSizes _sizes;
    private readonly ImmutableArray<int> _numbers;
    private readonly GroupedCells _cells;
    private readonly RowValueFile _rowValues;
    private GroupTable? _table;

    public SequenceWork(IGroupWork work, PlanFacts facts, string folder, SequenceSizes sizes)
    {
        (_work, _facts, _sizes) = (work, facts, sizes);
        _numbers = [.. work.Step.Reads.Except(work.Step.Keys).Where(facts.IsNumber)];
        _cells = new GroupedCells(_numbers.Sum(n => facts[n] is { IsTracked: true, Rule: null } ? 2 : 1), folder);
        _rowValues = new RowValueFile(_cells, facts[work.Step.Target].IsTracked, folder, sizes.Chunk);
    }

    private GroupStep Step => _work.Step;

    /// <summary>Takes the rows of a chunk, whose first row has a number.</summary>
    public void Add(Run run, int firstRow)
    {
        var words = new ulong[BlockShape.PaddedWords(run.RowCount)];
        Array.Fill(words, ulong.MaxValue);
        foreach (var mask in _numbers.Select(n => ((NumberStore)run.Stores[n]!).Valid).Concat(Step.Member < 0 ? [] : [((TruthStore)run.Stores[Step.Member]!).True]))
        {
            for (var word = 0; word < words.Length; word++)
            {
                words[word] &= mask[word];
            }
        }

        var values = _numbers.Select(n => (NumberStore)run.Stores[n]!).SelectMany(s => s.Errors is null ? [s.Values] : (double[][])[s.Values, s.Errors]);
        _cells.Add(firstRow, words, run.Groups.Of(Step.Keys, run), [.. values]);
    }

    /// <summary>Finds the values of all groups.</summary>
    public void Finish(IExactRows exact, Crew crew)
    {
        _table = new GroupTable(new GroupIds(null, _cells.Counts.Count));
        for (var (first, end) = (0, 0); first < _cells.Counts.Count; first = end)
        {
            long rows = 0;
            while (end < _cells.Counts.Count && (end == first || rows + _cells.Counts[end] <= _sizes.Groups))
            {
                rows += _cells.Counts[end++];
            }

            if (rows > _sizes.Groups && Step is RankStep rank)
            {
                new SequenceRanking(rank, _cells, (NumberStore)_facts.NewStore(rank.Operand, 0, false), exact, crew).Rank(first, _rowValues);
            }
            else if (rows > 0)
            {
                Work(first..end, (int)rows, exact, crew);
            }
        }
    }

    /// <summary>Gives the rows of a batch their values.</summary>
    public void Load(Run run, int firstRow)
    {
        var groups = run.Groups.Of(Step.Keys, run);
        run.GroupValues[Step.Target] = _rowValues.IsEmpty ? _table!.For(groups) : _rowValues.Read(firstRow, run.RowCount);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _cells.Dispose();
        _rowValues.Dispose();
    }

    private void Work(Range groups, int count, IExactRows exact, Crew crew)
    {
        var rows = GC.AllocateUninitializedArray<int>(count);
        var ofRow = GC.AllocateUninitializedArray<int>(count);
        var ids = new GroupIds(ofRow, groups.End.Value - groups.Start.Value);
        var run = new Run(_facts, count, new ExactDoor(() => new MappedRows(exact, row => rows[row])), crew) { Groups = new((_, _) => ids) };
        var pieces = Read(groups, rows, ofRow, Stores(run, count));
        _work.Run(run);
        var values = run.GroupValues[Step.Target]!;
        if (values is not GroupTable)
        {
            pieces.ForEach(p => _rowValues.Write(p.First, values, p.At, p.Count));
            return;
        }

        for (var row = 0; row < count; row++)
        {
            if ((row == 0 || ofRow[row] != ofRow[row - 1]) && values.At(row) is { } value && !_table!.IsKnown(groups.Start.Value + ofRow[row]))
            {
                _table.Set(groups.Start.Value + ofRow[row], value.Value, value.Error);
            }
        }
    }

    private List<double[]> Stores(Run run, int count)
    {
        var cells = new List<double[]>();
        var words = Words(count);
        foreach (var number in _numbers)
        {
            var store = (NumberStore)_facts.NewStore(number, count, false);
            words.CopyTo(store.Valid, 0);
            run.Stores[number] = store;
            cells.AddRange(store.Errors is null ? [store.Values] : [store.Values, store.Errors]);
        }

        if (Step.Member >= 0)
        {
            run.Stores[Step.Member] = new TruthStore(words, new ulong[words.Length]);
        }

        return cells;
    }

    private static ulong[] Words(int count)
    {
        var words = new ulong[BlockShape.PaddedWords(count)];
        for (var word = 0; word < words.Length; word++)
        {
            var left = count - (word * 64);
            words[word] = left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << left) - 1;
        }

        return words;
    }

    private List<(long First, int At, int Count)> Read(Range groups, int[] rows, int[] ofRow, List<double[]> cells)
    {
        var pieces = new List<(long First, int At, int Count)>();
        var at = 0;
        for (var chunk = 0; chunk < _cells.Chunks; chunk++)
        {
            var (first, ends) = _cells.Find(chunk, groups);
            var count = ends is [.., var last] ? last : 0;
            if (count == 0)
            {
                continue;
            }

            _cells.ReadRows(first, rows.AsSpan(at, count));
            for (var number = 0; number < cells.Count; number++)
            {
                _cells.ReadNumbers(number, first, cells[number].AsSpan(at, count));
            }

            for (var group = 0; group < ends.Length; group++)
            {
                ofRow.AsSpan(at + (group == 0 ? 0 : ends[group - 1]), ends[group] - (group == 0 ? 0 : ends[group - 1])).Fill(group);
            }

            pieces.Add((first, at, count));
            at += count;
        }

        return pieces;
    }
}
