using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The declared regions: who lies in whom, and what they are called.</summary>
internal sealed class RegionTree
{
    private readonly ImmutableDictionary<string, RegionSymbol> _byName;
    private readonly ImmutableDictionary<string, string> _nameByOther;
    private readonly ILookup<string, string> _children;

    public RegionTree(ImmutableArray<RegionSymbol> regions)
    {
        _byName = regions.ToImmutableDictionary(r => r.Name);
        _nameByOther = regions
            .SelectMany(r => r.FormerNames.SelectMany(f => new[] { f.Code, f.Name }).Prepend(r.Code), (r, other) => (Other: other, r.Name))
            .Where(r => r.Other.Length > 0)
            .ToImmutableDictionary(r => r.Other, r => r.Name);
        _children = regions.Where(r => r.Parent is not null).ToLookup(r => r.Parent!.Name, r => r.Name);
    }

    /// <summary>Whether no region is declared.</summary>
    public bool IsEmpty => _byName.IsEmpty;

    /// <summary>The region of a name, a former name, or the code of either; null where none is declared.</summary>
    public RegionSymbol? Find(string nameOrCode) => _byName.GetValueOrDefault(NameOf(nameOrCode));

    /// <summary>A region and those that it lies in, from the outermost on; one that is not declared lies in none.</summary>
    public ImmutableArray<string> PathOf(string region)
    {
        var path = new List<string> { region };
        while (ParentOf(path[^1]) is { } parent)
        {
            path.Add(parent);
        }

        path.Reverse();
        return [.. path];
    }

    /// <summary>The name of a region that is given by its name, a former name, or the code of either.</summary>
    public string NameOf(string nameOrCode) => _nameByOther.GetValueOrDefault(nameOrCode, nameOrCode);

    /// <summary>Why a region is not there in a year; null where it is, and where it is not declared.</summary>
    public Localized? WhyNotIn(string region, int year) =>
        _byName.TryGetValue(region, out var symbol) && !symbol.IsThereIn(year) ? Says.NotThere(symbol, year) : null;

    /// <summary>The former name, or code of one, by which a region is called in a year when it is not called so any more; null where it is another.</summary>
    public FormerName? OutdatedIn(string nameOrCode, int year) =>
        Find(nameOrCode)?.FormerNames.FirstOrDefault(f => (f.Name == nameOrCode || f.Code == nameOrCode) && year > f.LastYear);

    /// <summary>Those of several regions that are there in a year; a single region, there or not.</summary>
    public IEnumerable<string> In(RegionSet set, string region, int year) =>
        In(set, region).Where(r => set.IsOne || WhyNotIn(r, year) is null);

    /// <summary>The names of regions that are told from a region at hand, in the order of their declaration; none where they are not declared.</summary>
    public IEnumerable<string> In(RegionSet set, string region) => set.Kind switch
    {
        RegionSetKind.Here => [region],
        RegionSetKind.Parent => ParentOf(region) is { } parent ? [parent] : [],
        RegionSetKind.Children => _children[region],
        RegionSetKind.Siblings => ParentOf(region) is { } parent ? _children[parent] : [],
        RegionSetKind.Region => [set.Region!.Name],
        RegionSetKind.Group => set.Group!.Members.Select(m => m.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(set), set, null),
    };

    /// <summary>What tells a set of regions apart from others that are told in the same way: siblings are the same for all of them. Null where there are none.</summary>
    public string? OriginOf(RegionSet set, string region) => set.Kind switch
    {
        RegionSetKind.Siblings => ParentOf(region),
        RegionSetKind.Group or RegionSetKind.Region => "",
        _ => region,
    };

    /// <summary>Some regions, and all from which their figures may be taken in turn.</summary>
    public ImmutableArray<string> Reach(IEnumerable<string> regions, ImmutableArray<RegionSet> sets)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var order = regions.Where(reached.Add).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            order.AddRange(sets.SelectMany(s => In(s, order[i])).Where(reached.Add).ToList());
        }

        return [.. order];
    }

    private string? ParentOf(string region) => _byName.GetValueOrDefault(region)?.Parent?.Name;
}
