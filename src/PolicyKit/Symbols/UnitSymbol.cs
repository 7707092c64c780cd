using System.Collections.Immutable;
using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>A named unit.</summary>
/// <param name="Name">The name that is written.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many base units it is, exactly.</param>
public sealed record UnitSymbol(string Name, ImmutableArray<string> Aliases, Dimension Dimension, Rational Factor)
{
    /// <inheritdoc/>
    public bool Equals(UnitSymbol? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
