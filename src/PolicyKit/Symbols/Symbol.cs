using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>Something declared, with where it stands and what is said about it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it is declared.</param>
public abstract record Symbol(string Name, Location Location) : ISymbol
{
    private static readonly char[] Separators = ['、', ',', '，', ';', '；'];

    /// <summary>Its annotations by name: <c>source</c>, <c>kind</c>, <c>category</c> …</summary>
    public ImmutableDictionary<string, string> Annotations { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where the rule comes from, as <c>@source</c> says; empty if it does not.</summary>
    public string Source => Annotations.GetValueOrDefault("source", "");

    /// <summary>The departments that are responsible, the leading one first, as <c>@departments "市财政局、市民政局"</c> says.</summary>
    public ImmutableArray<string> Departments =>
        [.. Annotations.GetValueOrDefault("departments", "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
