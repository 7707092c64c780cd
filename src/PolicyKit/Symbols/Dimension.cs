using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>What kind of quantity a number measures: a product of powers of base dimensions. Plain numbers have none.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    private static readonly ImmutableArray<(BaseDimension Dimension, int Power, Localized Name)> Names =
    [
        (BaseDimension.Money, 1, new("money", "金额")),
        (BaseDimension.Length, 1, new("length", "长度")),
        (BaseDimension.Length, 2, new("area", "面积")),
        (BaseDimension.Length, 3, new("volume", "体积")),
        (BaseDimension.Mass, 1, new("mass", "质量")),
        (BaseDimension.Energy, 1, new("energy", "能量")),
        (BaseDimension.Duration, 1, new("clock time", "时长")),
        (BaseDimension.Calendar, 1, new("calendar time", "年期")),
        (BaseDimension.Person, 1, new("people", "人数")),
        (BaseDimension.Household, 1, new("households", "户数")),
        (BaseDimension.Count, 1, new("count", "个数")),
    ];

    private readonly ImmutableArray<int> _powers;

    private Dimension(ImmutableArray<int> powers) => _powers = powers;

    /// <summary>The dimension of plain numbers and ratios.</summary>
    public static Dimension None { get; } = new([.. new int[Enum.GetValues<BaseDimension>().Length]]);

    /// <summary>Whether this is the dimension of plain numbers.</summary>
    public bool IsNone => Equals(None);

    /// <summary>A power of one base dimension.</summary>
    public static Dimension Of(BaseDimension dimension, int power = 1) => new(None._powers.SetItem((int)dimension, power));

    /// <summary>This dimension times another to a power: 1 multiplies, -1 divides.</summary>
    public Dimension Times(Dimension other, int power = 1)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Dimension([.. _powers.Select((p, i) => p + (other._powers[i] * power))]);
    }

    /// <summary>The dimension in words, such as <c>money/area</c>.</summary>
    public Localized Describe()
    {
        var parts = _powers.Select((power, i) => (power, name: NameOf((BaseDimension)i, Math.Abs(power)))).Where(p => p.power != 0).ToList();
        return parts.Count == 0
            ? new Localized("a plain number", "纯数")
            : new Localized(Join(parts, n => n.English), Join(parts, n => n.Chinese));
    }

    /// <inheritdoc/>
    public bool Equals(Dimension? other) => other is not null && _powers.SequenceEqual(other._powers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public override int GetHashCode() => _powers.Aggregate(17, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => Describe().English;

    private static Localized NameOf(BaseDimension dimension, int power)
    {
        var exact = Names.FirstOrDefault(n => n.Dimension == dimension && n.Power == power).Name;
        var single = Names.First(n => n.Dimension == dimension).Name;
        return exact ?? new Localized($"{single.English}^{power}", $"{single.Chinese}^{power}");
    }

    private static string Join(List<(int Power, Localized Name)> parts, Func<Localized, string> text)
    {
        var above = string.Join("·", parts.Where(p => p.Power > 0).Select(p => text(p.Name)));
        var below = string.Concat(parts.Where(p => p.Power < 0).Select(p => "/" + text(p.Name)));
        return (above.Length == 0 ? "1" : above) + below;
    }
}
