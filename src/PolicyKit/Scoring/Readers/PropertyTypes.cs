using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using PolicyKit.Data;
using PolicyKit.Symbols;

namespace PolicyKit.Scoring.Readers;

/// <summary>Which types of properties are read into which columns, and how.</summary>
internal static class PropertyTypes<T>
{
    private static readonly Dictionary<Type, Func<PropertyInfo, PropertyReader<T>>> Readers = new()
    {
        [typeof(double)] = p => new(p.Name, ColumnWords.Numbers, (rows, _) => new DirectColumn<T, double>(
            Accessor<T, double>.Of(p), GC.AllocateUninitializedArray<double>(rows), values => new NumberColumn(p.Name, values))),
        [typeof(double?)] = p => Numbers<double?>(p, v => v ?? double.NaN),
        [typeof(float)] = p => Numbers<float>(p, HostNumbers.Of),
        [typeof(float?)] = p => Numbers<float?>(p, v => v is null ? double.NaN : HostNumbers.Of(v.Value)),
        [typeof(decimal)] = p => Numbers<decimal>(p, HostNumbers.Of),
        [typeof(decimal?)] = p => Numbers<decimal?>(p, v => v is null ? double.NaN : HostNumbers.Of(v.Value)),
        [typeof(int)] = p => Numbers<int>(p, v => v),
        [typeof(int?)] = p => Numbers<int?>(p, v => v ?? double.NaN),
        [typeof(long)] = p => Numbers<long>(p, v => v),
        [typeof(long?)] = p => Numbers<long?>(p, v => v ?? double.NaN),
        [typeof(short)] = p => Numbers<short>(p, v => v),
        [typeof(short?)] = p => Numbers<short?>(p, v => v ?? double.NaN),
        [typeof(byte)] = p => Numbers<byte>(p, v => v),
        [typeof(byte?)] = p => Numbers<byte?>(p, v => v ?? double.NaN),
        [typeof(uint)] = p => Numbers<uint>(p, v => v),
        [typeof(uint?)] = p => Numbers<uint?>(p, v => v ?? double.NaN),
        [typeof(ulong)] = p => Numbers<ulong>(p, v => v),
        [typeof(ulong?)] = p => Numbers<ulong?>(p, v => v ?? double.NaN),
        [typeof(ushort)] = p => Numbers<ushort>(p, v => v),
        [typeof(ushort?)] = p => Numbers<ushort?>(p, v => v ?? double.NaN),
        [typeof(sbyte)] = p => Numbers<sbyte>(p, v => v),
        [typeof(sbyte?)] = p => Numbers<sbyte?>(p, v => v ?? double.NaN),
        [typeof(bool)] = p => Truths<bool>(p, v => v ? (sbyte)1 : (sbyte)0),
        [typeof(bool?)] = p => Truths<bool?>(p, v => v is null ? (sbyte)-1 : v.Value ? (sbyte)1 : (sbyte)0),
        [typeof(string)] = p => Texts(p, Accessor<T, string?>.Of(p), v => v),
        [typeof(DateOnly)] = p => Dates<DateOnly>(p, v => v.DayNumber),
        [typeof(DateOnly?)] = p => Dates<DateOnly?>(p, v => v?.DayNumber ?? -1),
        [typeof(DateTime)] = p => Dates<DateTime>(p, v => DateOnly.FromDateTime(v).DayNumber),
        [typeof(DateTime?)] = p => Dates<DateTime?>(p, v => v is null ? -1 : DateOnly.FromDateTime(v.Value).DayNumber),
        [typeof(Period)] = p => Periods<Period>(p, v => v),
        [typeof(Period?)] = p => Periods<Period?>(p, v => v),
    };

    /// <summary>The reader of a property, or null where its type cannot be read.</summary>
    public static PropertyReader<T>? Find(PropertyInfo property) =>
        property.GetMethod is null ? null
        : Readers.TryGetValue(property.PropertyType, out var make) ? make(property)
        : (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsEnum: true } @enum ? OfEnum(property, @enum)
        : null;

    private static PropertyReader<T> Numbers<TValue>(PropertyInfo property, Func<TValue, double> convert) =>
        Converted(property, ColumnWords.Numbers, convert, values => new NumberColumn(property.Name, values));

    private static PropertyReader<T> Truths<TValue>(PropertyInfo property, Func<TValue, sbyte> convert) =>
        Converted(property, ColumnWords.Truths, convert, values => new TruthColumn(property.Name, values));

    private static PropertyReader<T> Dates<TValue>(PropertyInfo property, Func<TValue, int> convert) =>
        Converted(property, ColumnWords.Dates, convert, values => new DateColumn(property.Name, values));

    private static PropertyReader<T> Periods<TValue>(PropertyInfo property, Func<TValue, Period?> convert) =>
        Converted(property, ColumnWords.Periods, convert, values => new PeriodColumn(property.Name, values));

    private static PropertyReader<T> Converted<TValue, TStored>(PropertyInfo property, string holds, Func<TValue, TStored> convert, Func<TStored[], Column> make)
    {
        var accessor = Accessor<T, TValue>.Of(property);
        return new(property.Name, holds, (rows, _) => new ConvertedColumn<T, TValue, TStored>(accessor, convert, GC.AllocateUninitializedArray<TStored>(rows), make));
    }

    private static PropertyReader<T> Texts<TValue>(PropertyInfo property, Accessor<T, TValue> accessor, Func<TValue, string?> convert) =>
        new(property.Name, ColumnWords.Texts, (rows, workers) => new TextPropertyColumn<T, TValue>(property.Name, accessor, convert, rows, workers));

    // Without a compiler at run time there may be no code for the host's enum, and its values are read one by one as objects.
    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "An enum has no constructor to keep.")]
    private static PropertyReader<T> OfEnum(PropertyInfo property, Type @enum)
    {
        if (RuntimeFeature.IsDynamicCodeSupported)
        {
            var make = typeof(PropertyTypes<T>).GetMethod(nameof(OfNames), BindingFlags.NonPublic | BindingFlags.Static)!;
            return make.MakeGenericMethod(@enum).CreateDelegate<Func<PropertyInfo, PropertyReader<T>>>()(property);
        }

        return Texts(property, new BoxingAccessor<T>(property), v => v is null ? null : Enum.GetName(@enum, v) ?? throw NoName(property, v));
    }

    private static PropertyReader<T> OfNames<TEnum>(PropertyInfo property)
        where TEnum : struct, Enum
    {
        return property.PropertyType == typeof(TEnum)
            ? Texts(property, Accessor<T, TEnum>.Of(property), Name)
            : Texts(property, Accessor<T, TEnum?>.Of(property), v => v is null ? null : Name(v.Value));

        string Name(TEnum value) => Enum.GetName(value) ?? throw NoName(property, value);
    }

    private static ArgumentException NoName(PropertyInfo property, object value) =>
        new($"{typeof(T).Name}.{property.Name} is {value}, for which {value.GetType().Name} has no name.", nameof(value));
}
