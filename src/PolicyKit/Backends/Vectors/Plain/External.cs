using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Data;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>What lies outside of registers.</summary>
internal enum ExternalKind
{
    /// <summary>A column of doubles; the index is the plan's.</summary>
    Numbers,

    /// <summary>A column of days.</summary>
    Days,

    /// <summary>A column of truth values.</summary>
    Truths,

    /// <summary>A column of codes.</summary>
    Codes,

    /// <summary>The rows that an earlier stage found odd, and this one does.</summary>
    Odd,

    /// <summary>What is kept of a slot for later stages.</summary>
    KeptValues,

    /// <summary>As <see cref="KeptValues"/>.</summary>
    KeptErrors,

    /// <summary>As <see cref="KeptValues"/>.</summary>
    KeptValid,

    /// <summary>As <see cref="KeptValues"/>.</summary>
    KeptTrue,

    /// <summary>As <see cref="KeptValues"/>.</summary>
    KeptFalse,

    /// <summary>As <see cref="KeptValues"/>.</summary>
    KeptCodes,

    /// <summary>The groups of rows that a slot was found for.</summary>
    GroupIds,

    /// <summary>The value of each group, NaN where it is not plain; entry -1 is that of no group.</summary>
    GroupTable,

    /// <summary>What a group step found for each row by itself, NaN where it is not plain.</summary>
    RowValues,

    /// <summary>The bands of rows.</summary>
    Bands,

    /// <summary>The codes that a link gives its left dictionary; entry -1 is NaN.</summary>
    LinkLeft,

    /// <summary>As <see cref="LinkLeft"/>.</summary>
    LinkRight,

    /// <summary>The code on the left of the only text on the right of a link.</summary>
    LinkOnly,

    /// <summary>The numbers of a lookup by code; entry -1 is that of an unknown text.</summary>
    Lookup,

    /// <summary>What is handed out of a slot.</summary>
    Result,
}

/// <summary>Something outside of registers that instructions read or write.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Of which slot, column or link.</param>
internal sealed record External(ExternalKind Kind, int Index)
{
    /// <summary>How many bytes a word of 64 rows takes; 0 for what is not by row.</summary>
    public int Stride(PlanFacts facts) => Kind switch
    {
        ExternalKind.Numbers or ExternalKind.KeptValues or ExternalKind.KeptErrors or ExternalKind.RowValues => 64 * sizeof(double),
        ExternalKind.Days or ExternalKind.Codes or ExternalKind.KeptCodes or ExternalKind.GroupIds or ExternalKind.Bands => 64 * sizeof(int),
        ExternalKind.Truths => 64,
        ExternalKind.Odd or ExternalKind.KeptValid or ExternalKind.KeptTrue or ExternalKind.KeptFalse => sizeof(ulong),
        ExternalKind.Result => 64 * SizeOf(facts.Plan.Slots[Index].Kind),
        _ => 0,
    };

    /// <summary>Whether it is what is kept of a slot.</summary>
    private bool IsKept => Kind is >= ExternalKind.KeptValues and <= ExternalKind.KeptCodes;

    /// <summary>Whether it has no memory of its own in a run, but passes with each morsel.</summary>
    public bool Passes(Run run) => IsKept && run.Stores[Index] is null;

    /// <summary>Where what passes with the block's morsel is, which stays in place.</summary>
    public nint InPlace(Block block)
    {
        using var pinned = InPlace(block.Passing[Index]!);
        return pinned.Address;
    }

    /// <summary>Holds its memory in place, unless it passes.</summary>
    public Pinned Pin(Run run) => Kind switch
    {
        ExternalKind.Numbers => Pinned.Of(((NumberColumn)run.Columns[Index]).Values),
        ExternalKind.Days => Pinned.Of(((DateColumn)run.Columns[Index]).DayNumbers),
        ExternalKind.Truths => Pinned.Of(((TruthColumn)run.Columns[Index]).Values),
        ExternalKind.Codes => Pinned.Of(((TextColumn)run.Columns[Index]).Codes),
        ExternalKind.Odd => Pinned.Of<ulong>(run.Odd),
        _ when IsKept => run.Stores[Index] is { } store ? InPlace(store) : default,
        ExternalKind.GroupIds => Pinned.Of<int>(((GroupTable)run.GroupValues[Index]!).OfRow),
        ExternalKind.GroupTable => Pinned.Of<double>(((GroupTable)run.GroupValues[Index]!).Plain(), 1),
        ExternalKind.RowValues => Pinned.Of<double>(ValuesOf(run.GroupValues[Index]!, run.RowCount)),
        ExternalKind.Bands => Pinned.Of<int>(BandsOf(run.GroupValues[Index]!, run.RowCount)),
        ExternalKind.LinkLeft => Pinned.Of<double>(Table(run.TextLinks[Index].Left), 1),
        ExternalKind.LinkRight => Pinned.Of<double>(Table(run.TextLinks[Index].Right), 1),
        ExternalKind.LinkOnly => Pinned.Of<double>(new double[] { run.TextLinks[Index].Only ?? -2 }),
        ExternalKind.Lookup => Pinned.Of<double>(run.Lookups[Index].Values, 1),
        ExternalKind.Result => run.Results[Index] switch
        {
            NumberResult numbers => Pinned.Of<double>(numbers.Values),
            TruthResult truths => Pinned.Of<sbyte>(truths.Values),
            TextResult texts => Pinned.Of<int>(texts.Codes),
            _ => throw new InvalidOperationException($"Slot {Index} is not handed out."),
        },
        _ => throw new InvalidOperationException($"Nothing is known of {Kind}."),
    };

    private Pinned InPlace(SlotStore store) => (Kind, store) switch
    {
        (ExternalKind.KeptValues, NumberStore numbers) => Pinned.Of<double>(numbers.Values),
        (ExternalKind.KeptErrors, NumberStore numbers) => Pinned.Of<double>(numbers.Errors),
        (ExternalKind.KeptValid, NumberStore numbers) => Pinned.Of<ulong>(numbers.Valid),
        (ExternalKind.KeptTrue, TruthStore truths) => Pinned.Of<ulong>(truths.True),
        (ExternalKind.KeptFalse, TruthStore truths) => Pinned.Of<ulong>(truths.False),
        (ExternalKind.KeptCodes, TextStore texts) => Pinned.Of<int>(texts.Codes),
        _ => throw new InvalidOperationException($"Slot {Index} is not kept so."),
    };

    // A sequence gives a table without values where no row of it is ranked.
    private static int[] BandsOf(IGroupValues values, int rows) => values switch
    {
        RankBands bands => bands.OfRow,
        RowValues single => single.Bands(),
        _ => [.. Enumerable.Range(0, rows).Select(row => (int)(values.At(row)?.Value ?? -1))],
    };

    private static double[] ValuesOf(IGroupValues values, int rows) => values switch
    {
        RowValues single => single.Plain(),
        _ => [.. Enumerable.Range(0, rows).Select(row => values.At(row)?.Value ?? double.NaN)],
    };

    private static int SizeOf(Plans.SlotKind kind) => kind switch
    {
        Plans.SlotKind.Number => sizeof(double),
        Plans.SlotKind.Truth => sizeof(sbyte),
        _ => sizeof(int),
    };

    private static double[] Table(int[] codes) => [double.NaN, .. codes.Select(c => (double)c)];
}
