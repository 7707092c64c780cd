using PolicyKit.Symbols;

namespace PolicyKit.Extraction.Writing;

/// <summary>The indicators of a draft, each with one unit: the first that a statement has.</summary>
internal sealed class DraftIndicators
{
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);

    private DraftIndicators()
    {
    }

    /// <summary>Each name with its declaration.</summary>
    public List<(string Name, string Text)> Declarations { get; } = [];

    public static DraftIndicators Of(IEnumerable<PlanStatement> statements)
    {
        var indicators = new DraftIndicators();
        foreach (var group in statements.Where(s => s.Kind == StatementKind.Target).GroupBy(s => s.Indicator))
        {
            var name = DraftTargets.Name(group.Key);
            var unit = group.Where(s => s.Operator != StatementOperator.Growth && UnitOf(s) is not null).OrderBy(s => s.Unit.Length == 0).Select(UnitText).FirstOrDefault() ?? "";
            if (name is not null && DraftTargets.IsSyntax(Declaration(name, unit)))
            {
                indicators._units.Add(group.Key, UnitCatalog.BuiltIn.Parse(unit)!);
                indicators.Declarations.Add((group.Key, Declaration(name, unit)));
            }
        }

        return indicators;
    }

    /// <summary>The unit of a declared indicator; null if it is not declared.</summary>
    public Unit? Find(string name) => _units.GetValueOrDefault(name);

    /// <summary>The unit of a statement; null where the language has none of that name.</summary>
    public static Unit? UnitOf(PlanStatement statement) => statement.Unit.Contains('(', StringComparison.Ordinal) ? null : UnitCatalog.BuiltIn.Parse(UnitText(statement));

    // A rank is no quantity of the indicator.
    private static string UnitText(PlanStatement statement) => statement.Operator == StatementOperator.Top && statement.Unit == "位" ? "" : statement.Unit;

    private static string Declaration(string name, string unit) => $"indicator {name}{(unit.Length > 0 ? " : " + unit : "")}";
}
