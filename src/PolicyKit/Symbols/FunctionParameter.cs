using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>What a function takes in one place.</summary>
public enum ParameterKind
{
    /// <summary>A number; those of one call must have like units.</summary>
    Number,

    /// <summary>A fixed number of decimal places, from 0 to 12.</summary>
    Places,

    /// <summary>A truth.</summary>
    Truth,

    /// <summary>A fixed part of a whole, over 0 and under 1.</summary>
    Part,

    /// <summary>A fixed plain number over 0.</summary>
    Factor,
}

/// <summary>A parameter of a function.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
public sealed record FunctionParameter(Localized Name, ParameterKind Kind, bool IsOptional = false)
{
    /// <summary>The most decimal places a number can be rounded to.</summary>
    public const int MostPlaces = 12;

    /// <summary>What it takes, in words.</summary>
    public Localized Type => Kind switch
    {
        ParameterKind.Places => new($"a whole number from 0 to {MostPlaces}", $"0至{MostPlaces}的整数"),
        ParameterKind.Part => new("a fixed part of a whole, over 0% and under 100%", "大于0%、小于100%的固定比例"),
        ParameterKind.Factor => new("a fixed plain number over 0", "大于0的固定纯数"),
        ParameterKind.Truth => PolicyType.Truth.Describe(),
        _ => PolicyType.Number.Describe(),
    };
}
