using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv.Fields;

/// <summary>Collects one field of all rows into a column.</summary>
/// <param name="field">The field.</param>
internal abstract class FieldReader(FieldSymbol field)
{
    /// <summary>The field that is read.</summary>
    public FieldSymbol Field { get; } = field;

    /// <summary>The reader that fits a field's type.</summary>
    public static FieldReader For(FieldSymbol field) => field.Type.Kind switch
    {
        TypeKind.Number => new NumberFieldReader(field),
        TypeKind.Truth => new TruthFieldReader(field),
        TypeKind.Date => new DateFieldReader(field),
        TypeKind.Period => new PeriodFieldReader(field),
        _ => new TextFieldReader(field),
    };

    /// <summary>Adds the value of a row; if the text is not of the type, an unknown one, and returns false.</summary>
    public abstract bool TryAdd(ReadOnlySpan<byte> text);

    /// <summary>Adds an unknown value.</summary>
    public abstract void AddUnknown();

    /// <summary>Makes the value added last an unknown one.</summary>
    public abstract void ForgetLast();

    /// <summary>The column of all values added.</summary>
    public abstract Column ToColumn();

    /// <summary>What the field should hold, where something else was found.</summary>
    public virtual Localized Expected(string found) => Field.Type.Describe();
}
