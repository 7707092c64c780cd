using PolicyKit.Backends.Reference;
using PolicyKit.Data;
using PolicyKit.Plans;

namespace PolicyKit.Assessment;

/// <summary>Records with the region of each on one level of the hierarchy: its own, or the one there that this lies in; none where its own stands higher.</summary>
internal sealed class LevelOfRecords
{
    private readonly Dictionary<string, int> _firstRow = new(StringComparer.Ordinal);

    /// <param name="plan">What is computed of the records.</param>
    /// <param name="column">The name of the column of these regions.</param>
    /// <param name="batch">The records.</param>
    /// <param name="tree">The hierarchy.</param>
    /// <param name="level">The level: 0 for the outermost regions.</param>
    public LevelOfRecords(RecordFigurePlan plan, string column, ColumnBatch batch, RegionTree tree, int level)
    {
        var own = (TextColumn)batch.Find(plan.Region.Name)!;
        var regionOf = own.Dictionary.Select(name => tree.PathOf(tree.NameOf(name)).ElementAtOrDefault(level)).ToArray();
        var regions = TextColumn.Of(column, own.Codes.ToArray().Select(code => code < 0 ? null : regionOf[code]));
        for (var row = regions.Count - 1; row >= 0; row--)
        {
            if (regions.Codes.Span[row] is >= 0 and var code)
            {
                _firstRow[regions.Dictionary[code]] = row;
            }
        }

        Records = new ColumnBatch([.. batch.Columns, regions]);
        Evaluator = new ReferenceEvaluator(plan.Plan, Records);
    }

    /// <summary>The records with that column.</summary>
    public ColumnBatch Records { get; }

    /// <summary>Gives each record the values of its region.</summary>
    public ReferenceEvaluator Evaluator { get; }

    /// <summary>A record of a region, or null.</summary>
    public int? FirstOf(string region) => _firstRow.TryGetValue(region, out var row) ? row : null;
}
