namespace PolicyKit.Data;

/// <summary>Rows whose values can be read one by one, exactly.</summary>
public interface IRows
{
    /// <summary>How many rows there are.</summary>
    int RowCount { get; }

    /// <summary>
    /// The value of a column in a row: a <see cref="Numerics.Rational"/> for numbers and day numbers, a bool, a string, a <see cref="Symbols.Period"/>, or null where it is unknown or there is no such column.
    /// </summary>
    object? Value(string column, int row);
}
