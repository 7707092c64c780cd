using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>What kind of quantity a number measures: a product of powers of base dimensions. Plain numbers have none.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    private static readonly ImmutableDictionary<(BaseDimension, int), Localized> NamesOfPowers = new Dictionary<(BaseDimension, int), Localized>
    {
        [(BaseDimension.Length, 2)] = new("area", "面积"),
        [(BaseDimension.Length, 3)] = new("volume", "体积"),
    }.ToImmutableDictionary();

    // In the order of the bases, and none with power 0.
    private readonly ImmutableArray<(BaseDimension Base, int Power)> _powers;

    private Dimension(IEnumerable<(BaseDimension Base, int Power)> powers) =>
        _powers = [.. powers.Where(p => p.Power != 0).OrderBy(p => p.Base.Order).ThenBy(p => p.Base.Name.English, StringComparer.Ordinal)];

    /// <summary>The dimension of plain numbers and ratios.</summary>
    public static Dimension None { get; } = new([]);

    /// <summary>Whether this is the dimension of plain numbers.</summary>
    public bool IsNone => _powers.IsEmpty;

    /// <summary>A power of one base dimension.</summary>
    public static Dimension Of(BaseDimension dimension, int power = 1) => new([(dimension, power)]);

    /// <summary>This dimension times another to a power: 1 multiplies, -1 divides.</summary>
    public Dimension Times(Dimension other, int power = 1)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.IsNone || (IsNone && power == 1))
        {
            return other.IsNone ? this : other;
        }

        var powers = _powers.ToDictionary(p => p.Base, p => p.Power);
        foreach (var (dimension, more) in other._powers)
        {
            powers[dimension] = powers.GetValueOrDefault(dimension) + (more * power);
        }

        return new Dimension(powers.Select(p => (p.Key, p.Value)));
    }

    /// <summary>The dimension in words, such as <c>money/area</c>.</summary>
    public Localized Describe() => IsNone
        ? new Localized("a plain number", "纯数")
        : new Localized(Join(n => n.English), Join(n => n.Chinese));

    /// <inheritdoc/>
    public bool Equals(Dimension? other) => other is not null && _powers.SequenceEqual(other._powers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public override int GetHashCode() => _powers.Aggregate(17, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => Describe().English;

    private static Localized NameOf(BaseDimension dimension, int power) => power == 1
        ? dimension.Name
        : NamesOfPowers.GetValueOrDefault((dimension, power), new($"{dimension.Name.English}^{power}", $"{dimension.Name.Chinese}^{power}"));

    private string Join(Func<Localized, string> text)
    {
        var above = string.Join("·", _powers.Where(p => p.Power > 0).Select(p => text(NameOf(p.Base, p.Power))));
        var below = string.Concat(_powers.Where(p => p.Power < 0).Select(p => "/" + text(NameOf(p.Base, -p.Power))));
        return (above.Length == 0 ? "1" : above) + below;
    }
}
