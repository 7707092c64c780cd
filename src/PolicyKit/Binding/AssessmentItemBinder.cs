using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds the items of an assessment: indicator, weight, method, and what is done where the figure is missing.</summary>
/// <param name="missing">What the assessment says of missing figures; null where it says nothing, or what is not understood.</param>
/// <param name="saysMissing">Whether it says something of them.</param>
/// <param name="combination">How marks make a total.</param>
/// <param name="indicators">The indicators.</param>
/// <param name="expressions">Binds numbers.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class AssessmentItemBinder(
    MissingPolicy? missing, bool saysMissing, Combination combination, IndicatorBinder indicators, ExpressionBinder expressions, DiagnosticSink sink)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public AssessmentItemSymbol? Bind(AssessmentItemSyntax syntax)
    {
        var name = syntax.Indicator.Identifier;
        var indicator = (name.IsMissing ? null : indicators.ResolveUse(name))?.Symbol as IndicatorSymbol;
        var weight = BindWeight(syntax.Weight);
        var own = syntax.Missing is null ? null : AssessmentRuleBinder.Read(syntax.Missing.Rule, AssessmentRules.Missing, Kinds.MissingPolicy, sink);
        var normalization = indicator is null ? null : BindMethod(syntax.Method, indicator);
        if (syntax.Missing is null && !saysMissing && indicator is not null)
        {
            sink.Report(DiagnosticDescriptors.NoMissingPolicy, name, name.ValueText);
        }

        return (own ?? missing) is null || indicator is null || weight is null || normalization is null || (syntax.Missing is not null && own is null) || !DeclareOnce(name, indicator.Name)
            ? null
            : new AssessmentItemSymbol(indicator, weight.Value, normalization, own ?? missing!.Value, DiagnosticSink.LocationOf(name));
    }

    /// <summary>Whether a group has a name of its own; that it has not is reported.</summary>
    public bool DeclareGroup(SyntaxToken name) => DeclareOnce(name, name.ValueText);

    private bool DeclareOnce(SyntaxToken at, string name)
    {
        var isFirst = _names.Add(name);
        if (!isFirst)
        {
            sink.Report(DiagnosticDescriptors.Repeated, at, at.ValueText);
        }

        return isFirst;
    }

    private Rational? BindWeight(WeightClauseSyntax syntax)
    {
        var weight = expressions.BindPlainConstant(syntax.Value);
        if (weight <= Rational.Zero)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax.Value, Localized.Quoted(syntax.Value), Localized.Quoted(0));
            return null;
        }

        return weight;
    }

    private Normalization? BindMethod(MethodClauseSyntax syntax, IndicatorSymbol indicator)
    {
        if (syntax.Identifier.IsMissing || AssessmentRuleBinder.Read(syntax.Identifier, AssessmentRules.Methods, Kinds.Method, sink) is not { } method)
        {
            return null;
        }

        if (!MethodShape.Of(method).Fits(syntax))
        {
            sink.Report(DiagnosticDescriptors.BadCall, syntax, Localized.Quoted(syntax.Identifier.Text), MethodShape.Of(method).Words);
            return null;
        }

        if (combination == Combination.Geometric && method == NormalizationMethod.ZScore)
        {
            sink.Report(DiagnosticDescriptors.ClauseDoesNotFit, syntax.Identifier, AssessmentRules.Combinations.WordOf(combination), syntax.Identifier.Text);
            return null;
        }

        var numbers = syntax.Arguments.Select(expressions.BindPlainConstant).ToList();
        return numbers.Contains(null) || !CheckFloor(method, syntax, numbers) ? null : method switch
        {
            NormalizationMethod.Target => BindTarget(syntax.Condition!, indicator),
            NormalizationMethod.Distance => BindDistance(syntax, indicator),
            NormalizationMethod.Places => Directed(method, syntax, indicator) is { } places && expressions.BindPlainConstant(syntax.Rest!.Value) is { } rest
                ? places with { Marks = [.. numbers.Select(n => n!.Value)], Rest = rest }
                : null,
            _ => BindBetween(method, syntax, indicator, numbers.FirstOrDefault() ?? Rational.Zero),
        };
    }

    private bool CheckFloor(NormalizationMethod method, MethodClauseSyntax syntax, List<Rational?> numbers)
    {
        if (method != NormalizationMethod.Efficacy || (numbers[0] >= 0 && numbers[0] < 100))
        {
            return true;
        }

        var (written, isNegative) = (syntax.Arguments[0], numbers[0] < 0);
        sink.Report(DiagnosticDescriptors.Backwards, written, Localized.Quoted(isNegative ? written : 100), Localized.Quoted(isNegative ? 0 : written));
        return false;
    }

    private Normalization? BindTarget(BoundConditionSyntax syntax, IndicatorSymbol indicator)
    {
        var comparison = Comparisons.Of(syntax.OperatorToken.Kind);
        return expressions.BindConstant(syntax.Bound, indicator.Unit, indicator.Name) is { } bound
            ? new Normalization(NormalizationMethod.Target, comparison is not (Comparison.Less or Comparison.AtMost)) { Comparison = comparison, Reference = bound }
            : null;
    }

    private Normalization? BindDistance(MethodClauseSyntax syntax, IndicatorSymbol indicator)
    {
        if (expressions.BindConstant(syntax.To!.Value, indicator.Unit, indicator.Name) is not { } reference)
        {
            return null;
        }

        if (reference.Sign == 0)
        {
            sink.Report(DiagnosticDescriptors.ZeroDivisor, syntax.To.Value, Localized.Quoted(syntax.To.Value));
            return null;
        }

        return Directed(NormalizationMethod.Distance, syntax, indicator) is { } distance ? distance with { Reference = reference } : null;
    }

    private Normalization? BindBetween(NormalizationMethod method, MethodClauseSyntax syntax, IndicatorSymbol indicator, Rational floor)
    {
        if (syntax.From is null)
        {
            return Directed(method, syntax, indicator) is { } ofRegions ? ofRegions with { Floor = floor } : null;
        }

        var (from, to) = (syntax.From.Value, syntax.To!.Value);
        if (expressions.BindConstant(from, indicator.Unit, indicator.Name) is not { } worst || expressions.BindConstant(to, indicator.Unit, indicator.Name) is not { } best)
        {
            return null;
        }

        var isHigherBetter = indicator.IsHigherBetter ?? best >= worst;
        if (isHigherBetter ? best <= worst : best >= worst)
        {
            var (more, less) = isHigherBetter ? (to, from) : (from, to);
            sink.Report(DiagnosticDescriptors.Backwards, to, Localized.Quoted(more), Localized.Quoted(less));
            return null;
        }

        return new Normalization(method, isHigherBetter) { Floor = floor, Worst = worst, Best = best };
    }

    private Normalization? Directed(NormalizationMethod method, MethodClauseSyntax syntax, IndicatorSymbol indicator)
    {
        if (indicator.IsHigherBetter is { } isHigherBetter)
        {
            return new Normalization(method, isHigherBetter);
        }

        sink.Report(DiagnosticDescriptors.NoDirection, syntax, Localized.Quoted(indicator.Name));
        return null;
    }
}
