using System.Diagnostics.CodeAnalysis;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;

namespace PolicyKit.Scoring;

/// <summary>Scores a host's own objects. Made once, it serves many calls and threads.</summary>
/// <typeparam name="T">A class or struct whose properties bear the names of the record's fields.</typeparam>
public sealed class Scorer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>
{
    private readonly Scorer _scorer;
    private readonly PropertyReader<T>[] _readers;

    internal Scorer(Scorer scorer)
    {
        _scorer = scorer;
        var plan = scorer.Plan.Plan;
        _readers = [.. plan.Columns.DistinctBy(c => c.Name).Select(c => PropertyReader<T>.Create(typeof(T), c, plan.Slots[c.Slot].Kind))];
    }

    /// <summary>Scores objects in their order.</summary>
    /// <exception cref="ArgumentException">A text is no label of its category.</exception>
    public ScoreBatch Score(ReadOnlySpan<T> records, VectorOptions? options = null)
    {
        var columns = new Column[_readers.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = _readers[i].Read(records);
        }

        return _scorer.Score(new ColumnBatch([.. columns]), options);
    }

    /// <summary>Scores objects in their order.</summary>
    public ScoreBatch Score(IEnumerable<T> records, VectorOptions? options = null) => Score(records.ToArray().AsSpan(), options);
}
