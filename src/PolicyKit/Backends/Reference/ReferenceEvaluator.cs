using PolicyKit.Data;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Backends.Reference;

/// <summary>
/// Evaluates a plan row at a time in exact arithmetic. It is right by definition and written for reading.
/// Values are computed on demand; what closes over rows is computed once, when a row first needs it. Safe for use by several threads.
/// </summary>
public sealed class ReferenceEvaluator : IExactRows
{
    [ThreadStatic]
    private static RowState? _lastRow;

    private readonly Plan _plan;
    private readonly IRows _rows;
    private readonly bool _assumesGroups;
    private readonly int[] _stageOf;
    private readonly PlanColumn?[] _columnOf;
    private readonly Lazy<ExactValue[]>?[] _groupSlots;

    /// <summary>An evaluator of a plan over rows.</summary>
    public ReferenceEvaluator(Plan plan, IRows rows)
        : this(plan, rows, assumesGroups: false)
    {
    }

    /// <param name="plan">The plan.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="assumesGroups">
    /// Takes every value of a group for known, without computing it: enough to say what a row itself lacks, and cheap for any number of rows.
    /// </param>
    internal ReferenceEvaluator(Plan plan, IRows rows, bool assumesGroups)
    {
        _plan = plan;
        _rows = rows;
        _assumesGroups = assumesGroups;
        _stageOf = new int[plan.Slots.Length];
        _columnOf = new PlanColumn?[plan.Slots.Length];
        foreach (var column in plan.Columns)
        {
            _columnOf[column.Slot] = column;
        }

        _groupSlots = new Lazy<ExactValue[]>?[plan.Slots.Length];
        for (var stage = 0; stage < plan.Stages.Length; stage++)
        {
            foreach (var step in plan.Stages[stage].Rows)
            {
                _stageOf[step.Target] = stage;
            }

            foreach (var step in plan.Stages[stage].Groups)
            {
                _stageOf[step.Target] = stage + 1;
                _groupSlots[step.Target] = new Lazy<ExactValue[]>(() => GroupOperations.Evaluate(step, _rows.RowCount, Value));
            }
        }
    }

    /// <summary>An evaluator of a plan over a batch.</summary>
    public ReferenceEvaluator(Plan plan, ColumnBatch batch)
        : this(plan, new BatchRows(batch))
    {
    }

    /// <inheritdoc/>
    public Rational? Number(int row, int slot) => Value(row, slot).Value as Rational?;

    /// <inheritdoc/>
    public bool? Truth(int row, int slot) => Value(row, slot).Value as bool?;

    /// <inheritdoc/>
    public int Label(int row, int slot) => Value(row, slot).Value is string label ? _plan.Slots[slot].Labels.IndexOf(label) : -1;

    /// <summary>The value of a slot for a row, with the reasons where it is unknown.</summary>
    internal ExactValue Value(int row, int slot)
    {
        if (_groupSlots[slot] is not null)
        {
            return OfGroup(slot, row);
        }

        // Groups ask for their keys row by row, and need no more of these rows.
        if (_columnOf[slot] is { } column)
        {
            return ReadInput(column, row);
        }

        var state = _lastRow ??= new RowState();
        if (state.Row != row || !ReferenceEquals(state.Owner, this))
        {
            state.Begin(this, row, ReadInputs(row));
        }

        while (state.StagesDone <= _stageOf[slot])
        {
            RunStage(state, state.StagesDone);
        }

        return state.Values[slot];
    }

    private ExactValue[] ReadInputs(int row)
    {
        var values = new ExactValue[_plan.Slots.Length];
        foreach (var column in _plan.Columns)
        {
            values[column.Slot] = ReadInput(column, row);
        }

        foreach (var constant in _plan.Constants)
        {
            values[constant.Slot] = ExactValue.Of(constant.Value);
        }

        return values;
    }

    private ExactValue ReadInput(PlanColumn column, int row) =>
        _rows.Value(column.Name, row) is { } value ? ExactValue.Of(Read(column, value)) : ExactValue.Unknown(Reasons.Missing(column.Name));

    private static object Read(PlanColumn column, object value) =>
        value is Period period ? (Rational)(column.Content == ColumnContent.FirstDay ? period.First : period.Last).DayNumber : value;

    // Computing a group walks all rows; so it is done only when a value really rests on it.
    private ExactValue OfGroup(int slot, int row) => _assumesGroups ? ExactValue.Of(Rational.One) : _groupSlots[slot]!.Value[row];

    private void RunStage(RowState state, int stage)
    {
        var (row, values) = (state.Row, state.Values);
        foreach (var step in _plan.Stages[stage].Rows)
        {
            values[step.Target] = Operations.Apply(step, _plan.Slots, slot => _groupSlots[slot] is null ? values[slot] : OfGroup(slot, row));
        }

        state.Restore(this, row, values, stage + 1);
    }

    private sealed class RowState
    {
        public ReferenceEvaluator? Owner { get; private set; }

        public int Row { get; private set; } = -1;

        public ExactValue[] Values { get; private set; } = [];

        public int StagesDone { get; set; }

        public void Begin(ReferenceEvaluator owner, int row, ExactValue[] values) => Restore(owner, row, values, 0);

        public void Restore(ReferenceEvaluator owner, int row, ExactValue[] values, int stagesDone) =>
            (Owner, Row, Values, StagesDone) = (owner, row, values, stagesDone);
    }
}
