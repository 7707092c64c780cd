using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring.Readers;

namespace PolicyKit.Scoring;

/// <summary>Scores a host's own objects. Made once, it serves many calls and threads.</summary>
/// <typeparam name="T">A class or struct whose properties bear the names of the record's fields; an enum's names are the labels of a category.</typeparam>
public sealed class Scorer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>
{
    private const int BatchRows = 1 << 16;
    private readonly Scorer _scorer;
    private readonly PropertyReader<T>[] _readers;

    internal Scorer(Scorer scorer)
    {
        _scorer = scorer;
        var plan = scorer.Plan.Plan;
        _readers = [.. plan.Columns.DistinctBy(c => c.Name).Select(c => PropertyReader<T>.Create(typeof(T), c, plan.Slots[c.Slot].Kind))];
    }

    /// <summary>Scores objects in their order.</summary>
    /// <exception cref="ArgumentException">A record is null, a text is no label of its category, or an enum's value has no name.</exception>
    public ScoreBatch Score(ReadOnlySpan<T> records, VectorOptions? options = null) => _scorer.Score(Read(records, options), options);

    /// <summary>Scores objects in their order, read once; what the score needs of them is kept, they themselves are not.</summary>
    /// <exception cref="ArgumentException">A record is null, a text is no label of its category, or an enum's value has no name.</exception>
    public ScoreBatch Score(IEnumerable<T> records, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records switch
        {
            T[] array => Score(array.AsSpan(), options),
            List<T> list => Score(CollectionsMarshal.AsSpan(list), options),
            _ => _scorer.Score(ColumnBatch.Concat(InBatches(records, options).DefaultIfEmpty(Read([], options))), options),
        };
    }

    /// <summary>Scores objects in bounded memory, as <see cref="Scorer.Score(IEnumerable{ColumnBatch}, VectorOptions?)"/> scores batches.</summary>
    /// <param name="records">The records, read once.</param>
    /// <param name="options">Threads, cancellation, progress, and where temporary files are.</param>
    /// <returns>Results of 65,536 records each, but the last.</returns>
    public IEnumerable<ScoreBatch> ScoreInBatches(IEnumerable<T> records, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return _scorer.Score(InBatches(records, options), options);
    }

    private IEnumerable<ColumnBatch> InBatches(IEnumerable<T> records, VectorOptions? options) => records.Chunk(BatchRows).Select(chunk => Read(chunk, options));

    private ColumnBatch Read(ReadOnlySpan<T> records, VectorOptions? options) => ObjectColumns.Read(_readers, records, options ?? VectorOptions.Default);
}
