using System.Collections.Immutable;
using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Tables;

/// <summary>A table that was found in a text.</summary>
/// <param name="First">The number of its first line.</param>
/// <param name="End">The number of the line behind it.</param>
/// <param name="Statements">What its rows state.</param>
internal sealed record PlanTable(int First, int End, ImmutableArray<PlanStatement> Statements);

/// <summary>Finds the tables of indicators in a text.</summary>
internal static class PlanTables
{
    /// <summary>The tables in their order.</summary>
    public static ImmutableArray<PlanTable> Find(string text, IReadOnlyList<PlanLine> lines, DocumentFacts facts)
    {
        var cells = PlanCell.Of(text, lines).ToList();
        var tables = ImmutableArray.CreateBuilder<PlanTable>();
        for (var at = 0; at < cells.Count;)
        {
            if (TableHead.At(cells, at, facts.Period) is { } head)
            {
                var (rows, end) = TableReader.Read(cells, head);
                var statements = new TableStatements(text, head, facts);
                tables.Add(new PlanTable(cells[head.First].Line, cells[end - 1].Line + 1, [.. rows.SelectMany(statements.Of)]));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return tables.ToImmutable();
    }
}
