using System.Collections.Immutable;
using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>The units that a policy may use: the built-in ones and its own. 百, 千, 万 and 亿 go before any of them. Immutable.</summary>
public sealed class UnitCatalog
{
    private static readonly ImmutableArray<(string Text, long Factor)> Prefixes =
        [("万亿", 1_000_000_000_000), ("千亿", 100_000_000_000), ("百亿", 10_000_000_000), ("亿", 100_000_000), ("千万", 10_000_000), ("百万", 1_000_000), ("十万", 100_000), ("万", 10_000), ("千", 1_000), ("百", 100), ("萬", 10_000), ("億", 100_000_000)];

    // 万 and 亿 by themselves are numbers.
    private static readonly UnitSymbol Nothing = new("", [], Dimension.None, Rational.One);

    private readonly ImmutableDictionary<string, UnitSymbol> _byName;

    // A policy may declare many, one after another, so that the row is not copied for each.
    private readonly ImmutableList<UnitSymbol> _all;

    private UnitCatalog(ImmutableList<UnitSymbol> all, ImmutableDictionary<string, UnitSymbol> byName) => (_all, _byName) = (all, byName);

    /// <summary>The units that every policy has.</summary>
    public static UnitCatalog BuiltIn { get; } =
        UnitTable.All.Aggregate(new UnitCatalog([], ImmutableDictionary.Create<string, UnitSymbol>(StringComparer.Ordinal)), (all, unit) => all.With(unit));

    /// <summary>All named units, the built-in ones first, then in the order in which they were added.</summary>
    public ImmutableArray<UnitSymbol> All => [.. _all];

    /// <summary>The names of all units, other names included.</summary>
    public IEnumerable<string> Names => _all.SelectMany(u => u.Aliases.Prepend(u.Name));

    /// <summary>A catalog that has one unit more.</summary>
    /// <exception cref="ArgumentException">One of the unit's names has a meaning already.</exception>
    public UnitCatalog With(UnitSymbol unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var byName = _byName;
        foreach (var name in unit.Aliases.Prepend(unit.Name))
        {
            byName = byName.ContainsKey(name)
                ? throw new ArgumentException($"There is a unit '{name}' already.", nameof(unit))
                : byName.Add(name, unit);
        }

        return new UnitCatalog(_all.Add(unit), byName);
    }

    /// <summary>The unit of a name, with or without 百, 千, 万 or 亿 before it; a bare 万 or 亿 is a plain number. Null if there is none.</summary>
    public UnitSymbol? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_byName.TryGetValue(name, out var exact))
        {
            return exact.Name == name ? exact : exact with { Name = name };
        }

        foreach (var (prefix, factor) in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                var rest = name[prefix.Length..];
                var unit = rest.Length == 0 ? Nothing : _byName.GetValueOrDefault(rest);
                return unit is null ? null : unit with { Name = name, Aliases = [], Factor = unit.Factor * factor };
            }
        }

        return null;
    }

    /// <summary>The unit of a name, under the unit's own name; one with 百, 千, 万 or 亿 before it is a unit of its own. Null if there is none.</summary>
    public UnitSymbol? FindSelf(string name) => _byName.GetValueOrDefault(name) ?? Find(name);

    /// <summary>The names that a written one may stand for: itself, and what is left without 百, 千, 万 or 亿 before it.</summary>
    internal static IEnumerable<string> Readings(string written) => Prefixes
        .Where(p => written.StartsWith(p.Text, StringComparison.Ordinal))
        .Select(p => written[p.Text.Length..])
        .Prepend(written);

    /// <summary>The unit of a text such as <c>万元/亩</c>; an empty text is <see cref="Unit.One"/>. Null if a part is no unit.</summary>
    public Unit? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var unit = Unit.One;
        var parts = text.Trim().Split('/');
        for (var i = 0; i < parts.Length && text.Trim().Length > 0; i++)
        {
            foreach (var name in _byName.ContainsKey(parts[i]) ? [parts[i]] : parts[i].Split('·'))
            {
                if (Find(name.Trim()) is not { } symbol)
                {
                    return null;
                }

                unit = i == 0 ? unit * Unit.Of(symbol) : unit / Unit.Of(symbol);
            }
        }

        return unit;
    }
}
