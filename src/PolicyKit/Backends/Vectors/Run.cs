using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors;

/// <summary>What one run of an engine works on and fills.</summary>
internal sealed class Run
{
    private readonly PlanFacts _facts;

    public Run(EngineProgram program, ColumnBatch batch, ExactDoor exact, Crew crew)
    {
        _facts = program.Facts;
        var plan = _facts.Plan;
        RowCount = batch.RowCount;
        Exact = exact;
        Crew = crew;
        Columns = [.. plan.Columns.Select(c => Find(batch, c, plan.Slots[c.Slot].Kind))];
        TextLinks = program.Links.Bind(Dictionary);
        Lookups = plan.Stages.SelectMany((_, stage) => _facts.LiveRows(stage)).Where(s => s.Op == PlanOp.Lookup)
            .ToFrozenDictionary(s => s.Target, s => LookupTable.Of(s, plan, Dictionary(s.Arguments[0])));
        Stores = new SlotStore?[plan.Slots.Length];
        Results = new SlotResult?[plan.Slots.Length];
        Odd = new ulong[BlockShape.PaddedWords(RowCount)];
        GroupValues = new IGroupValues?[plan.Slots.Length];
        IsPlain = program.Stages.All(s => s.Plain?.CanRun(this) ?? true);
    }

    /// <summary>A run over rows that have no columns, only what is put into its stores.</summary>
    public Run(PlanFacts facts, int rows, ExactDoor exact, Crew crew)
    {
        _facts = facts;
        (RowCount, Exact, Crew) = (rows, exact, crew);
        (Columns, TextLinks, Lookups, Odd) = ([], [], FrozenDictionary<int, LookupTable>.Empty, []);
        Stores = new SlotStore?[facts.Plan.Slots.Length];
        Results = new SlotResult?[facts.Plan.Slots.Length];
        GroupValues = new IGroupValues?[facts.Plan.Slots.Length];
    }

    /// <summary>How many rows.</summary>
    public int RowCount { get; }

    /// <summary>The batch's columns in the plan's order.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>The links between dictionaries.</summary>
    public ImmutableArray<TextLink> TextLinks { get; }

    /// <summary>By slot the table of a lookup.</summary>
    public FrozenDictionary<int, LookupTable> Lookups { get; }

    /// <summary>Where exact values come from.</summary>
    public ExactDoor Exact { get; }

    /// <summary>Who does the work.</summary>
    public Crew Crew { get; }

    /// <summary>By slot what is kept for later stages.</summary>
    public SlotStore?[] Stores { get; }

    /// <summary>By slot what is handed out.</summary>
    public SlotResult?[] Results { get; }

    /// <summary>Whether rows can be done as plain ones, where they are.</summary>
    public bool IsPlain { get; }

    /// <summary>The rows, as bits, that some stage could not do as plain ones.</summary>
    public ulong[] Odd { get; }

    /// <summary>By slot what group steps have found.</summary>
    public IGroupValues?[] GroupValues { get; }

    /// <summary>The groups that were made so far, by their keys.</summary>
    public GroupCatalog Groups { get; init; } = new(GroupCatalog.Make);

    /// <summary>The weighted rows that were brought together last.</summary>
    public WeightedCatalog Weighted { get; } = new();

    /// <summary>The column that a slot is read from; null where it is computed.</summary>
    public Column? ColumnOf(int slot) => _facts[slot].Origin == SlotOrigin.Column && !Columns.IsEmpty ? Columns[_facts[slot].Index] : null;

    /// <summary>Makes room for what a stage keeps and hands out.</summary>
    public void Prepare(int stage)
    {
        for (var slot = 0; slot < Stores.Length; slot++)
        {
            if (_facts[slot].KeptIn == stage && !_facts[slot].IsPassing)
            {
                Stores[slot] = _facts.NewStore(slot, RowCount, false);
            }

            if (_facts[slot].OutputIn == stage)
            {
                Results[slot] = NewResult(slot);
            }
        }
    }

    /// <summary>The texts of a text slot.</summary>
    public ImmutableArray<string> Dictionary(int slot) => _facts[slot].Origin switch
    {
        SlotOrigin.Column => ((TextColumn)Columns[_facts[slot].Index]).Dictionary,
        SlotOrigin.Constant => [(string)_facts.Plan.Constants[_facts[slot].Index].Value],
        _ => _facts.Plan.Slots[slot].Labels,
    };

    private static Column Find(ColumnBatch batch, PlanColumn wanted, SlotKind kind) => (kind, batch.Find(wanted.Name)) switch
    {
        (SlotKind.Number, NumberColumn or DateColumn) or (SlotKind.Truth, TruthColumn) or (SlotKind.Text, TextColumn) => batch.Find(wanted.Name)!,
        (SlotKind.Number, PeriodColumn periods) => wanted.Content == ColumnContent.FirstDay ? periods.FirstDays : periods.LastDays,
        (_, null) => throw new ArgumentException($"The batch has no column '{wanted.Name}'.", nameof(batch)),
        (_, var other) => throw new ArgumentException($"Column '{wanted.Name}' is a {other.GetType().Name}, which does not hold {kind}.", nameof(batch)),
    };

    private SlotResult NewResult(int slot) => _facts.Plan.Slots[slot].Kind switch
    {
        SlotKind.Number => new NumberResult(GC.AllocateUninitializedArray<double>(RowCount)),
        SlotKind.Truth => new TruthResult(GC.AllocateUninitializedArray<sbyte>(RowCount)),
        _ => new TextResult(GC.AllocateUninitializedArray<int>(RowCount), Dictionary(slot)),
    };
}
