using System.Collections.Immutable;
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

    /// <summary>A text.</summary>
    Text,

    /// <summary>One of some declared labels.</summary>
    Category,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A year, or a quarter or month of one.</summary>
    Period,

    /// <summary>A region, by name or code.</summary>
    Region,
}

/// <summary>The type of a value.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Unit">The unit of a number; <see cref="Unit.One"/> for all else.</param>
public sealed record PolicyType(TypeKind Kind, Unit Unit)
{
    private const int MostLabelsShown = 5;

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

    /// <summary>A period.</summary>
    public static PolicyType Period { get; } = new(TypeKind.Period, Unit.One);

    /// <summary>A region.</summary>
    public static PolicyType Region { get; } = new(TypeKind.Region, Unit.One);

    /// <summary>What a number without dimension stands for.</summary>
    public RatioKind Ratio { get; init; }

    /// <summary>The labels of a category in their order, each once; empty for all else.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Whether a record may lack the value by its nature. Types of expressions do not say so: any value may be unknown.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether its values are held as texts, and are the same or not.</summary>
    public bool IsText => Kind is TypeKind.Text or TypeKind.Category or TypeKind.Region;

    /// <summary>A number in a unit.</summary>
    public static PolicyType In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(TypeKind.Number, unit) { Ratio = unit.Ratio };
    }

    /// <summary>One of some labels.</summary>
    public static PolicyType Category(params ImmutableArray<string> labels) => new(TypeKind.Category, Unit.One) { Labels = labels };

    /// <summary>The type in words.</summary>
    public Localized Describe()
    {
        var value = DescribeValue();
        return IsOptional ? new Localized(value.English + ", or nothing", value.Chinese + "（可缺）") : value;
    }

    /// <inheritdoc/>
    public bool Equals(PolicyType? other) => other is not null
        && Kind == other.Kind
        && Unit.Equals(other.Unit)
        && Ratio == other.Ratio
        && IsOptional == other.IsOptional
        && Labels.SequenceEqual(other.Labels);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Unit, Ratio, IsOptional, Labels.Length);

    private Localized DescribeValue() => Kind switch
    {
        TypeKind.Number => DescribeNumber(),
        TypeKind.Truth => new Localized("true or false", "真假值"),
        TypeKind.Text => new Localized("a text", "文本"),
        TypeKind.Category => DescribeCategory(),
        TypeKind.Date => new Localized("a date", "日期"),
        TypeKind.Period => new Localized("a period", "期间"),
        TypeKind.Region => new Localized("a region", "地区"),
        _ => new Localized("unknown", "未知"),
    };

    private Localized DescribeNumber() => (Ratio, Unit.ToString()) switch
    {
        (RatioKind.Points, _) => new Localized("percentage points", "百分点"),
        (RatioKind.Difference, _) => new Localized("a difference of ratios", "比率之差"),
        (RatioKind.Ratio, "") => new Localized("a ratio", "比率"),
        (_, "") => new Localized("a number", "数"),
        (_, var unit) => new Localized($"a number of {unit}", $"以{unit}计的数"),
    };

    private Localized DescribeCategory()
    {
        var (shown, more) = (Labels.Take(MostLabelsShown), Labels.Length > MostLabelsShown);
        return new Localized(
            $"one of {string.Join(", ", shown.Select(l => $"'{l}'"))}{(more ? ", …" : "")}",
            $"{string.Concat(shown.Select(l => $"“{l}”"))}{(more ? "等" : "")}之一");
    }
}
