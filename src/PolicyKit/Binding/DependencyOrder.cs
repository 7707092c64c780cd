using System.Collections.Immutable;

namespace PolicyKit.Binding;

/// <summary>Orders definitions so that each comes after what it needs, and finds those that need each other. No recursion, so a long chain is no danger.</summary>
internal static class DependencyOrder
{
    private enum Mark
    {
        Open,
        Done,
    }

    /// <param name="names">All definitions.</param>
    /// <param name="needs">The names that one needs; names that are no definitions are passed over.</param>
    /// <returns>The names in order, those of cycles left out, and each cycle as its path, first name repeated at the end.</returns>
    public static (ImmutableArray<string> Order, ImmutableArray<ImmutableArray<string>> Cycles) Sort(
        IReadOnlyCollection<string> names, Func<string, IEnumerable<string>> needs)
    {
        var known = names.ToHashSet(StringComparer.Ordinal);
        var marks = new Dictionary<string, Mark>(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<string>();
        var cycles = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var inCycle = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in names)
        {
            var path = new Stack<(string Name, IEnumerator<string> Needs)>();
            Open(start);
            while (path.TryPeek(out var top))
            {
                if (top.Needs.MoveNext())
                {
                    Open(top.Needs.Current);
                    continue;
                }

                path.Pop();
                marks[top.Name] = Mark.Done;
                order.Add(top.Name);
            }

            // Where all needs all there are as many cycles as needs; one that names nothing new says nothing new.
            void AddCycle(ImmutableArray<string> cycle)
            {
                var before = inCycle.Count;
                inCycle.UnionWith(cycle);
                if (inCycle.Count > before)
                {
                    cycles.Add(cycle);
                }
            }

            void Open(string name)
            {
                if (!known.Contains(name))
                {
                    return;
                }

                if (!marks.TryGetValue(name, out var mark))
                {
                    marks[name] = Mark.Open;
                    path.Push((name, needs(name).GetEnumerator()));
                }
                else if (mark == Mark.Open)
                {
                    AddCycle([.. path.Select(p => p.Name).TakeWhile(n => n != name).Append(name).Reverse(), name]);
                }
            }
        }

        return ([.. order.Where(n => !inCycle.Contains(n))], cycles.ToImmutable());
    }
}
