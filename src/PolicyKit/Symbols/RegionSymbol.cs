using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>A region of the hierarchy.</summary>
/// <param name="Name">Its name; if it was renamed, the newest.</param>
/// <param name="Code">Its code (GB/T 2260); empty where none is declared.</param>
/// <param name="Parent">The region that it lies in, or null.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record RegionSymbol(string Name, string Code, RegionSymbol? Parent, Location Location) : Symbol(Name, Location)
{
    /// <summary>The first year in which it is there; null where it always was.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year in which it is there; null where it still is.</summary>
    public int? LastYear { get; init; }

    /// <summary>The names of the regions that it became parts of when it ended, in the order of the text; none where it is not told.</summary>
    public ImmutableArray<string> Successors { get; init; } = [];

    /// <summary>What it was called before.</summary>
    public ImmutableArray<FormerName> FormerNames { get; init; } = [];

    /// <summary>Whether it is there in a year.</summary>
    public bool IsThereIn(int year) => !(year < FirstYear) && !(year > LastYear);
}

/// <summary>What a region was called before. The name, and the code that went with it, stand for the same region.</summary>
/// <param name="Name">The name.</param>
/// <param name="Code">The code that went with it; empty where none is declared.</param>
/// <param name="LastYear">The last year in which the region was called so; null where that is not declared.</param>
public sealed record FormerName(string Name, string Code, int? LastYear);
