using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>A kind of quantity that no other kind makes up: one of the built-in ones, or one that a unit of its own kind brings along.</summary>
public sealed record BaseDimension
{
    private BaseDimension(int order, Localized name) => (Order, Name) = (order, name);

    /// <summary>Money; in 元.</summary>
    public static BaseDimension Money { get; } = new(0, new("money", "金额"));

    /// <summary>Length; in metres. Area and volume are its powers.</summary>
    public static BaseDimension Length { get; } = new(1, new("length", "长度"));

    /// <summary>Mass; in kilograms.</summary>
    public static BaseDimension Mass { get; } = new(2, new("mass", "质量"));

    /// <summary>Energy; in megajoules.</summary>
    public static BaseDimension Energy { get; } = new(3, new("energy", "能量"));

    /// <summary>Voltage; in volts.</summary>
    public static BaseDimension Voltage { get; } = new(4, new("voltage", "电压"));

    /// <summary>Time by the clock; in hours.</summary>
    public static BaseDimension Duration { get; } = new(5, new("clock time", "时长"));

    /// <summary>Time by the calendar; in years. No fixed number of hours makes a year.</summary>
    public static BaseDimension Calendar { get; } = new(6, new("calendar time", "年期"));

    /// <summary>People.</summary>
    public static BaseDimension Person { get; } = new(7, new("people", "人数"));

    /// <summary>Households.</summary>
    public static BaseDimension Household { get; } = new(8, new("households", "户数"));

    /// <summary>Things that are counted: enterprises, items, beds.</summary>
    public static BaseDimension Count { get; } = new(9, new("count", "个数"));

    /// <summary>What it measures, in words; the unit's name where a unit has a kind of its own.</summary>
    public Localized Name { get; }

    /// <summary>Its place in a product: the built-in ones come first.</summary>
    internal int Order { get; }

    /// <summary>The kind of a unit that measures what no other unit does; two of the same name are the same.</summary>
    public static BaseDimension OfUnit(string name) => new(int.MaxValue, new(name, name));

    /// <inheritdoc/>
    public override string ToString() => Name.English;
}
