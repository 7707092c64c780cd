using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Figures of indicators that are taken from other regions or years.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly Localized Indicator = new("an indicator", "指标");
    private static readonly Localized FigureOfARegion = new("a figure of one region", "某一地区的数值");
    private static readonly Localized Growth = new("a growth rate", "增速");
    private static readonly Localized Sum = new("a sum", "累计数");

    private static readonly Localized OneIndicatorWithOver = new(
        "one indicator beside 'over', perhaps 'weight', and neither 'by' nor 'where'", "一个指标与“over”，可有“weight”，不能再有“by”“where”");

    /// <summary>An expression as written, on one line.</summary>
    public static string InOneLine(ExpressionSyntax syntax) => string.Join(' ', syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // "X of parent growth" and "X growth of parent" are the same; a second "of" or "growth" has nothing to stand on.
    private BoundExpression BindFigure(ExpressionSyntax syntax)
    {
        RegionSet? place = null;
        var change = (Kind: FigureChange.None, Since: (int?)null);
        var at = syntax;
        while (true)
        {
            switch (at)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    at = parenthesized.Expression;
                    continue;
                case OfExpressionSyntax when place is not null:
                    return NoIndicator(at, FigureOfARegion);
                case OfExpressionSyntax of:
                    place = regions is null ? RegionSet.Here : regions.ResolveOne(of.Region);
                    if (place is null)
                    {
                        return Error;
                    }

                    at = of.Operand;
                    continue;
                case GrowthExpressionSyntax or TotalExpressionSyntax when change.Kind != FigureChange.None:
                    return NoIndicator(at, at is TotalExpressionSyntax ? Sum : Growth);
                case GrowthExpressionSyntax or TotalExpressionSyntax:
                    if (ChangeIn(ref at) is not { } found)
                    {
                        return Error;
                    }

                    change = found;
                    continue;
                default:
                    return FigureOf(at, change, place ?? RegionSet.Here, null, syntax, null);
            }
        }
    }

    // What is asked of an indicator, and the indicator; null after reporting that the year is none.
    private (FigureChange Kind, int? Since)? ChangeIn(ref ExpressionSyntax syntax)
    {
        var (kind, begin, operand) = syntax switch
        {
            GrowthExpressionSyntax { PaceKeyword.Kind: SyntaxKind.TotalKeyword } growth => (FigureChange.TotalGrowth, growth.Since, growth.Operand),
            GrowthExpressionSyntax { PaceKeyword.Kind: SyntaxKind.YearlyKeyword } growth => (FigureChange.YearlyGrowth, growth.Since, growth.Operand),
            GrowthExpressionSyntax growth => (FigureChange.Growth, null, growth.Operand),
            TotalExpressionSyntax total => (FigureChange.Sum, total.Since, total.Operand),
            _ => (FigureChange.None, null, syntax),
        };
        var since = Periods.ReadYear(begin?.Point, sink);
        syntax = operand;
        return begin is not null && since is null ? null : (kind, since);
    }

    private BoundExpression BindOver(CallExpressionSyntax syntax, FunctionSymbol function, OverClauseSyntax over)
    {
        if (!(function.IsStatistic || function.IsOverRegions) || syntax.Arguments.Count != 1 || syntax.Clauses.Any(c => c is not (OverClauseSyntax or WeightClauseSyntax)))
        {
            sink.Report(DiagnosticDescriptors.BadCall, syntax, Localized.Quoted(syntax.Identifier.ValueText), OneIndicatorWithOver);
            return Error;
        }

        if (!function.IsOverRegions)
        {
            return Misplaced(syntax.Identifier);
        }

        if (!CheckClausesOver(syntax, function) || !TryBindWeight(syntax, out var weight))
        {
            return Error;
        }

        var operand = syntax.Arguments[0];
        while (operand is ParenthesizedExpressionSyntax parenthesized)
        {
            operand = parenthesized.Expression;
        }

        var several = regions is null ? RegionSet.Here : regions.ResolveSeveral(over.Regions);
        return ChangeIn(ref operand) is not { } change || several is null ? Error : FigureOf(operand, change, several, function, syntax, weight);
    }

    private bool CheckClausesOver(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        var seen = new HashSet<SyntaxKind>();
        foreach (var clause in syntax.Clauses)
        {
            var keyword = clause.DescendantTokens().First();
            if (!seen.Add(clause.Kind))
            {
                sink.Report(DiagnosticDescriptors.Repeated, keyword, keyword.Text);
                return false;
            }

            if (clause is WeightClauseSyntax && !function.TakesWeightOverRegions)
            {
                sink.Report(DiagnosticDescriptors.ClauseDoesNotFit, keyword, syntax.Identifier.ValueText, keyword.Text);
                return false;
            }
        }

        return true;
    }

    private bool TryBindWeight(CallExpressionSyntax syntax, out IndicatorSymbol? weight)
    {
        weight = null;
        if (syntax.Clauses.OfType<WeightClauseSyntax>().FirstOrDefault() is not { } clause)
        {
            return true;
        }

        var bound = Bind(clause.Value);
        weight = (bound as BoundName)?.Symbol as IndicatorSymbol;
        if (weight is null && !bound.HasError)
        {
            NoIndicator(clause.Value, bound.Type.Describe());
        }

        return weight is not null;
    }

    // Where there are no indicators, no name is one, and that is what is reported.
    private BoundExpression FigureOf(
        ExpressionSyntax operand, (FigureChange Kind, int? Since) change, RegionSet place, FunctionSymbol? statistic, ExpressionSyntax syntax, IndicatorSymbol? weight)
    {
        var bound = Bind(operand);
        if (bound.HasError)
        {
            return Error;
        }

        if (bound is not BoundName { Symbol: IndicatorSymbol indicator })
        {
            return NoIndicator(operand, bound.Type.Describe());
        }

        var symbol = new FigureSymbol(InOneLine(syntax), indicator, change.Kind, place, statistic?.Kind, syntax.SyntaxTree.GetLocation(syntax)) { Weight = weight, Since = change.Since };
        var isPure = statistic?.Kind is FunctionKind.Gini or FunctionKind.Variation or FunctionKind.Theil;
        return new BoundName(symbol, isPure ? PolicyType.Number : symbol.IsGrowth ? PolicyType.Number with { Ratio = RatioKind.Ratio } : bound.Type);
    }

    private BoundError NoIndicator(ExpressionSyntax syntax, Localized found)
    {
        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Quoted(syntax), found, Indicator);
        return Error;
    }
}
