using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds what a target aims at, by when: bounds in the indicator's unit, rates, places, regions, years.</summary>
/// <param name="policy">Gives the years that an aim does not name.</param>
/// <param name="isPeriodBroken">Whether the policy's period has been reported, so that aims which rely on it are passed over.</param>
/// <param name="regions">The regions.</param>
/// <param name="indicators">The indicators.</param>
/// <param name="units">The meaning of units.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed partial class AimBinder(
    PolicySymbol policy, bool isPeriodBroken, RegionBinder regions, IndicatorBinder indicators, UnitBinder units, DiagnosticSink sink)
{
    private static readonly Localized ARatio = new("a ratio such as 15%", "如15%的比率");
    private static readonly Localized APlace = new("a place from 1, or a share above 0% and up to 100%", "从1起的名次，或大于0%、不超过100%的比例");

    private static readonly Dictionary<SyntaxKind, Direction> Directions = new()
    {
        [SyntaxKind.FallingKeyword] = Direction.Falling,
        [SyntaxKind.RisingKeyword] = Direction.Rising,
        [SyntaxKind.SteadyKeyword] = Direction.Steady,
    };

    private readonly ExpressionBinder _expressions = new(indicators.ResolveUse, allowsStatistics: false, units, sink, regions);

    // What 前列 means; null where the policy does not say.
    private RankMeaning? _leading;

    /// <summary>What gives the bounds that depend on figures.</summary>
    public List<BoundDefinition> Formulas { get; } = [];

    /// <summary>Takes down what a place among the first is.</summary>
    public void Declare(LeadingDeclarationSyntax syntax)
    {
        if (_leading is not null)
        {
            sink.Report(DiagnosticDescriptors.Repeated, syntax.LeadingKeyword, syntax.LeadingKeyword.Text);
        }

        _leading ??= BindRank(syntax.Rank, syntax.Among);
    }

    /// <summary>The aim of a clause; null after reporting what is wrong with it.</summary>
    public TargetAim? Bind(TargetClauseSyntax syntax, IndicatorSymbol indicator) => DueOf(syntax, indicator) is not { } due ? null : syntax switch
    {
        ComparisonTargetSyntax comparison => BindComparison(comparison, indicator, due),
        RangeTargetSyntax range => BindRange(range, indicator, due),
        DirectionTargetSyntax direction => BindDirection(direction, due),
        GrowthTargetSyntax growth => BindGrowth(growth, due),
        DoublingTargetSyntax doubling => BindDoubling(doubling, due),
        RankTargetSyntax rank => BindRank(rank, due),
        ReferenceTargetSyntax reference => regions.ResolveOne(reference.Region) is { } region ? new ReferenceAim(region, due) : null,
        GoalTargetSyntax goal => new GoalAim(goal.Goal.ValueText, due),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax.Kind, null),
    };

    private static PeriodSyntax? PeriodOf(TargetClauseSyntax syntax) => syntax switch
    {
        DirectionTargetSyntax direction => direction.Period,
        GrowthTargetSyntax growth => growth.Period,
        DoublingTargetSyntax doubling => doubling.Period,
        _ => null,
    };

    private static (Comparison Comparison, bool IsApproximate)? HowOf(SyntaxToken sign) =>
        sign.IsMissing ? null
        : sign.Kind == SyntaxKind.TildeToken ? (Comparison.Equal, true)
        : (Comparisons.Of(sign.Kind), false);

    private Period? DueOf(TargetClauseSyntax syntax, IndicatorSymbol indicator)
    {
        var (by, last) = (syntax.ByClause?.Point, PeriodOf(syntax)?.Last);
        if ((by ?? last) is not { } point)
        {
            if (policy.LastYear is { } year)
            {
                return Period.OfYear(year);
            }

            if (!isPeriodBroken)
            {
                sink.Report(DiagnosticDescriptors.NoDeadline, syntax, indicator.Name);
            }

            return null;
        }

        var longest = indicator.Frequency ?? PeriodKind.Year;
        var due = Periods.Read(point, sink, longest);
        if (by is not null && last is not null && due is not null && Periods.Read(last, sink, longest) is { } end && end != due)
        {
            sink.Report(DiagnosticDescriptors.TwoDeadlines, by, Localized.Quoted(by), Localized.Quoted(last));
            return null;
        }

        return due;
    }

    private TargetAim? BindComparison(ComparisonTargetSyntax syntax, IndicatorSymbol indicator, Period due)
    {
        var bound = _expressions.BindIn(syntax.Bound, indicator.Unit, indicator.Name);
        var baseline = syntax.Baseline is null ? null : BindBaseline(syntax.Baseline, indicator, due);
        if (HowOf(syntax.OperatorToken) is not var (comparison, isApproximate) || bound.HasError || (syntax.Baseline is not null && baseline is null))
        {
            return null;
        }

        return bound is BoundConstant { Value: Rational value }
            ? new BoundAim(comparison, value, due) { IsApproximate = isApproximate, Baseline = baseline }
            : new RelativeAim(comparison, Define(bound, syntax.Bound, indicator.Unit), due) { IsApproximate = isApproximate, Baseline = baseline };
    }

    private Baseline? BindBaseline(FromClauseSyntax syntax, IndicatorSymbol indicator, Period due)
    {
        var value = _expressions.BindConstant(syntax.Value, indicator.Unit, indicator.Name);
        var year = Periods.ReadYear(syntax.Point, sink);
        if (year >= due.Year)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax.Point!, due, year);
            return null;
        }

        return value is null || (syntax.Point is not null && year is null) ? null : new Baseline(value.Value, year);
    }

    private RangeAim? BindRange(RangeTargetSyntax syntax, IndicatorSymbol indicator, Period due)
    {
        var low = _expressions.BindConstant(syntax.Low, indicator.Unit, indicator.Name);
        var high = _expressions.BindConstant(syntax.High, indicator.Unit, indicator.Name);
        if (low > high)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax.High, Localized.Quoted(syntax.High), Localized.Quoted(syntax.Low));
            return null;
        }

        return low is null || high is null ? null : new RangeAim(low.Value, high.Value, due);
    }

    private DirectionAim? BindDirection(DirectionTargetSyntax syntax, Period due) =>
        FirstYearOf(syntax, due, policy.FirstYear ?? due.Year - 1, out var first)
            ? new DirectionAim(Directions[syntax.DirectionKeyword.Kind], first!.Value, due)
            : null;

    private TargetAim? BindGrowth(GrowthTargetSyntax syntax, Period due)
    {
        var pace = syntax.PaceKeyword.Kind switch
        {
            SyntaxKind.YearlyKeyword => Pace.Yearly,
            SyntaxKind.TotalKeyword => Pace.Total,
            _ => Pace.YearOverYear,
        };
        var rate = _expressions.BindNumber(syntax.Rate);
        if (!FirstYearOf(syntax, due, pace == Pace.YearOverYear ? due.Year - 1 : policy.FirstYear, out var first)
            || HowOf(syntax.OperatorToken) is not var (comparison, isApproximate)
            || rate.HasError)
        {
            return null;
        }

        return rate is BoundName { Symbol: FigureSymbol { Change: FigureChange.Growth, Statistic: null } figure }
            ? new RelativeGrowthAim(comparison, DefineValue(figure, syntax.Rate), pace, first, due) { IsApproximate = isApproximate }
            : RateOf(rate, syntax.Rate) is { } value
            ? new GrowthAim(comparison, value, pace, first, due) { IsApproximate = isApproximate }
            : null;
    }

    private Rational? RateOf(BoundExpression rate, ExpressionSyntax syntax)
    {
        if (rate.Type.Ratio is not (RatioKind.Ratio or RatioKind.Difference))
        {
            Mismatch(syntax, rate.Type.Describe(), ARatio);
            return null;
        }

        if (Conversion.To(rate, Unit.One) is BoundConstant { Value: Rational value })
        {
            return value;
        }

        sink.Report(DiagnosticDescriptors.NotConstant, syntax, Localized.Quoted(syntax));
        return null;
    }

    private GrowthAim? BindDoubling(DoublingTargetSyntax syntax, Period due) => FirstYearOf(syntax, due, policy.FirstYear, out var first)
        ? GrowthAim.Doubling(syntax.DoublingKeyword.Kind == SyntaxKind.DoublesKeyword ? 1 : 2, first, due)
        : null;

    private RankAim? BindRank(RankTargetSyntax syntax, Period due)
    {
        if (syntax.Rank is not null)
        {
            return BindRank(syntax.Rank, syntax.Among) is { } rank ? new RankAim(rank.Place, rank.Share, rank.Among, due) : null;
        }

        var among = syntax.Among is null ? _leading?.Among : regions.ResolveSeveral(syntax.Among.Regions);
        return syntax.Among is not null && among is null ? null : Leading(among, due);
    }

    private RankAim Leading(RegionSet? among, Period due) => new(_leading?.Place, _leading?.Share, among, due) { IsLeading = true };

    private RankMeaning? BindRank(ExpressionSyntax syntax, AmongClauseSyntax? amongClause)
    {
        var among = amongClause is null ? null : regions.ResolveSeveral(amongClause.Regions);
        if (_expressions.BindFixed(syntax) is not { } bound || (amongClause is not null && among is null))
        {
            return null;
        }

        var isShare = bound.Type.Ratio == RatioKind.Ratio;
        var rank = (Rational)bound.Value * bound.Type.Unit.Factor;
        var isPlace = bound.Type == PolicyType.Number && rank.IsInteger && rank.Sign > 0 && rank <= int.MaxValue;
        if (!isPlace && !(isShare && rank.Sign > 0 && rank <= Rational.One))
        {
            Mismatch(syntax, bound.Type.Describe(), APlace);
            return null;
        }

        return isPlace ? new RankMeaning((int)rank.Numerator, null, among) : new RankMeaning(null, rank, among);
    }

    // The first year that the text names, or another; false after reporting what is wrong with it.
    private bool FirstYearOf(TargetClauseSyntax syntax, Period due, int? otherwise, out int? first)
    {
        var point = PeriodOf(syntax)?.First;
        first = point is null ? otherwise : Periods.ReadYear(point, sink);
        if (first >= due.Year)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax, due, first);
            return false;
        }

        return point is null || first is not null;
    }

    // Growth is held against growth over the same years, so what is asked of the other side is its value.
    private FormulaSymbol DefineValue(FigureSymbol growth, ExpressionSyntax syntax)
    {
        var unit = growth.Indicator.Unit;
        Symbol value = growth.Regions == RegionSet.Here ? growth.Indicator : growth with { Change = FigureChange.None };
        while (syntax is ParenthesizedExpressionSyntax parenthesized)
        {
            syntax = parenthesized.Expression;
        }

        return Define(new BoundName(value, PolicyType.In(unit)), (syntax as GrowthExpressionSyntax)?.Operand ?? syntax, unit);
    }

    private FormulaSymbol Define(BoundExpression value, ExpressionSyntax syntax, Unit unit)
    {
        var symbol = new FormulaSymbol(ExpressionBinder.InOneLine(syntax), unit, syntax.SyntaxTree.GetLocation(syntax));
        Formulas.Add(new BoundDefinition(symbol, value));
        return symbol;
    }

    private void Mismatch(ExpressionSyntax syntax, Localized found, Localized needed) =>
        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Localized.Quoted(syntax), found, needed);

    private sealed record RankMeaning(int? Place, Rational? Share, RegionSet? Among);
}
