using System.Collections.Immutable;

namespace PolicyKit.Binding;

/// <summary>
/// Orders definitions so that each comes after what it needs, and finds those that need each other. No recursion, so a long chain is no danger;
/// its cost is that of looking at each need once.
/// </summary>
internal sealed class DependencyOrder
{
    private const int LongestTold = 10;

    private readonly HashSet<string> _known;
    private readonly Func<string, IEnumerable<string>> _needs;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inCycle = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly ImmutableArray<DependencyCycle>.Builder _cycles = ImmutableArray.CreateBuilder<DependencyCycle>();

    // From a definition to what it needs, and on; of those in no cycle yet also where they are on the way.
    private readonly List<(string Name, IEnumerator<string> Needs)> _path = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Stack<int> _free = new();

    private DependencyOrder(IEnumerable<string> names, Func<string, IEnumerable<string>> needs) =>
        (_known, _needs) = (names.ToHashSet(StringComparer.Ordinal), needs);

    /// <param name="names">All definitions.</param>
    /// <param name="needs">The names that one needs; names that are no definitions are passed over.</param>
    /// <returns>The names in order, those of cycles left out, and the cycles, each with at least one name that no other one has.</returns>
    public static (ImmutableArray<string> Order, ImmutableArray<DependencyCycle> Cycles) Sort(
        IReadOnlyCollection<string> names, Func<string, IEnumerable<string>> needs)
    {
        var order = new DependencyOrder(names, needs);
        foreach (var name in names)
        {
            order.Follow(name);
        }

        return ([.. order._order.Where(n => !order._inCycle.Contains(n))], order._cycles.ToImmutable());
    }

    private void Follow(string start)
    {
        Open(start);
        while (_path.Count > 0)
        {
            var (name, needs) = _path[^1];
            if (needs.MoveNext())
            {
                Open(needs.Current);
                continue;
            }

            _order.Add(name);
            _places.Remove(name);
            _path.RemoveAt(_path.Count - 1);
            if (_free.TryPeek(out var place) && place == _path.Count)
            {
                _free.Pop();
            }
        }
    }

    private void Open(string name)
    {
        if (_known.Contains(name) && _seen.Add(name))
        {
            _places.Add(name, _path.Count);
            _free.Push(_path.Count);
            _path.Add((name, _needs(name).GetEnumerator()));
        }
        else if (_places.TryGetValue(name, out var first))
        {
            AddCycle(first);
        }
    }

    // Where all needs all there are as many cycles as needs; one that names nothing new says nothing new.
    private void AddCycle(int first)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        while (_free.TryPeek(out var place) && place >= first)
        {
            names.Add(_path[_free.Pop()].Name);
        }

        if (names.Count > 0)
        {
            _inCycle.UnionWith(names);
            _cycles.Add(new DependencyCycle(_path[first].Name, Tell(first), names.ToImmutable()));
        }
    }

    private string Tell(int first)
    {
        var told = _path.Skip(first).Take(LongestTold).Select(p => p.Name);
        string[] end = _path.Count - first > LongestTold ? ["…", _path[^1].Name, _path[first].Name] : [_path[first].Name];
        return string.Join(" → ", told.Concat(end));
    }
}

/// <summary>Definitions that need each other.</summary>
/// <param name="First">The one where the cycle begins.</param>
/// <param name="Path">The way round in words; of a long one the beginning and the end.</param>
/// <param name="Names">Those on the way that are in no cycle told before.</param>
internal sealed record DependencyCycle(string First, string Path, ImmutableArray<string> Names);
