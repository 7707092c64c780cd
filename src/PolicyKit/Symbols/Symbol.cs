using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>Something declared, with where it stands and what is said about it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it is declared.</param>
public abstract record Symbol(string Name, Location Location) : ISymbol
{
    /// <summary>Its annotations by name: <c>source</c>, <c>kind</c>, <c>category</c> …</summary>
    public ImmutableDictionary<string, string> Annotations { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where the rule comes from, as <c>@source</c> says; empty if it does not.</summary>
    public string Source => Annotations.GetValueOrDefault("source", "");

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
