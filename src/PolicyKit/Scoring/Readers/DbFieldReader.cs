using System.Data.Common;
using PolicyKit.Data;
using PolicyKit.Symbols;

namespace PolicyKit.Scoring.Readers;

/// <summary>Reads one field of the rows of a query into columns.</summary>
internal abstract class DbFieldReader
{
    /// <summary>Takes the value of the reader's row.</summary>
    /// <exception cref="ArgumentException">The value is not of the type that the field needs.</exception>
    public abstract void Add(DbDataReader reader);

    /// <summary>What was taken since the last time.</summary>
    public abstract Column Take();
}

/// <summary>Reads one field with a typed getter.</summary>
/// <param name="field">The field.</param>
/// <param name="ordinal">The place of its column in the query.</param>
/// <param name="get">Gets the value of a row, in the form in which the column holds it.</param>
/// <param name="unknown">What stands for a null of the database.</param>
/// <param name="make">Makes the column.</param>
internal sealed class DbFieldReader<TValue>(
    FieldSymbol field, int ordinal, Func<DbDataReader, int, TValue> get, TValue unknown, Func<string, ReadOnlyMemory<TValue>, Column> make) : DbFieldReader
{
    private TValue[] _values = [];
    private int _count;

    public override void Add(DbDataReader reader)
    {
        if (_count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(1 << 10, 2 * _count));
        }

        _values[_count++] = reader.IsDBNull(ordinal) ? unknown : Read(reader);
    }

    public override Column Take()
    {
        var column = make(field.Name, _values.AsMemory(0, _count));
        (_values, _count) = (new TValue[_count], 0);
        return column;
    }

    private TValue Read(DbDataReader reader)
    {
        try
        {
            return get(reader, ordinal);
        }
        catch (Exception exception) when (exception is InvalidCastException or FormatException or OverflowException)
        {
            throw new ArgumentException(
                $"Column '{field.Name}' has the value '{reader.GetValue(ordinal)}', but {field.Type.Describe().English} is needed.", nameof(reader), exception);
        }
    }
}
