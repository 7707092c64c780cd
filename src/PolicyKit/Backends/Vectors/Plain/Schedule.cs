using System.Collections.Immutable;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>
/// Orders instructions so that few registers are in use at a time: one that frees as many registers as it takes comes as soon as its operands are
/// there, all others stay in the order they were written in. So a sum of many terms is added up term by term, and not all terms are kept for its end.
/// </summary>
internal sealed class Schedule
{
    private readonly ImmutableArray<PlainInstruction> _instructions;
    private readonly ILookup<int, int> _readers;
    private readonly Dictionary<int, int> _readsLeft;
    private readonly int[] _operandsLeft;
    private readonly bool[] _isDone;
    private readonly PriorityQueue<int, int> _freeing = new();
    private readonly HashSet<int> _columns;

    private Schedule(ImmutableArray<PlainInstruction> instructions)
    {
        _instructions = instructions;
        _readers = Enumerable.Range(0, instructions.Length)
            .SelectMany(i => instructions[i].Reads.Distinct().Select(register => (Register: register, Reader: i)))
            .ToLookup(r => r.Register, r => r.Reader);
        _readsLeft = _readers.ToDictionary(r => r.Key, r => r.Count());
        _operandsLeft = [.. instructions.Select(i => i.Reads.Distinct().Count())];
        _isDone = new bool[instructions.Length];
        _columns = [.. instructions.Where(i => i.Op == PlainOp.LoadNumbers).Select(i => i.Target)];
    }

    /// <summary>The same instructions, each after those that write what it reads.</summary>
    public static ImmutableArray<PlainInstruction> Of(ImmutableArray<PlainInstruction> instructions) => [.. new Schedule(instructions).Ordered()];

    private IEnumerable<PlainInstruction> Ordered()
    {
        for (var next = 0; next < _instructions.Length; next++)
        {
            if (!_isDone[next])
            {
                yield return Take(next);
            }

            while (_freeing.TryDequeue(out var early, out _))
            {
                if (!_isDone[early])
                {
                    yield return Take(early);
                }
            }
        }
    }

    private PlainInstruction Take(int index)
    {
        var instruction = _instructions[index];
        _isDone[index] = true;
        foreach (var reader in _readers[instruction.Target])
        {
            _operandsLeft[reader]--;
            Look(reader);
        }

        foreach (var register in instruction.Reads.Distinct())
        {
            _readsLeft[register]--;
            if (_readsLeft[register] == 1)
            {
                Look(_readers[register].First(r => !_isDone[r]));
            }
        }

        return instruction;
    }

    private void Look(int index)
    {
        var instruction = _instructions[index];
        var freed = instruction.Reads.Distinct().Count(r => _readsLeft[r] == 1 && !_columns.Contains(r));
        if (_operandsLeft[index] == 0 && freed > 0)
        {
            _freeing.Enqueue(index, index);
        }
    }
}
