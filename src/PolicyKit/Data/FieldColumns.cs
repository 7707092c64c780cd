using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Data;

/// <summary>Holds the columns of a host against the fields that they are to be.</summary>
internal static class FieldColumns
{
    /// <summary>Checks that a batch has some of a record's fields, and that columns of a category have its labels only.</summary>
    /// <param name="batch">The records.</param>
    /// <param name="fields">The fields of the record.</param>
    /// <param name="needed">The names of those that are needed; others are not looked at.</param>
    /// <exception cref="ArgumentException">A column is missing, is of another type than its field, or holds what is no label of its category.</exception>
    public static void Check(ColumnBatch batch, ImmutableArray<FieldSymbol> fields, IEnumerable<string> needed)
    {
        var wanted = needed.ToHashSet(StringComparer.Ordinal);
        foreach (var field in fields.Where(f => wanted.Contains(f.Name)))
        {
            var column = batch.Find(field.Name) ?? throw new ArgumentException($"The batch has no column '{field.Name}'.", nameof(batch));
            if (!Fits(column, field.Type))
            {
                throw new ArgumentException($"Column '{field.Name}' is a {column.GetType().Name}, which does not hold {field.Type.Describe().English}.", nameof(batch));
            }

            if (field.Type.Kind == TypeKind.Category)
            {
                CheckLabels((TextColumn)column, field.Type);
            }
        }
    }

    private static bool Fits(Column column, PolicyType type) => (type.Kind, column) switch
    {
        (TypeKind.Number, NumberColumn) or (TypeKind.Truth, TruthColumn) or (TypeKind.Date, DateColumn) or (TypeKind.Period, PeriodColumn) => true,
        _ => type.IsText && column is TextColumn,
    };

    // Rows are looked at only where a text of the dictionary is no label; it may stand in no row.
    private static void CheckLabels(TextColumn column, PolicyType type)
    {
        var strange = column.Dictionary.Select(text => !type.Labels.Contains(text)).ToArray();
        if (!strange.Contains(true))
        {
            return;
        }

        var codes = column.Codes.Span;
        for (var row = 0; row < codes.Length; row++)
        {
            if (codes[row] >= 0 && codes[row] < strange.Length && strange[codes[row]])
            {
                throw new ArgumentException(
                    $"Column '{column.Name}' holds '{column.Dictionary[codes[row]]}' in row {row}, but {(type with { IsOptional = false }).Describe().English} is needed.", nameof(column));
            }
        }
    }
}
