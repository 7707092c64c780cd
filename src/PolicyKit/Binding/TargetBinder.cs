using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds targets: their indicator, region, bounds in the indicator's unit, and years.</summary>
/// <param name="policy">Gives the region and the years that a target does not name.</param>
/// <param name="isPeriodBroken">Whether the policy's period has been reported, so that targets which rely on it are passed over.</param>
/// <param name="regions">The regions.</param>
/// <param name="indicators">The indicators.</param>
/// <param name="units">The meaning of units.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class TargetBinder(
    PolicySymbol policy, bool isPeriodBroken, RegionBinder regions, IndicatorBinder indicators, UnitBinder units, DiagnosticSink sink)
{
    private readonly ExpressionBinder _expressions = new(indicators.ResolveUse, allowsStatistics: false, units, sink);

    public TargetSymbol? Bind(TargetDeclarationSyntax syntax)
    {
        var region = syntax.ForClause is null ? policy.Region : regions.Resolve(syntax.ForClause.Region.Identifier);
        if (indicators.Resolve(syntax.Indicator.Identifier, () => UnitOfFirstBound(syntax)) is not { } indicator)
        {
            return null;
        }

        var aims = syntax.Clauses.Select(c => Bind(c, indicator, syntax)).OfType<TargetAim>().ToImmutableArray();
        return new TargetSymbol(indicator, region, aims, DiagnosticSink.LocationOf(syntax.Indicator.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
    }

    private Unit? UnitOfFirstBound(TargetDeclarationSyntax syntax) => syntax
        .DescendantNodesAndSelf()
        .OfType<NumberExpressionSyntax>()
        .Select(n => n.Unit is null ? Unit.One : units.Find(n.Unit))
        .FirstOrDefault();

    private TargetAim? Bind(TargetClauseSyntax syntax, IndicatorSymbol indicator, TargetDeclarationSyntax target)
    {
        var direction = syntax as DirectionTargetSyntax;
        var point = syntax.ByClause?.Point ?? direction?.Period?.Last;
        var year = point is null ? policy.LastYear : YearOf(point);
        if (year is null)
        {
            if (point is null && !isPeriodBroken)
            {
                sink.Report(DiagnosticDescriptors.NoDeadline, syntax, target.Indicator.Identifier.ValueText);
            }

            return null;
        }

        return syntax switch
        {
            ComparisonTargetSyntax { OperatorToken: { IsMissing: false, Kind: not SyntaxKind.TildeToken } } comparison when BoundOf(comparison.Bound, indicator) is { } bound =>
                new BoundAim(Comparisons.Of(comparison.OperatorToken.Kind), bound, Period.OfYear(year.Value)),
            RangeTargetSyntax range => BindRange(range, indicator, year.Value),
            DirectionTargetSyntax => BindDirection(direction!, year.Value),
            GoalTargetSyntax goal => new GoalAim(goal.Goal.ValueText, Period.OfYear(year.Value)),
            _ => null,
        };
    }

    private Rational? BoundOf(ExpressionSyntax syntax, IndicatorSymbol indicator) => _expressions.BindConstant(syntax, indicator.Unit, indicator.Name);

    private RangeAim? BindRange(RangeTargetSyntax syntax, IndicatorSymbol indicator, int year)
    {
        if (BoundOf(syntax.Low, indicator) is not { } low || BoundOf(syntax.High, indicator) is not { } high)
        {
            return null;
        }

        if (low > high)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax.High, Localized.Quoted(syntax.High), Localized.Quoted(syntax.Low));
            return null;
        }

        return new RangeAim(low, high, Period.OfYear(year));
    }

    private DirectionAim? BindDirection(DirectionTargetSyntax syntax, int year)
    {
        var first = YearOf(syntax.Period?.First) ?? policy.FirstYear ?? year - 1;
        if (first >= year)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax, year, first);
            return null;
        }

        return new DirectionAim(syntax.DirectionKeyword.Kind == SyntaxKind.FallingKeyword, first, Period.OfYear(year));
    }

    private int? YearOf(PeriodPointSyntax? syntax) => Years.Read(syntax, sink);
}
