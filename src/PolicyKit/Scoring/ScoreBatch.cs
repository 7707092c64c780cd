using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Scoring;

/// <summary>The scores, item points and grades of many records, column by column, in the order of the records.</summary>
public sealed class ScoreBatch
{
    private readonly ScorePlan _plan;
    private readonly PlanResult _result;
    private readonly double[] _scores;
    private readonly double[]?[] _items;
    private readonly double[]?[] _bonuses;
    private readonly int[][] _grades;
    private readonly sbyte[]? _applies;
    private readonly Lazy<ReferenceEvaluator> _exact;
    private readonly int _firstRow;
    private readonly Lazy<ReferenceEvaluator> _rowOnly;
    private readonly Lazy<UnknownReasons> _reasons;

    /// <param name="plan">The plan.</param>
    /// <param name="result">What the engine found.</param>
    /// <param name="batch">The records.</param>
    /// <param name="exact">Exact values of these records and those that they rest on.</param>
    /// <param name="firstRow">The number that the first of these records has among all.</param>
    internal ScoreBatch(ScorePlan plan, PlanResult result, ColumnBatch batch, Lazy<ReferenceEvaluator> exact, int firstRow = 0)
    {
        _plan = plan;
        _result = result;
        _exact = exact;
        _firstRow = firstRow;
        _scores = Numbers(plan.Total);
        _items = [.. plan.Items.Select(i => PointsIn(i.Points))];
        _bonuses = [.. plan.Bonuses.Select(b => PointsIn(b.Points))];
        _grades = [.. plan.Grades.Select(g => ((TextResult)result.Slots[g.Slot]).Codes)];
        _applies = plan.Applies < 0 ? null : ((TruthResult)result.Slots[plan.Applies]).Values;
        Records = batch;
        Gradings = [.. plan.Grades.Select(g => g.Grade)];
        _rowOnly = new(() => new ReferenceEvaluator(plan.Plan, new BatchRows(batch), assumesGroups: true));
        _reasons = new(() => new UnknownReasons(Count, WhyUnknown));
    }

    /// <summary>The score.</summary>
    public ScoreSymbol Score => _plan.Score;

    /// <summary>The records, with the fields that the score needs at least.</summary>
    public ColumnBatch Records { get; }

    /// <summary>How many records there are.</summary>
    public int Count => _result.RowCount;

    /// <summary>The score of each record; <see cref="double.NaN"/> where it is unknown or does not apply.</summary>
    public ReadOnlySpan<double> Scores => _scores;

    /// <summary>
    /// At most how far each score is off the exact one, in the score's unit; <see cref="double.NaN"/> where it is unknown. A score that ends with
    /// <c>round</c> is the double nearest to the exact decimal. What is decided by a score does not depend on it: decisions are exact.
    /// </summary>
    /// <exception cref="InvalidOperationException">The scorer was made without error bounds.</exception>
    public ReadOnlySpan<double> ErrorBounds => ((NumberResult)_result.Slots[_plan.Total]).Errors ?? throw new InvalidOperationException("The scorer was made without error bounds.");

    /// <summary>The names of the score's gradings, in the order in which they are declared.</summary>
    public ImmutableArray<GradeSymbol> Gradings { get; }

    /// <summary>The points of an item for each record; <see cref="double.NaN"/> where they are unknown.</summary>
    /// <param name="item">The item's place in <see cref="ScoreSymbol.Items"/>.</param>
    /// <exception cref="InvalidOperationException">The scorer was made without item points.</exception>
    public ReadOnlySpan<double> ItemPoints(int item) => _items[item] ?? throw new InvalidOperationException("The scorer was made without item points.");

    /// <summary>
    /// The points of a bonus for each record, negative for a deduction and 0 where its condition does not hold; <see cref="double.NaN"/> where they are unknown.
    /// </summary>
    /// <param name="bonus">The bonus's place in <see cref="ScoreSymbol.Bonuses"/>.</param>
    /// <exception cref="InvalidOperationException">The scorer was made without item points.</exception>
    public ReadOnlySpan<double> BonusPoints(int bonus) => _bonuses[bonus] ?? throw new InvalidOperationException("The scorer was made without item points.");

    /// <summary>The grades of each record as codes into <see cref="GradeSymbol.Labels"/>; -1 where there is none.</summary>
    /// <param name="grading">The grading's place in <see cref="Gradings"/>.</param>
    public ReadOnlySpan<int> GradeCodes(int grading = 0) => _grades[grading];

    /// <summary>The grade of a record; null where there is none.</summary>
    /// <param name="row">The record.</param>
    /// <param name="grading">The grading's place in <see cref="Gradings"/>.</param>
    public string? Grade(int row, int grading = 0) => GradeCodes(grading)[row] is >= 0 and var code ? Gradings[grading].Labels[code] : null;

    /// <summary>Whether the score is for this record, by its <c>where</c>; null where that is unknown.</summary>
    public bool? Applies(int row) => _applies is null ? true : _applies[row] switch
    {
        1 => true,
        0 => false,
        _ => null,
    };

    /// <summary>
    /// Why the score or a grade of each record is unknown or does not apply, as codes into <see cref="Reasons"/>; -1 where all are known.
    /// Found for all records when first asked for.
    /// </summary>
    public ReadOnlySpan<int> ReasonCodes => _reasons.Value.Codes;

    /// <summary>What the records lack, each combination of reasons once.</summary>
    public ImmutableArray<ImmutableArray<Localized>> Reasons => _reasons.Value.Dictionary;

    /// <summary>Why a record has its score, item by item in exact numbers.</summary>
    /// <exception cref="ObjectDisposedException">The record is one of a sequence of batches, rests on others, and the sequence has been read to its end.</exception>
    public ScoreExplanation Explain(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        var grades = Gradings.Select((g, i) => (g, Grade(row, i))).ToImmutableArray();
        return ScoreExplainer.Explain(_plan, _exact.Value, _firstRow + row, grades, WhyUnknown(row));
    }

    /// <summary>Why the score or a grade of a record is unknown or does not apply; empty where all are known.</summary>
    public ImmutableArray<Localized> WhyUnknown(int row)
    {
        if (!double.IsNaN(_scores[row]) && Array.TrueForAll(_grades, g => g[row] >= 0))
        {
            return [];
        }

        var ofRow = ScoreExplainer.WhyUnknown(_plan, _rowOnly.Value, row);
        return ofRow.IsEmpty ? ScoreExplainer.WhyUnknown(_plan, _exact.Value, _firstRow + row) : ofRow;
    }

    private double[]? PointsIn(int slot) => (_result.Slots.GetValueOrDefault(slot) as NumberResult)?.Values;

    private double[] Numbers(int slot) => ((NumberResult)_result.Slots[slot]).Values;
}
