using PolicyKit.Numerics;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Formatting;

/// <summary>Where most targets of a run have aims for the same years, as in a table, an aim stands in the column of its year.</summary>
internal static class YearGrid
{
    /// <summary>The columns of each target of a run.</summary>
    public static IEnumerable<IReadOnlyList<Column>> ColumnsOf(IReadOnlyList<Line> targets)
    {
        var years = targets.Select(t => YearsOf(t.Target!)).ToList();
        var table = years.Where(y => y.Count > 1).GroupBy(y => string.Join(' ', y)).MaxBy(g => g.Count());
        return table is null || 2 * table.Count() <= years.Count(y => y.Count > 0)
            ? targets.Select(t => t.Columns)
            : targets.Zip(years, (line, own) => Placed(line.Columns, own, table.First()));
    }

    private static IReadOnlyList<Column> Placed(IReadOnlyList<Column> columns, List<Rational> own, List<Rational> table)
    {
        int[] places = [.. own.Select(y => table.IndexOf(y))];
        var isInOrder = places.Length > 0 && places[0] >= 0 && places.Zip(places.Skip(1)).All(p => p.First < p.Second);
        return isInOrder ? [.. columns.Select((c, i) => c with { Rank = places[i] + 1 })] : columns;
    }

    // The years of all aims; none where one aim has no year.
    private static List<Rational> YearsOf(TargetDeclarationSyntax target)
    {
        var years = target.Clauses.Select(c => c.ByClause?.Point.Value.Value).OfType<Rational>().ToList();
        return years.Count == target.Clauses.Count ? years : [];
    }
}
