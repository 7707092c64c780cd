using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>A named unit.</summary>
/// <param name="Name">The name that is written.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many base units it is, exactly.</param>
public sealed record UnitSymbol(string Name, ImmutableArray<string> Aliases, Dimension Dimension, Rational Factor) : ISymbol
{
    /// <summary>Whether its values are ratios or percentage points.</summary>
    public RatioKind Ratio { get; init; }

    /// <summary>Where a policy declares it; null for a built-in unit.</summary>
    public Location? Location { get; init; }

    /// <summary>A unit that measures what no other does, such as 标准箱.</summary>
    public static UnitSymbol OfItsOwnKind(string name, params ImmutableArray<string> aliases) =>
        new(name, aliases, Dimension.Of(BaseDimension.OfUnit(name)), Rational.One);

    /// <summary>A unit that is a fixed number of others: 担 is 50公斤.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not greater than 0.</exception>
    public static UnitSymbol Derived(string name, Rational amount, Unit of, params ImmutableArray<string> aliases)
    {
        ArgumentNullException.ThrowIfNull(of);
        return amount.Sign > 0
            ? new(name, aliases, of.Dimension, amount * of.Factor) { Ratio = of.Ratio }
            : throw new ArgumentOutOfRangeException(nameof(amount), amount, "A unit must be worth more than 0.");
    }

    /// <inheritdoc/>
    public bool Equals(UnitSymbol? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
