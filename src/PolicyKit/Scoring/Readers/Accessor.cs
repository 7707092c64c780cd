using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyKit.Scoring.Readers;

/// <summary>Gets a property of objects. It is made once, and no code is generated.</summary>
internal abstract class Accessor<T, TValue>
{
    /// <summary>Gets the property of each object.</summary>
    /// <param name="owners">The objects.</param>
    /// <param name="values">As many places.</param>
    public abstract void Read(ReadOnlySpan<T> owners, Span<TValue> values);

    /// <summary>The accessor of a property that can be read.</summary>
    public static Accessor<T, TValue> Of(PropertyInfo property) => typeof(T).IsValueType
        ? new OfStruct(property.GetMethod!.CreateDelegate<Getter>())
        : new OfClass(property.GetMethod!.CreateDelegate<Func<T, TValue>>());

    private delegate TValue Getter(ref T owner);

    private sealed class OfClass(Func<T, TValue> get) : Accessor<T, TValue>
    {
        public override void Read(ReadOnlySpan<T> owners, Span<TValue> values)
        {
            for (var i = 0; i < owners.Length; i++)
            {
                values[i] = get(owners[i]);
            }
        }
    }

    private sealed class OfStruct(Getter get) : Accessor<T, TValue>
    {
        public override void Read(ReadOnlySpan<T> owners, Span<TValue> values)
        {
            for (var i = 0; i < owners.Length; i++)
            {
                values[i] = get(ref Unsafe.AsRef(in owners[i]));
            }
        }
    }
}

/// <summary>Gets a property as an object: for types that there is no code for, and none can be made.</summary>
internal sealed class BoxingAccessor<T>(PropertyInfo property) : Accessor<T, object?>
{
    public override void Read(ReadOnlySpan<T> owners, Span<object?> values)
    {
        for (var i = 0; i < owners.Length; i++)
        {
            values[i] = property.GetValue(owners[i]);
        }
    }
}
