using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Semantics;

/// <summary>What is known about something that a name stands for, to be shown to a reader.</summary>
/// <param name="Symbol">The thing.</param>
/// <param name="Kind">What it is: an indicator, a unit …</param>
/// <param name="Signature">How it is used or declared, in one line: <c>min(value, other)</c>, <c>收入倍差 : 倍 = 城镇收入 / 农村收入</c>.</param>
/// <param name="Summary">What it is or gives: the type of its values, a unit's size in base units, a function's sense.</param>
public sealed record SymbolDocumentation(ISymbol Symbol, Localized Kind, Localized Signature, Localized Summary)
{
    /// <summary>Its other names.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The unit of its values, as written; empty where it has none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The formula that gives it, as written; empty where there is none.</summary>
    public string Formula { get; init; } = "";

    /// <summary>What the <c>///</c> comments before its declaration say, a line each; empty where there are none.</summary>
    public string Comment { get; init; } = "";

    /// <summary>A use of it; empty where there is none to show.</summary>
    public string Example { get; init; } = "";

    /// <summary>Its annotations by name.</summary>
    public ImmutableDictionary<string, string> Annotations => (Symbol as Symbol)?.Annotations ?? ImmutableDictionary<string, string>.Empty;
}
