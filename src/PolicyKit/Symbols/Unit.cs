using System.Collections.Immutable;
using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>A unit or a product of powers of units, such as <c>万元/亩</c>; <see cref="One"/> for plain numbers.</summary>
public sealed class Unit : IEquatable<Unit>
{
    /// <summary>How many parts the unit of a value may have: <c>元/亩/亩</c> has three.</summary>
    internal const int MaxParts = 20;

    private readonly ImmutableArray<(UnitSymbol Symbol, int Power)> _terms;

    private Unit(ImmutableArray<(UnitSymbol Symbol, int Power)> terms)
    {
        _terms = terms;
        foreach (var (symbol, power) in terms)
        {
            Dimension = Dimension.Times(symbol.Dimension, power);
            for (var i = Math.Abs(power); i > 0; i--)
            {
                Factor = power > 0 ? Factor * symbol.Factor : Factor / symbol.Factor;
            }
        }
    }

    /// <summary>The unit of plain numbers.</summary>
    public static Unit One { get; } = new([]);

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; } = Dimension.None;

    /// <summary>How many base units it is, exactly: 10000 for 万元, 1/100 for %.</summary>
    public Rational Factor { get; } = Rational.One;

    internal bool HasTooManyParts => _terms.Sum(t => Math.Abs(t.Power)) > MaxParts;

    /// <summary>What a number in this unit stands for, where the unit is a single one of a ratio or of percentage points.</summary>
    public RatioKind Ratio => _terms is [(var symbol, 1)] ? symbol.Ratio : RatioKind.None;

    /// <summary>A single unit.</summary>
    public static Unit Of(UnitSymbol symbol) => new([(symbol, 1)]);

    /// <summary>The unit of a product; equal units above and below the stroke cancel.</summary>
    public static Unit operator *(Unit left, Unit right) => left.Times(right, 1);

    /// <summary>The unit of a quotient; equal units above and below the stroke cancel.</summary>
    public static Unit operator /(Unit left, Unit right) => left.Times(right, -1);

    /// <summary>Whether values of both units can be compared and added.</summary>
    public bool IsLike(Unit other) => other is not null && Dimension.Equals(other.Dimension);

    /// <summary>What a value in this unit is multiplied by to be in another of the same dimension.</summary>
    public Rational FactorTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Factor / other.Factor;
    }

    /// <summary>Same dimension and same factor: values need no conversion.</summary>
    public bool Equals(Unit? other) => other is not null && Factor == other.Factor && Dimension.Equals(other.Dimension);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimension, Factor);

    /// <summary>The unit as written: <c>万元/亩</c>; empty for plain numbers.</summary>
    public override string ToString()
    {
        var above = string.Join("·", _terms.Where(t => t.Power > 0).Select(t => Repeat(t.Symbol.Name, t.Power)));
        var below = string.Concat(_terms.Where(t => t.Power < 0).Select(t => "/" + Repeat(t.Symbol.Name, -t.Power)));
        return above.Length == 0 && below.Length > 0 ? "1" + below : above + below;
    }

    private static string Repeat(string name, int power) => power == 1 ? name : $"{name}^{power}";

    private Unit Times(Unit other, int sign)
    {
        if (other._terms.IsEmpty || (_terms.IsEmpty && sign == 1))
        {
            return other._terms.IsEmpty ? this : other;
        }

        var powers = _terms.ToDictionary(t => t.Symbol, t => t.Power);
        foreach (var (symbol, power) in other._terms)
        {
            powers[symbol] = powers.GetValueOrDefault(symbol) + (power * sign);
        }

        var kept = _terms.Concat(other._terms).Select(t => t.Symbol).Distinct().Where(s => powers[s] != 0);
        return new Unit([.. kept.Select(s => (s, powers[s]))]);
    }
}
