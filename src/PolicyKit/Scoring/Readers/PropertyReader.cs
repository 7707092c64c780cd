using System.Diagnostics.CodeAnalysis;
using PolicyKit.Plans;

namespace PolicyKit.Scoring.Readers;

/// <summary>Reads one property of objects into columns.</summary>
/// <param name="Name">The property's name, and the column's.</param>
/// <param name="Holds">What the column holds, in words.</param>
/// <param name="Begin">Begins a column of so many rows, which so many threads fill.</param>
/// <typeparam name="T">The objects' type.</typeparam>
internal sealed record PropertyReader<T>(string Name, string Holds, Func<int, int, PropertyColumn<T>> Begin)
{
    /// <exception cref="ArgumentException">The type has no such property, or one of a type that cannot be read or does not fit the column.</exception>
    public static PropertyReader<T> Create(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type, PlanColumn column, SlotKind kind)
    {
        var name = column.Name;
        var wanted = ColumnWords.Of(column.Content, kind);
        var property = type.GetProperty(name)
            ?? throw new ArgumentException($"{type.Name} has no property named '{name}', which the score needs.", nameof(type));
        var reader = PropertyTypes<T>.Find(property)
            ?? throw new ArgumentException($"{type.Name}.{name} is of type {property.PropertyType.Name}, which cannot be read into a column.", nameof(type));
        return reader.Holds == wanted
            ? reader
            : throw new ArgumentException($"{type.Name}.{name} holds {reader.Holds}; the score needs {wanted}.", nameof(type));
    }
}
