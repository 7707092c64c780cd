using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>The kinds of values.</summary>
public enum TypeKind
{
    /// <summary>Not known because of an error that has been reported.</summary>
    Error,

    /// <summary>A number, with a unit.</summary>
    Number,

    /// <summary>True, false or unknown.</summary>
    Truth,

    /// <summary>A text or a category.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A region, by name or code.</summary>
    Region,
}

/// <summary>The type of a value.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Unit">The unit of a number; <see cref="Unit.One"/> for all else.</param>
public sealed record PolicyType(TypeKind Kind, Unit Unit)
{
    /// <summary>The type of an expression with an error.</summary>
    public static PolicyType Error { get; } = new(TypeKind.Error, Unit.One);

    /// <summary>A plain number.</summary>
    public static PolicyType Number { get; } = new(TypeKind.Number, Unit.One);

    /// <summary>Three-valued truth.</summary>
    public static PolicyType Truth { get; } = new(TypeKind.Truth, Unit.One);

    /// <summary>Text.</summary>
    public static PolicyType Text { get; } = new(TypeKind.Text, Unit.One);

    /// <summary>A day.</summary>
    public static PolicyType Date { get; } = new(TypeKind.Date, Unit.One);

    /// <summary>A region.</summary>
    public static PolicyType Region { get; } = new(TypeKind.Region, Unit.One);

    /// <summary>A number in a unit.</summary>
    public static PolicyType In(Unit unit) => new(TypeKind.Number, unit);

    /// <summary>The type in words.</summary>
    public Localized Describe() => Kind switch
    {
        TypeKind.Number when Unit.ToString() is { Length: > 0 } unit => new Localized($"a number of {unit}", $"以{unit}计的数"),
        TypeKind.Number => new Localized("a number", "数"),
        TypeKind.Truth => new Localized("true or false", "真假值"),
        TypeKind.Text => new Localized("a text", "文本"),
        TypeKind.Date => new Localized("a date", "日期"),
        TypeKind.Region => new Localized("a region", "地区"),
        _ => new Localized("unknown", "未知"),
    };
}
