using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds assessments of regions.</summary>
/// <param name="policy">Gives the region from which children and siblings are told.</param>
/// <param name="regions">The regions.</param>
/// <param name="indicators">The indicators.</param>
/// <param name="units">The meaning of units.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class AssessmentBinder(PolicySymbol policy, RegionBinder regions, IndicatorBinder indicators, UnitBinder units, DiagnosticSink sink)
{
    private static readonly Rational Full = 100;
    private static readonly Localized ItemWithMethod = new("an item with its weight and method", "带权重和方法的考评项");

    private readonly Scope<AssessmentSymbol> _names = new(Kinds.Assessment);
    private readonly ExpressionBinder _expressions = new(indicators.ResolveUse, allowsStatistics: false, units, sink, regions);

    public List<BoundAssessment> Assessments { get; } = [];

    /// <summary>What gives the points of bonuses and deductions and the vetoes.</summary>
    public List<BoundDefinition> Formulas { get; } = [];

    public void Bind(AssessmentDeclarationSyntax syntax)
    {
        var assessed = BindRegions(syntax.OverClause);
        var year = Periods.ReadYear(syntax.InClause?.Point, sink);
        var rules = new AssessmentRuleBinder(syntax, _expressions, sink);
        var items = new AssessmentItemBinder(rules.Missing, rules.SaysMissing, rules.Combination, indicators, _expressions, sink);
        var groups = syntax.Lines.Select(line => line switch
        {
            AssessmentGroupSyntax group => (Line: (ScoreLineSyntax)group, Symbol: BindGroup(group, items)),
            AssessmentItemSyntax item => (item, items.Bind(item) is { } single ? new AssessmentGroupSymbol(single.Name, [single], IsSingle: true, single.Location) : null),
            _ => (line, null),
        }).Where(g => g.Line is AssessmentGroupSyntax or AssessmentItemSyntax).Select(g => g.Symbol).ToList();
        if (groups.Count == 0)
        {
            ReportEmpty(syntax, syntax.CloseBraceToken);
        }

        var bonuses = syntax.Lines.OfType<BonusClauseSyntax>().Select(BindBonus).ToList();
        var vetoes = syntax.Lines.OfType<VetoClauseSyntax>().Select(BindVeto).ToList();
        if (assessed is null || groups.Count == 0 || groups.Contains(null) || bonuses.Contains(null) || vetoes.Contains(null) || !rules.AreSound || (syntax.InClause is not null && year is null))
        {
            return;
        }

        var symbol = new AssessmentSymbol(syntax.Identifier.ValueText, assessed.Value, year, [.. groups!], DiagnosticSink.LocationOf(syntax.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
            Combination = rules.Combination,
            Ties = rules.Ties,
            Limits = rules.Limits,
            Variation = rules.Variation,
            Bonuses = [.. bonuses.Select(b => b!.Value.Symbol)],
            Vetoes = [.. vetoes.Select(v => v!.Name)],
        };
        WarnOfWeights(syntax, symbol);
        if (_names.Declare(symbol.Name, symbol, syntax.Identifier, sink))
        {
            Assessments.Add(AssessmentLowering.Lower(symbol, [.. bonuses.Select(b => b!.Value.Formula)], [.. vetoes!]));
        }
    }

    private ImmutableArray<RegionSymbol>? BindRegions(OverClauseSyntax syntax)
    {
        if (regions.ResolveSeveral(syntax.Regions) is not { } set)
        {
            return null;
        }

        var above = set.Kind == RegionSetKind.Siblings ? policy.Region?.Parent : policy.Region;
        ImmutableArray<RegionSymbol> found = set.Group is { } group ? [.. group.Members.Distinct()]
            : above is null ? []
            : [.. regions.Regions.Where(r => r.Parent == above)];
        if (found.IsEmpty)
        {
            sink.Report(DiagnosticDescriptors.NoRegionsToAssess, syntax.Regions, Localized.Quoted(syntax.Regions));
            return null;
        }

        return found;
    }

    private AssessmentGroupSymbol? BindGroup(AssessmentGroupSyntax syntax, AssessmentItemBinder binder)
    {
        var items = syntax.Lines.OfType<AssessmentItemSyntax>().Select(binder.Bind).ToList();
        if (items.Count == 0)
        {
            ReportEmpty(syntax, syntax.CloseBraceToken);
        }

        return items.Count == 0 || items.Contains(null) || !binder.DeclareGroup(syntax.Identifier)
            ? null
            : new AssessmentGroupSymbol(syntax.Identifier.ValueText, [.. items!], IsSingle: false, DiagnosticSink.LocationOf(syntax.Identifier));
    }

    private (BonusSymbol Symbol, FormulaSymbol Formula)? BindBonus(BonusClauseSyntax syntax) =>
        new BonusBinder(_expressions, sink).Bind(syntax) is { } bonus
            ? (bonus.Symbol, Define($"{bonus.Symbol.Points} {bonus.Symbol.Name}", bonus.Points, syntax))
            : null;

    // 1 where the condition holds, so that it is a column like all others.
    private FormulaSymbol? BindVeto(VetoClauseSyntax syntax) => _expressions.BindTruth(syntax.Condition) is { HasError: false } condition
        ? Define(ExpressionBinder.InOneLine(syntax.Condition), new BoundChoose(condition, Constant(Rational.One), Constant(Rational.Zero)), syntax)
        : null;

    private FormulaSymbol Define(string name, BoundExpression value, SyntaxNode syntax)
    {
        var symbol = new FormulaSymbol(name, Unit.One, syntax.SyntaxTree.GetLocation(syntax));
        Formulas.Add(new BoundDefinition(symbol, value));
        return symbol;
    }

    private void ReportEmpty(SyntaxNode syntax, SyntaxToken end)
    {
        if (!syntax.DescendantNodesAndSelf().Any(n => n is SkippedTokensSyntax))
        {
            sink.Report(DiagnosticDescriptors.Expected, end, ItemWithMethod, Localized.Quoted("}"));
        }
    }

    private void WarnOfWeights(AssessmentDeclarationSyntax syntax, AssessmentSymbol symbol)
    {
        var sum = Rational.Sum([.. symbol.Items.Select(i => i.Weight)]);
        if (symbol.Combination == Combination.Sum && sum != Full && !syntax.DescendantNodesAndSelf().Any(n => n is SkippedTokensSyntax))
        {
            sink.Report(DiagnosticDescriptors.WeightsSum, syntax.Identifier, symbol.Name, sum);
        }
    }

    private static BoundConstant Constant(Rational value) => new(value, PolicyType.Number);
}
