using System.Collections.Immutable;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Scoring;

/// <summary>The scores, item points and grades of many records, column by column, in the order of the records.</summary>
public sealed class ScoreBatch
{
    private readonly ScorePlan _plan;
    private readonly PlanResult _result;
    private readonly Func<int, ScoreExplanation> _explain;

    internal ScoreBatch(ScorePlan plan, PlanResult result, Func<int, ScoreExplanation> explain)
    {
        _plan = plan;
        _result = result;
        _explain = explain;
    }

    /// <summary>The score.</summary>
    public ScoreSymbol Score => _plan.Score;

    /// <summary>How many records there are.</summary>
    public int Count => _result.RowCount;

    /// <summary>The score of each record; <see cref="double.NaN"/> where it is unknown or does not apply.</summary>
    public ReadOnlySpan<double> Scores => Numbers(_plan.Total);

    /// <summary>The names of the score's gradings, in the order in which they are declared.</summary>
    public ImmutableArray<GradeSymbol> Gradings => [.. _plan.Grades.Select(g => g.Grade)];

    /// <summary>The points of an item for each record; <see cref="double.NaN"/> where they are unknown.</summary>
    /// <param name="item">The item's place in <see cref="ScoreSymbol.Items"/>.</param>
    public ReadOnlySpan<double> ItemPoints(int item) => Numbers(_plan.Items[item].Points);

    /// <summary>The grades of each record as codes into <see cref="GradeSymbol.Labels"/>; -1 where there is none.</summary>
    /// <param name="grading">The grading's place in <see cref="Gradings"/>.</param>
    public ReadOnlySpan<int> GradeCodes(int grading = 0) => ((TextResult)_result.Slots[_plan.Grades[grading].Slot]).Codes;

    /// <summary>The grade of a record; null where there is none.</summary>
    /// <param name="row">The record.</param>
    /// <param name="grading">The grading's place in <see cref="Gradings"/>.</param>
    public string? Grade(int row, int grading = 0) => GradeCodes(grading)[row] is >= 0 and var code ? Gradings[grading].Labels[code] : null;

    /// <summary>Whether the score is for this record, by its <c>where</c>; null where that is unknown.</summary>
    public bool? Applies(int row) => _plan.Applies < 0 ? true : ((TruthResult)_result.Slots[_plan.Applies]).Values[row] switch
    {
        1 => true,
        0 => false,
        _ => null,
    };

    /// <summary>Why a record has its score, item by item in exact numbers.</summary>
    public ScoreExplanation Explain(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        return _explain(row);
    }

    private double[] Numbers(int slot) => ((NumberResult)_result.Slots[slot]).Values;
}
