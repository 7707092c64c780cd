using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds expressions in one scope.</summary>
/// <param name="resolve">The meaning of a name, or null after reporting that it has none.</param>
/// <param name="allowsStatistics">Whether statistics over records can stand here.</param>
/// <param name="units">The meaning of units.</param>
/// <param name="sink">Where diagnostics go.</param>
/// <param name="regions">The regions from which figures of indicators can be taken; null where no indicators are in scope.</param>
internal sealed partial class ExpressionBinder(Func<SyntaxToken, BoundExpression?> resolve, bool allowsStatistics, UnitBinder units, DiagnosticSink sink, RegionBinder? regions = null)
{
    private static readonly BoundError Error = new();

    public BoundExpression Bind(ExpressionSyntax syntax) => Note(syntax, BindNew(syntax));

    private BoundExpression BindNew(ExpressionSyntax syntax) => syntax switch
    {
        NumberExpressionSyntax number => BindNumber(number),
        TextExpressionSyntax text => new BoundConstant(text.TextToken.ValueText, PolicyType.Text),
        DateExpressionSyntax date => new BoundConstant(date.DateToken.Value!, PolicyType.Date),
        PeriodExpressionSyntax period => BindPeriod(period),
        TruthExpressionSyntax truth => new BoundConstant(truth.Keyword.Kind == SyntaxKind.TrueKeyword, PolicyType.Truth),
        NameExpressionSyntax name => name.Identifier.IsMissing ? Error : resolve(name.Identifier) ?? Error,
        ParenthesizedExpressionSyntax parenthesized => Bind(parenthesized.Expression),
        UnaryExpressionSyntax unary => BindUnary(unary),
        BinaryExpressionSyntax binary => BindChain(binary),
        IsExpressionSyntax test => BindIs(test),
        CallExpressionSyntax call => BindCall(call),
        OfExpressionSyntax or GrowthExpressionSyntax or TotalExpressionSyntax => BindFigure(syntax),
        GroupMeanExpressionSyntax mean => Misplaced(mean.Identifier),
        _ => Error,
    };

    /// <summary>A truth; another type is reported.</summary>
    public BoundExpression BindTruth(ExpressionSyntax syntax) => Require(TypeKind.Truth, PolicyType.Truth, syntax);

    /// <summary>A number; another type is reported.</summary>
    public BoundExpression BindNumber(ExpressionSyntax syntax) => Require(TypeKind.Number, PolicyType.Number, syntax);

    /// <summary>A fixed number in its own unit; null after reporting what it is instead.</summary>
    public BoundConstant? BindFixed(ExpressionSyntax syntax)
    {
        var bound = BindNumber(syntax);
        if (bound is not BoundConstant constant)
        {
            NotConstant(bound, syntax);
            return null;
        }

        return constant;
    }

    /// <summary>A fixed plain number; null after reporting what it is instead.</summary>
    public Rational? BindPlainConstant(ExpressionSyntax syntax) =>
        (ConvertTo(BindNumber(syntax), Unit.One, syntax) is var bound && bound is BoundConstant { Value: Rational value }) ? value : NotConstant(bound, syntax);

    /// <summary>A weight: a fixed plain number; a negative one is legal but odd.</summary>
    public Rational? BindWeight(ExpressionSyntax syntax, string item)
    {
        var weight = BindPlainConstant(syntax);
        if (weight?.Sign < 0)
        {
            sink.Report(DiagnosticDescriptors.NegativeWeight, syntax, item, weight);
        }

        return weight;
    }

    /// <summary>A number to divide by; one that is always 0 is reported.</summary>
    public BoundExpression BindDivisor(ExpressionSyntax syntax) => NotZero(syntax, BindNumber(syntax));

    /// <summary>A fixed number in a unit; null after reporting what it is instead.</summary>
    public Rational? BindConstant(ExpressionSyntax syntax, Unit unit, string comparedWith) =>
        BindIn(syntax, unit, comparedWith) is var bound && bound is BoundConstant { Value: Rational value } ? value : NotConstant(bound, syntax);

    /// <summary>A number in a unit, to be held against something in that unit; what does not fit is reported.</summary>
    public BoundExpression BindIn(ExpressionSyntax syntax, Unit unit, string comparedWith)
    {
        var bound = BindNumber(syntax);
        if (!bound.HasError && !bound.Type.Unit.IsLike(unit))
        {
            sink.Report(
                DiagnosticDescriptors.DimensionMismatch, syntax, MissingUnit.FixOf(syntax, unit, units.Catalog),
                Quoted(syntax), UnitInWords(bound.Type.Unit), Localized.Quoted(comparedWith), UnitInWords(unit));
            return Error;
        }

        return bound.HasError || CommonRatio(syntax, syntax, bound.Type.Ratio, comparedWith, unit.Ratio) is null ? Error : Conversion.To(bound, unit);
    }

    /// <summary>The statistic of an item's own value over the groups of <c>mean by 行业</c>.</summary>
    public BoundExpression BindGroupStatistic(GroupMeanExpressionSyntax syntax, BoundExpression operand, BoundExpression? filter) =>
        FindFunction(syntax.Identifier) is { IsStatisticOfNumbers: true } function
            ? Note(syntax, MakeStatistic(function, [operand], BindKeys(syntax.GroupBy), filter))
            : UnknownFunction(syntax.Identifier);

    /// <summary>The keys of a <c>by</c> clause: fields of text, region or truth.</summary>
    public ImmutableArray<BoundExpression> BindKeys(GroupByClauseSyntax? syntax)
    {
        var keys = ImmutableArray.CreateBuilder<BoundExpression>();
        foreach (var key in syntax?.Keys ?? default)
        {
            var bound = Bind(key);
            if (bound.Type.Kind is TypeKind.Number or TypeKind.Date or TypeKind.Period)
            {
                sink.Report(DiagnosticDescriptors.TypeMismatch, key, Quoted(key), bound.Type.Describe(), new Localized("a text, a region or true/false", "文本、地区或真假值"));
            }

            keys.Add(bound);
        }

        return keys.ToImmutable();
    }

    /// <summary>The value in a unit of the same dimension; another dimension, or points for a ratio, is reported.</summary>
    public BoundExpression ConvertTo(BoundExpression bound, Unit unit, SyntaxNode syntax)
    {
        if (bound.HasError)
        {
            return bound;
        }

        if (!bound.Type.Unit.IsLike(unit))
        {
            sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, MissingUnit.FixOf(syntax, unit, units.Catalog), Quoted(syntax), bound.Type.Describe(), Needed(unit));
            return Error;
        }

        return CommonRatio(syntax, syntax, bound.Type.Ratio, unit, unit.Ratio) is { } ratio
            ? Conversion.To(bound with { Type = bound.Type with { Ratio = ratio } }, unit)
            : Error;
    }

    private BoundExpression Note(ExpressionSyntax syntax, BoundExpression bound)
    {
        sink.Meanings?.Gives(syntax, bound.Type);
        return bound;
    }

    private static Localized Needed(Unit unit) => unit.Dimension.IsNone
        ? new Localized("a plain number", "纯数")
        : PolicyType.In(unit).Describe();

    private static Localized Quoted(SyntaxNode node) => Localized.Quoted(node);

    private static Localized UnitInWords(Unit unit)
    {
        var (name, words) = (unit.ToString(), unit.Dimension.Describe());
        return name.Length == 0 ? words : new Localized($"{name} ({words.English})", $"{name}（{words.Chinese}）");
    }

    private BoundExpression BindNumber(NumberExpressionSyntax syntax)
    {
        var unit = syntax.Unit is null ? Unit.One : units.BindUnit(syntax.Unit);
        return unit is null ? Error : new BoundConstant(syntax.NumberToken.Value!, PolicyType.In(unit));
    }

    private BoundExpression Require(TypeKind kind, PolicyType needed, ExpressionSyntax syntax)
    {
        var bound = Bind(syntax);
        if (bound.HasError || bound.Type.Kind == kind)
        {
            return bound;
        }

        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Quoted(syntax), bound.Type.Describe(), needed.Describe());
        return Error;
    }

    private BoundExpression NotZero(ExpressionSyntax syntax, BoundExpression divisor)
    {
        if (divisor is BoundConstant { Value: Rational { Sign: 0 } })
        {
            sink.Report(DiagnosticDescriptors.ZeroDivisor, syntax, Quoted(syntax));
            return Error;
        }

        return divisor;
    }

    private Rational? NotConstant(BoundExpression bound, ExpressionSyntax syntax)
    {
        if (!bound.HasError)
        {
            sink.Report(DiagnosticDescriptors.NotConstant, syntax, Quoted(syntax));
        }

        return null;
    }
}
