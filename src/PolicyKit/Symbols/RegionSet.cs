using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>How regions are told.</summary>
public enum RegionSetKind
{
    /// <summary>The region at hand.</summary>
    Here,

    /// <summary>The region right above.</summary>
    Parent,

    /// <summary>The regions right below.</summary>
    Children,

    /// <summary>The regions of the same parent, the one at hand among them.</summary>
    Siblings,

    /// <summary>A region by its name.</summary>
    Region,

    /// <summary>The members of a group.</summary>
    Group,
}

/// <summary>One or more regions, by name or by where they stand to the one at hand.</summary>
public sealed record RegionSet
{
    private readonly Localized _words;

    private RegionSet(RegionSetKind kind, Localized words) => (Kind, _words) = (kind, words);

    /// <summary>The region at hand.</summary>
    public static RegionSet Here { get; } = new(RegionSetKind.Here, new Localized("the region", "本地区"));

    /// <summary>The region right above.</summary>
    public static RegionSet Parent { get; } = new(RegionSetKind.Parent, new Localized("the parent", "上级地区"));

    /// <summary>The regions right below.</summary>
    public static RegionSet Children { get; } = new(RegionSetKind.Children, new Localized("children", "下级地区"));

    /// <summary>The regions of the same parent, the one at hand among them.</summary>
    public static RegionSet Siblings { get; } = new(RegionSetKind.Siblings, new Localized("siblings", "同级地区"));

    /// <summary>How they are told.</summary>
    public RegionSetKind Kind { get; }

    /// <summary>The region that is named; null where none is.</summary>
    public RegionSymbol? Region { get; private init; }

    /// <summary>The group that is named; null where none is.</summary>
    public GroupSymbol? Group { get; private init; }

    /// <summary>Whether it is a single region.</summary>
    public bool IsOne => Kind is RegionSetKind.Here or RegionSetKind.Parent or RegionSetKind.Region;

    /// <summary>A region.</summary>
    public static RegionSet Of(RegionSymbol region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new(RegionSetKind.Region, new Localized(region.Name, region.Name)) { Region = region };
    }

    /// <summary>The members of a group.</summary>
    public static RegionSet Of(GroupSymbol group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new(RegionSetKind.Group, new Localized(group.Name, group.Name)) { Group = group };
    }

    /// <summary>What they are called.</summary>
    public Localized Describe() => _words;

    /// <inheritdoc/>
    public override string ToString() => _words.English;
}
