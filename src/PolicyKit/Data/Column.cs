using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Data;

/// <summary>One field of many records.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Count">How many records.</param>
public abstract record Column(string Name, int Count)
{
    /// <summary>Some of its records, in the same memory.</summary>
    internal abstract Column Slice(int first, int count);
}

/// <summary>Numbers as doubles, each standing for the shortest decimal that reads back to it; <see cref="double.NaN"/> is unknown.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Values">The values, in the field's unit; not copied.</param>
public sealed record NumberColumn(string Name, ReadOnlyMemory<double> Values) : Column(Name, Values.Length)
{
    internal override Column Slice(int first, int count) => new NumberColumn(Name, Values.Slice(first, count));
}

/// <summary>Truth values: 1 true, 0 false, any other unknown.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Values">The values; not copied.</param>
public sealed record TruthColumn(string Name, ReadOnlyMemory<sbyte> Values) : Column(Name, Values.Length)
{
    internal override Column Slice(int first, int count) => new TruthColumn(Name, Values.Slice(first, count));
}

/// <summary>Days as <see cref="DateOnly.DayNumber"/>; a negative number is unknown.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="DayNumbers">The days; not copied.</param>
public sealed record DateColumn(string Name, ReadOnlyMemory<int> DayNumbers) : Column(Name, DayNumbers.Length)
{
    internal override Column Slice(int first, int count) => new DateColumn(Name, DayNumbers.Slice(first, count));
}

/// <summary>Periods; null is unknown.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Values">The values; not copied.</param>
public sealed record PeriodColumn(string Name, ReadOnlyMemory<Period?> Values) : Column(Name, Values.Length)
{
    /// <summary>The first days of the periods.</summary>
    internal DateColumn FirstDays => Days(p => p.First);

    /// <summary>The last days of the periods.</summary>
    internal DateColumn LastDays => Days(p => p.Last);

    internal override Column Slice(int first, int count) => new PeriodColumn(Name, Values.Slice(first, count));

    private DateColumn Days(Func<Period, DateOnly> day) => new(Name, Array.ConvertAll(Values.ToArray(), p => p is { } period ? day(period).DayNumber : -1));
}

/// <summary>Texts as codes into a dictionary; a negative code is unknown.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Codes">For each record the index of its text; not copied.</param>
/// <param name="Dictionary">The texts, each once.</param>
public sealed record TextColumn(string Name, ReadOnlyMemory<int> Codes, ImmutableArray<string> Dictionary) : Column(Name, Codes.Length)
{
    /// <summary>Makes codes from texts; null is unknown.</summary>
    public static TextColumn Of(string name, IEnumerable<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var texts = new TextCodes();
        int[] codes = [.. values.Select(value => value is null ? -1 : texts.CodeOf(value))];
        return new TextColumn(name, codes, texts.Texts);
    }

    internal override Column Slice(int first, int count) => new TextColumn(Name, Codes.Slice(first, count), Dictionary);
}
