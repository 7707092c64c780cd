using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>Regions by where they stand to the one at hand, or the members of a group.</summary>
public sealed record RegionSet
{
    private readonly Localized _words;

    private RegionSet(GroupSymbol? group, Localized words) => (Group, _words) = (group, words);

    /// <summary>The regions right below the one at hand.</summary>
    public static RegionSet Children { get; } = new(null, new Localized("children", "下级地区"));

    /// <summary>The regions of the same parent, the one at hand among them.</summary>
    public static RegionSet Siblings { get; } = new(null, new Localized("siblings", "同级地区"));

    /// <summary>The group whose members these are; null for children and siblings.</summary>
    public GroupSymbol? Group { get; }

    /// <summary>The members of a group.</summary>
    public static RegionSet Of(GroupSymbol group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new(group, new Localized(group.Name, group.Name));
    }

    /// <summary>What they are called.</summary>
    public Localized Describe() => _words;

    /// <summary>The regions, in the order of their declaration.</summary>
    /// <param name="region">The region at hand.</param>
    /// <param name="regions">All regions.</param>
    public ImmutableArray<RegionSymbol> Around(RegionSymbol region, ImmutableArray<RegionSymbol> regions)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (Group is not null)
        {
            return Group.Members;
        }

        var parent = this == Children ? region.Name : region.Parent?.Name;
        return parent is null ? [] : [.. regions.Where(r => r.Parent?.Name == parent)];
    }

    /// <inheritdoc/>
    public override string ToString() => _words.English;
}
