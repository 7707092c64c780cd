using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds targets: their indicator, their region and their aims.</summary>
/// <param name="policy">Gives the region and the years that a target does not name.</param>
/// <param name="isPeriodBroken">Whether the policy's period has been reported, so that targets which rely on it are passed over.</param>
/// <param name="regions">The regions.</param>
/// <param name="indicators">The indicators.</param>
/// <param name="units">The meaning of units.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class TargetBinder(
    PolicySymbol policy, bool isPeriodBroken, RegionBinder regions, IndicatorBinder indicators, UnitBinder units, DiagnosticSink sink)
{
    private readonly AimBinder _aims = new(policy, isPeriodBroken, regions, indicators, units, sink);

    /// <summary>Binds what targets aim at.</summary>
    public AimBinder Aims => _aims;

    /// <summary>What gives the bounds that depend on figures.</summary>
    public IEnumerable<BoundDefinition> Formulas => _aims.Formulas;

    /// <summary>Every aim with the clause that says it, in the order of the text.</summary>
    public List<BoundAimClause> Clauses { get; } = [];

    public TargetSymbol? Bind(TargetDeclarationSyntax syntax)
    {
        var region = syntax.ForClause is null ? policy.Region : regions.Resolve(syntax.ForClause.Region.Identifier);
        if (indicators.Resolve(syntax.Indicator.Identifier, () => UnitOfFirstBound(syntax)) is not { } indicator)
        {
            return null;
        }

        var clauses = syntax.Clauses.Select(c => (Syntax: c, Aim: _aims.Bind(c, indicator))).Where(c => c.Aim is not null).ToList();
        var target = new TargetSymbol(indicator, region, [.. clauses.Select(c => c.Aim!)], DiagnosticSink.LocationOf(syntax.Indicator.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        Clauses.AddRange(clauses.Select(c => new BoundAimClause(target, c.Aim!, c.Syntax)));
        return target;
    }

    // The rate of a growth and a place among others are no bounds.
    private Unit? UnitOfFirstBound(TargetDeclarationSyntax syntax) => syntax.Clauses
        .Where(c => c is ComparisonTargetSyntax or RangeTargetSyntax)
        .SelectMany(c => c.DescendantNodesAndSelf())
        .OfType<NumberExpressionSyntax>()
        .Select(n => n.Unit is null ? Unit.One : units.Find(n.Unit))
        .FirstOrDefault();
}

/// <summary>An aim of a target with what says it in the text.</summary>
internal sealed record BoundAimClause(TargetSymbol Target, TargetAim Aim, SyntaxNode Syntax);
