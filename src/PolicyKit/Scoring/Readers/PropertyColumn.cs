using System.Buffers;
using PolicyKit.Data;

namespace PolicyKit.Scoring.Readers;

/// <summary>A column that is filled from a property of objects. Threads may fill it at once, each with rows of its own.</summary>
internal abstract class PropertyColumn<T>
{
    /// <summary>Fills some rows.</summary>
    /// <param name="owners">Their objects.</param>
    /// <param name="first">The first row.</param>
    /// <param name="worker">Which thread it is; one that fills several parts goes on to later rows each time.</param>
    public abstract void Fill(ReadOnlySpan<T> owners, int first, int worker);

    /// <summary>The column, once all rows are filled.</summary>
    public abstract Column Finish();
}

/// <summary>A column that holds the property's values as they are.</summary>
internal sealed class DirectColumn<T, TValue>(Accessor<T, TValue> accessor, TValue[] values, Func<TValue[], Column> make) : PropertyColumn<T>
{
    public override void Fill(ReadOnlySpan<T> owners, int first, int worker) => accessor.Read(owners, values.AsSpan(first, owners.Length));

    public override Column Finish() => make(values);
}

/// <summary>A column that holds the property's values in another form.</summary>
internal sealed class ConvertedColumn<T, TValue, TStored>(
    Accessor<T, TValue> accessor, Func<TValue, TStored> convert, TStored[] values, Func<TStored[], Column> make) : PropertyColumn<T>
{
    public override void Fill(ReadOnlySpan<T> owners, int first, int worker)
    {
        var given = ArrayPool<TValue>.Shared.Rent(owners.Length);
        accessor.Read(owners, given);
        for (var i = 0; i < owners.Length; i++)
        {
            values[first + i] = convert(given[i]);
        }

        ArrayPool<TValue>.Shared.Return(given);
    }

    public override Column Finish() => make(values);
}
