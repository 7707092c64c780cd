using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Semantics;

/// <summary>Says how large units are.</summary>
internal static class BaseUnits
{
    /// <summary>The size in base units, exactly: <c>1亩 = 2000/3平方米</c>. The name alone where the unit is a base unit itself.</summary>
    public static Localized SizeOf(UnitSymbol unit, UnitCatalog catalog)
    {
        var written = NameOfBase(unit.Dimension, catalog);
        return written.English == unit.Name
            ? written
            : new Localized($"1{unit.Name} = {Exact(unit.Factor)}{written.English}", $"1{unit.Name} = {Exact(unit.Factor)}{written.Chinese}");
    }

    private static string Exact(Rational value) => value.Round(15) == value ? value.ToString() : $"{value.Numerator}/{value.Denominator}";

    // A base unit, a quotient of two, or what it measures in words.
    private static Localized NameOfBase(Dimension dimension, UnitCatalog catalog)
    {
        if (dimension.IsNone)
        {
            return Localized.None;
        }

        var bases = catalog.All.Where(u => u.Factor == Rational.One && !u.Dimension.IsNone).DistinctBy(u => u.Dimension).Select(Unit.Of).ToList();
        var unit = bases.Concat(bases.SelectMany(_ => bases, (above, below) => above / below)).FirstOrDefault(u => u.Dimension.Equals(dimension));
        return unit is null
            ? new Localized($" ({dimension.Describe().English})", $"（{dimension.Describe().Chinese}）")
            : new Localized(unit.ToString(), unit.ToString());
    }
}
