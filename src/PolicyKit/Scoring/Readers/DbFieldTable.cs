using System.Collections.Frozen;
using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using PolicyKit.Data;
using PolicyKit.Symbols;

namespace PolicyKit.Scoring.Readers;

/// <summary>Which types of a database's columns are read for which types of fields, and how.</summary>
internal static class DbFieldTable
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly FrozenDictionary<(TypeKind, Type), Func<FieldSymbol, int, DbFieldReader>> Readers = new Dictionary<(TypeKind, Type), Func<FieldSymbol, int, DbFieldReader>>
    {
        [(TypeKind.Number, typeof(double))] = (f, o) => Number(f, o, (r, i) => r.GetDouble(i)),
        [(TypeKind.Number, typeof(float))] = (f, o) => Number(f, o, (r, i) => HostNumbers.Of(r.GetFloat(i))),
        [(TypeKind.Number, typeof(decimal))] = (f, o) => Number(f, o, (r, i) => HostNumbers.Of(r.GetDecimal(i))),
        [(TypeKind.Number, typeof(long))] = (f, o) => Number(f, o, (r, i) => r.GetInt64(i)),
        [(TypeKind.Number, typeof(int))] = (f, o) => Number(f, o, (r, i) => r.GetInt32(i)),
        [(TypeKind.Number, typeof(short))] = (f, o) => Number(f, o, (r, i) => r.GetInt16(i)),
        [(TypeKind.Number, typeof(byte))] = (f, o) => Number(f, o, (r, i) => r.GetByte(i)),
        [(TypeKind.Truth, typeof(bool))] = (f, o) => Truth(f, o, (r, i) => r.GetBoolean(i) ? 1 : 0),
        [(TypeKind.Truth, typeof(long))] = (f, o) => Truth(f, o, (r, i) => r.GetInt64(i)),
        [(TypeKind.Truth, typeof(int))] = (f, o) => Truth(f, o, (r, i) => r.GetInt32(i)),
        [(TypeKind.Truth, typeof(short))] = (f, o) => Truth(f, o, (r, i) => r.GetInt16(i)),
        [(TypeKind.Truth, typeof(byte))] = (f, o) => Truth(f, o, (r, i) => r.GetByte(i)),
        [(TypeKind.Date, typeof(DateTime))] = (f, o) => Date(f, o, (r, i) => DateOnly.FromDateTime(r.GetDateTime(i))),
        [(TypeKind.Date, typeof(DateOnly))] = (f, o) => Date(f, o, (r, i) => r.GetFieldValue<DateOnly>(i)),
        [(TypeKind.Date, typeof(string))] = (f, o) => Date(f, o, (r, i) => DateOnly.ParseExact(r.GetString(i), DayFormat, CultureInfo.InvariantCulture)),
        [(TypeKind.Period, typeof(string))] = (f, o) => PeriodOf(f, o, (r, i) => Period.TryParse(r.GetString(i), out var period) ? period : throw new FormatException()),
        [(TypeKind.Period, typeof(long))] = (f, o) => PeriodOf(f, o, (r, i) => Year(r.GetInt64(i))),
        [(TypeKind.Period, typeof(int))] = (f, o) => PeriodOf(f, o, (r, i) => Year(r.GetInt32(i))),
        [(TypeKind.Period, typeof(short))] = (f, o) => PeriodOf(f, o, (r, i) => Year(r.GetInt16(i))),
        [(TypeKind.Text, typeof(string))] = (f, o) => new DbFieldReader<string?>(f, o, (r, i) => r.GetString(i), null, (name, texts) => TextColumn.Of(name, MemoryMarshal.ToEnumerable(texts))),
    }.ToFrozenDictionary();

    /// <summary>Makes the reader of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="reader">The query.</param>
    /// <exception cref="ArgumentException">The query has no column of the field's name, two of them, or one of a type that does not fit.</exception>
    public static DbFieldReader Make(FieldSymbol field, DbDataReader reader)
    {
        int[] ordinals = [.. Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) == field.Name)];
        var needed = field.Type.Describe().English;
        return ordinals switch
        {
            [] => throw new ArgumentException($"The query has no column '{field.Name}'; {needed} is needed.", nameof(reader)),
            [var ordinal] => Readers.TryGetValue((KindOf(field.Type), reader.GetFieldType(ordinal)), out var make)
                ? make(field, ordinal)
                : throw new ArgumentException($"Column '{field.Name}' of the query is of type {reader.GetFieldType(ordinal).Name}, but {needed} is needed.", nameof(reader)),
            _ => throw new ArgumentException($"The query has {ordinals.Length} columns named '{field.Name}'.", nameof(reader)),
        };
    }

    private static TypeKind KindOf(PolicyType type) => type.IsText ? TypeKind.Text : type.Kind;

    private static DbFieldReader<double> Number(FieldSymbol field, int ordinal, Func<DbDataReader, int, double> get) =>
        new(field, ordinal, get, double.NaN, (name, values) => new NumberColumn(name, values));

    // Databases without a type for truth have whole numbers for it.
    private static DbFieldReader<sbyte> Truth(FieldSymbol field, int ordinal, Func<DbDataReader, int, long> get) =>
        new(field, ordinal, (r, i) => get(r, i) is (0 or 1) and var truth ? (sbyte)truth : throw new FormatException(), -1, (name, values) => new TruthColumn(name, values));

    private static DbFieldReader<int> Date(FieldSymbol field, int ordinal, Func<DbDataReader, int, DateOnly> get) =>
        new(field, ordinal, (r, i) => get(r, i).DayNumber, -1, (name, days) => new DateColumn(name, days));

    private static DbFieldReader<Period?> PeriodOf(FieldSymbol field, int ordinal, Func<DbDataReader, int, Period> get) =>
        new(field, ordinal, (r, i) => get(r, i), null, (name, values) => new PeriodColumn(name, values));

    private static Period Year(long year) => year is >= 1 and <= 9999 ? Period.OfYear((int)year) : throw new FormatException();
}
