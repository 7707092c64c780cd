using System.Collections.Frozen;
using PolicyKit.Plans;

namespace PolicyKit.Scoring.Readers;

/// <summary>What columns hold, in the words of messages.</summary>
internal static class ColumnWords
{
    public const string Numbers = "numbers";
    public const string Truths = "truth values";
    public const string Texts = "texts";
    public const string Dates = "dates";
    public const string Periods = "periods";

    private static readonly FrozenDictionary<SlotKind, string> OfKind = new Dictionary<SlotKind, string>
    {
        [SlotKind.Number] = Numbers,
        [SlotKind.Truth] = Truths,
        [SlotKind.Text] = Texts,
    }.ToFrozenDictionary();

    /// <summary>What a plan's column must hold.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="kind">Of what kind its slot is.</param>
    public static string Of(ColumnContent content, SlotKind kind) => content switch
    {
        ColumnContent.Value => OfKind[kind],
        ColumnContent.Day => Dates,
        _ => Periods,
    };
}
