using System.Collections.Immutable;
using PolicyKit.Symbols;
using PolicyKit.Text;

namespace PolicyKit.Semantics;

/// <summary>What a candidate is.</summary>
public enum CompletionKind
{
    /// <summary>Something declared.</summary>
    Name,

    /// <summary>A label of a category.</summary>
    Label,

    /// <summary>A year of the policy.</summary>
    Year,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A word for a type.</summary>
    Type,

    /// <summary>A function.</summary>
    Function,

    /// <summary>What an annotation says.</summary>
    Annotation,

    /// <summary>A keyword.</summary>
    Keyword,

    /// <summary>A set word of a sentence.</summary>
    SetWord,
}

/// <summary>Something that can stand at a place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Text">What is written: as the label, in quotes where a name could not be read without.</param>
public sealed record CompletionItem(CompletionKind Kind, string Label, string Text)
{
    /// <summary>What the name stands for; null for keywords, set words, types, years, labels and annotations.</summary>
    public ISymbol? Symbol { get; init; }

    /// <summary>Whether it fits better than others: a unit of the dimension that is wanted.</summary>
    public bool IsPreferred { get; init; }
}

/// <summary>What can stand at a place.</summary>
/// <param name="Span">What the chosen text replaces: the word that the place is in or behind; empty where there is none.</param>
/// <param name="Items">The candidates: the preferred ones first, then kind by kind, each by its text.</param>
public sealed record CompletionList(TextSpan Span, ImmutableArray<CompletionItem> Items)
{
    /// <summary>No candidates.</summary>
    public static CompletionList None { get; } = new(default, []);
}
