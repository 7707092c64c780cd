using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Symbols;

namespace PolicyKit.Scoring.Readers;

/// <summary>Reads one property of many objects into a column. The accessor is made once, no code is generated, and no value is boxed.</summary>
/// <typeparam name="T">The objects' type.</typeparam>
internal abstract class PropertyReader<T>
{
    private const string DateWord = "dates";
    private const string PeriodWord = "periods";

    private delegate TValue Getter<TValue>(ref T owner);

    private static readonly Dictionary<SlotKind, string> Words = new()
    {
        [SlotKind.Number] = "numbers",
        [SlotKind.Truth] = "truth values",
        [SlotKind.Text] = "texts",
    };

    private static readonly Dictionary<Type, Func<PropertyInfo, PropertyReader<T>>> Readers = new()
    {
        [typeof(double)] = p => new Numbers<double>(p, v => v),
        [typeof(double?)] = p => new Numbers<double?>(p, v => v ?? double.NaN),
        [typeof(float)] = p => new Numbers<float>(p, HostNumbers.Of),
        [typeof(float?)] = p => new Numbers<float?>(p, v => v is null ? double.NaN : HostNumbers.Of(v.Value)),
        [typeof(decimal)] = p => new Numbers<decimal>(p, HostNumbers.Of),
        [typeof(decimal?)] = p => new Numbers<decimal?>(p, v => v is null ? double.NaN : HostNumbers.Of(v.Value)),
        [typeof(int)] = p => new Numbers<int>(p, v => v),
        [typeof(int?)] = p => new Numbers<int?>(p, v => v ?? double.NaN),
        [typeof(long)] = p => new Numbers<long>(p, v => v),
        [typeof(long?)] = p => new Numbers<long?>(p, v => v ?? double.NaN),
        [typeof(short)] = p => new Numbers<short>(p, v => v),
        [typeof(short?)] = p => new Numbers<short?>(p, v => v ?? double.NaN),
        [typeof(byte)] = p => new Numbers<byte>(p, v => v),
        [typeof(byte?)] = p => new Numbers<byte?>(p, v => v ?? double.NaN),
        [typeof(uint)] = p => new Numbers<uint>(p, v => v),
        [typeof(uint?)] = p => new Numbers<uint?>(p, v => v ?? double.NaN),
        [typeof(ulong)] = p => new Numbers<ulong>(p, v => v),
        [typeof(ulong?)] = p => new Numbers<ulong?>(p, v => v ?? double.NaN),
        [typeof(ushort)] = p => new Numbers<ushort>(p, v => v),
        [typeof(ushort?)] = p => new Numbers<ushort?>(p, v => v ?? double.NaN),
        [typeof(sbyte)] = p => new Numbers<sbyte>(p, v => v),
        [typeof(sbyte?)] = p => new Numbers<sbyte?>(p, v => v ?? double.NaN),
        [typeof(bool)] = p => new Truths<bool>(p, v => v ? (sbyte)1 : (sbyte)0),
        [typeof(bool?)] = p => new Truths<bool?>(p, v => v is null ? (sbyte)-1 : v.Value ? (sbyte)1 : (sbyte)0),
        [typeof(string)] = p => new Texts<string?>(p, v => v),
        [typeof(DateOnly)] = p => new Dates<DateOnly>(p, v => v.DayNumber),
        [typeof(DateOnly?)] = p => new Dates<DateOnly?>(p, v => v?.DayNumber ?? -1),
        [typeof(Period)] = p => new Periods<Period>(p, v => v),
        [typeof(Period?)] = p => new Periods<Period?>(p, v => v),
        [typeof(DateTime)] = p => new Dates<DateTime>(p, v => DateOnly.FromDateTime(v).DayNumber),
        [typeof(DateTime?)] = p => new Dates<DateTime?>(p, v => v is null ? -1 : DateOnly.FromDateTime(v.Value).DayNumber),
    };

    /// <summary>What the column holds, in words.</summary>
    protected abstract string Holds { get; }

    public abstract Column Read(ReadOnlySpan<T> owners);

    /// <exception cref="ArgumentException">The type has no such property, or one of a type that cannot be read or does not fit the column.</exception>
    public static PropertyReader<T> Create(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type, PlanColumn column, SlotKind kind)
    {
        var name = column.Name;
        var wanted = column.Content switch
        {
            ColumnContent.Value => Words[kind],
            ColumnContent.Day => DateWord,
            _ => PeriodWord,
        };
        var property = type.GetProperty(name)
            ?? throw new ArgumentException($"{type.Name} has no property named '{name}', which the score needs.", nameof(type));
        var reader = property.GetMethod is null ? null
            : Readers.TryGetValue(property.PropertyType, out var make) ? make(property)
            : EnumOf(property.PropertyType) is { } @enum ? OfEnum(property, @enum)
            : null;
        return reader is null
            ? throw new ArgumentException($"{type.Name}.{name} is of type {property.PropertyType.Name}, which cannot be read into a column.", nameof(type))
            : reader.Holds == wanted
            ? reader
            : throw new ArgumentException($"{type.Name}.{name} holds {reader.Holds}; the score needs {wanted}.", nameof(type));
    }

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } @enum ? @enum : null;

    // Without a compiler at run time there may be no code for the host's enum, and its values are read one by one as objects.
    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "An enum has no constructor to keep.")]
    private static PropertyReader<T> OfEnum(PropertyInfo property, Type @enum)
    {
        if (RuntimeFeature.IsDynamicCodeSupported)
        {
            var make = typeof(PropertyReader<T>).GetMethod(nameof(OfNames), BindingFlags.NonPublic | BindingFlags.Static)!;
            return make.MakeGenericMethod(@enum).CreateDelegate<Func<PropertyInfo, PropertyReader<T>>>()(property);
        }

        return new Boxed(property, @enum);
    }

    private static PropertyReader<T> OfNames<TEnum>(PropertyInfo property)
        where TEnum : struct, Enum
    {
        return property.PropertyType == typeof(TEnum) ? new Texts<TEnum>(property, Name) : new Texts<TEnum?>(property, v => v is null ? null : Name(v.Value));

        string Name(TEnum value) => Enum.GetName(value) ?? throw NoName(property, value);
    }

    private static ArgumentException NoName(PropertyInfo property, object value) =>
        new($"{typeof(T).Name}.{property.Name} is {value}, for which {value.GetType().Name} has no name.", nameof(value));

    private static Getter<TValue> GetterOf<TValue>(PropertyInfo property)
    {
        var method = property.GetMethod!;
        if (typeof(T).IsValueType)
        {
            return method.CreateDelegate<Getter<TValue>>();
        }

        var get = method.CreateDelegate<Func<T, TValue>>();
        return (ref T owner) => get(owner);
    }

    private static TOut[] ReadAll<TValue, TOut>(ReadOnlySpan<T> owners, Getter<TValue> get, Func<TValue, TOut> convert)
    {
        var values = new TOut[owners.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var owner = owners[i];
            values[i] = convert(get(ref owner));
        }

        return values;
    }

    private sealed class Numbers<TValue>(PropertyInfo property, Func<TValue, double> convert) : PropertyReader<T>
    {
        private readonly Getter<TValue> _get = GetterOf<TValue>(property);

        protected override string Holds => Words[SlotKind.Number];

        public override Column Read(ReadOnlySpan<T> owners) => new NumberColumn(property.Name, ReadAll(owners, _get, convert));
    }

    private sealed class Truths<TValue>(PropertyInfo property, Func<TValue, sbyte> convert) : PropertyReader<T>
    {
        private readonly Getter<TValue> _get = GetterOf<TValue>(property);

        protected override string Holds => Words[SlotKind.Truth];

        public override Column Read(ReadOnlySpan<T> owners) => new TruthColumn(property.Name, ReadAll(owners, _get, convert));
    }

    private sealed class Dates<TValue>(PropertyInfo property, Func<TValue, int> convert) : PropertyReader<T>
    {
        private readonly Getter<TValue> _get = GetterOf<TValue>(property);

        protected override string Holds => DateWord;

        public override Column Read(ReadOnlySpan<T> owners) => new DateColumn(property.Name, ReadAll(owners, _get, convert));
    }

    private sealed class Periods<TValue>(PropertyInfo property, Func<TValue, Period?> convert) : PropertyReader<T>
    {
        private readonly Getter<TValue> _get = GetterOf<TValue>(property);

        protected override string Holds => PeriodWord;

        public override Column Read(ReadOnlySpan<T> owners) => new PeriodColumn(property.Name, ReadAll(owners, _get, convert));
    }

    private sealed class Texts<TValue>(PropertyInfo property, Func<TValue, string?> convert) : PropertyReader<T>
    {
        private readonly Getter<TValue> _get = GetterOf<TValue>(property);

        protected override string Holds => Words[SlotKind.Text];

        public override Column Read(ReadOnlySpan<T> owners) => TextColumn.Of(property.Name, ReadAll(owners, _get, convert));
    }

    private sealed class Boxed(PropertyInfo property, Type @enum) : PropertyReader<T>
    {
        protected override string Holds => Words[SlotKind.Text];

        public override Column Read(ReadOnlySpan<T> owners) => TextColumn.Of(property.Name, Array.ConvertAll(owners.ToArray(), Name));

        private string? Name(T owner) => property.GetValue(owner) is not { } value ? null : Enum.GetName(@enum, value) ?? throw NoName(property, value);
    }
}
