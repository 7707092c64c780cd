using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>The same aims as sentences put them.</summary>
internal sealed partial class AimBinder
{
    private static readonly Dictionary<SetWordMeaning, Direction> DirectionByCourse = new()
    {
        [SetWordMeaning.Rising] = Direction.Rising,
        [SetWordMeaning.Falling] = Direction.Falling,
        [SetWordMeaning.Steady] = Direction.Steady,
    };

    private static readonly Dictionary<SetWordMeaning, int> DoublingsByCourse = new()
    {
        [SetWordMeaning.Doubled] = 1,
        [SetWordMeaning.Quadrupled] = 2,
    };

    private static readonly Dictionary<SetWordMeaning, Pace> Paces = new()
    {
        [SetWordMeaning.None] = Pace.YearOverYear,
        [SetWordMeaning.Yearly] = Pace.Yearly,
        [SetWordMeaning.Total] = Pace.Total,
    };

    /// <summary>The year by whose end a sentence's aim is due; null after reporting that there is none.</summary>
    public Period? DueOf(PeriodPointSyntax? point, SyntaxNode statement, string indicator)
    {
        if (point is not null || policy.LastYear is not null)
        {
            return point is null ? Period.OfYear(policy.LastYear!.Value) : Periods.Read(point, sink);
        }

        if (!isPeriodBroken)
        {
            sink.Report(DiagnosticDescriptors.NoDeadline, statement, indicator);
        }

        return null;
    }

    /// <summary>What a wording aims at; null after reporting what is wrong with it.</summary>
    /// <param name="syntax">The wording.</param>
    /// <param name="amount">Which of its values is meant; null where it has none.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="due">By when.</param>
    public TargetAim? Bind(WordingSyntax syntax, AmountSyntax? amount, IndicatorSymbol indicator, Period due) => syntax switch
    {
        BoundWordingSyntax bound => BindBound(bound, amount!, indicator, due),
        GrowthWordingSyntax growth => BindGrowth(growth, amount!, due),
        CourseWordingSyntax course => BindCourse(course, indicator, due),
        RankWordingSyntax rank => BindRank(rank, due),
        LevelWordingSyntax level => BindLevel(level, indicator, due),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax.Kind, null),
    };

    private TargetAim? BindBound(BoundWordingSyntax syntax, AmountSyntax amount, IndicatorSymbol indicator, Period due)
    {
        if (syntax.Verb.Kind == SyntaxKind.CourseToken)
        {
            sink.Report(DiagnosticDescriptors.ChangeByAmount, syntax.Verb, syntax.Verb.Text);
            return null;
        }

        return amount.High is null
            ? BindSingle(syntax, amount, indicator, due)
            : BindBetween(syntax, amount, amount.High, indicator, due);
    }

    private BoundAim? BindSingle(BoundWordingSyntax syntax, AmountSyntax amount, IndicatorSymbol indicator, Period due) =>
        HowOf(syntax.Verb, amount, syntax.Amounts[^1], SetWordMeaning.None) is var (comparison, isApproximate)
        && _expressions.BindConstant(amount.Value, indicator.Unit, indicator.Name) is { } bound
            ? new BoundAim(comparison, bound, due) { IsApproximate = isApproximate }
            : null;

    // In 3—5个 both are of the second's unit.
    private RangeAim? BindBetween(BoundWordingSyntax syntax, AmountSyntax amount, ExpressionSyntax last, IndicatorSymbol indicator, Period due)
    {
        if (LimitOf(amount, amount) is not { } limit || !WordingComparisons.AllowsRange(MeaningOf(syntax.Verb), limit))
        {
            Disagree(syntax.Verb, amount);
            return null;
        }

        var unit = (last as NumberExpressionSyntax)?.Unit;
        var first = amount.Value is NumberExpressionSyntax { Unit: null } plain && unit is not null ? plain.WithUnit(unit) : amount.Value;
        if (_expressions.BindConstant(last, indicator.Unit, indicator.Name) is not { } high
            || _expressions.BindConstant(first, indicator.Unit, indicator.Name) is not { } low)
        {
            return null;
        }

        if (low > high)
        {
            sink.Report(DiagnosticDescriptors.Backwards, last, Localized.Quoted(last), Localized.Quoted(amount.Value));
            return null;
        }

        return new RangeAim(low, high, due);
    }

    private GrowthAim? BindGrowth(GrowthWordingSyntax syntax, AmountSyntax amount, Period due)
    {
        if (amount.High is not null)
        {
            Disagree(syntax.GrowthToken, amount);
            return null;
        }

        var pace = Paces[SentenceFacts.MeaningOf(SetWordRole.Growth, syntax.GrowthToken.Text) ?? SetWordMeaning.None];
        var rate = _expressions.BindNumber(amount.Value);
        return HowOf(syntax.Verb, amount, syntax.Amounts[^1], SetWordMeaning.AtLeast) is var (comparison, isApproximate)
            && !rate.HasError
            && RateOf(rate, amount.Value) is { } value
            && FirstYear(syntax, due, pace == Pace.YearOverYear ? due.Year - 1 : policy.FirstYear, out var first)
                ? new GrowthAim(comparison, value, pace, first, due) { IsApproximate = isApproximate }
                : null;
    }

    private TargetAim? BindCourse(CourseWordingSyntax syntax, IndicatorSymbol indicator, Period due)
    {
        var course = SentenceFacts.MeaningOf(SetWordRole.Course, syntax.Course.Text) ?? SetWordMeaning.None;
        if (DirectionByCourse.TryGetValue(course, out var direction))
        {
            return FirstYear(syntax, due, policy.FirstYear ?? due.Year - 1, out var first) ? new DirectionAim(direction, first!.Value, due) : null;
        }

        if (DoublingsByCourse.TryGetValue(course, out var doublings))
        {
            return FirstYear(syntax, due, policy.FirstYear, out var first) ? GrowthAim.Doubling(doublings, first, due) : null;
        }

        if (!indicator.Unit.IsLike(Unit.One))
        {
            sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Localized.Quoted(indicator.Name), PolicyType.In(indicator.Unit).Describe(), ARatio);
            return null;
        }

        var openings = (syntax.Parent as NamedStatementSyntax)?.Openings ?? [];
        var isApproximate = openings.Any(o => SentenceFacts.MeaningOf(SetWordRole.Opening, o.Text) == SetWordMeaning.About)
            || syntax.Adverbs.Any(a => SentenceFacts.MeaningOf(SetWordRole.Hedge, a.Text) == SetWordMeaning.About);
        return new BoundAim(isApproximate ? Comparison.Equal : Comparison.AtLeast, Rational.One / indicator.Unit.Factor, due) { IsApproximate = isApproximate };
    }

    private RankAim? BindRank(RankWordingSyntax syntax, Period due)
    {
        var among = syntax.Scope.Kind == SyntaxKind.None ? null : regions.FindPeers(policy.Region, syntax.Scope.ValueText);
        if (syntax.Place is null)
        {
            return Leading(syntax.Scope.Kind == SyntaxKind.None ? _leading?.Among : among, due);
        }

        if (syntax.Place.Value is NumberExpressionSyntax { NumberToken.Value: Rational { IsInteger: true, Sign: > 0 } place } number
            && place <= int.MaxValue
            && number.Unit?.ToString() is null or "位" or "名")
        {
            return new RankAim((int)place.Numerator, null, among, due);
        }

        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax.Place, Localized.Quoted(syntax.Place), new Localized("a value", "一个值"), APlace);
        return null;
    }

    // A level that no figure gives is a goal in words.
    private TargetAim BindLevel(LevelWordingSyntax syntax, IndicatorSymbol indicator, Period due)
    {
        var (verb, level) = (SentenceFacts.MeaningOf(SetWordRole.LevelVerb, syntax.Verb.Text) ?? SetWordMeaning.None, syntax.Level.Identifier);
        if (WordingComparisons.Find(verb, SetWordMeaning.None) is var (comparison, _))
        {
            if (RegionBinder.FindAbove(policy.Region, level.ValueText) is { } place)
            {
                Note(level, place.Region ?? policy.Region?.Parent);
                var figure = new FigureSymbol(level.ValueText, indicator, FigureChange.None, place, null, DiagnosticSink.LocationOf(level));
                return new RelativeAim(comparison, Define(new BoundName(figure, PolicyType.In(indicator.Unit)), syntax.Level, indicator.Unit), due);
            }

            if (indicators.Scope.Find(level.ValueText) is { } beside && beside != indicator && beside.Unit.IsLike(indicator.Unit))
            {
                Note(level, beside);
                var bound = Conversion.To(new BoundName(beside, PolicyType.In(beside.Unit)), indicator.Unit);
                return new RelativeAim(comparison, Define(bound, syntax.Level, indicator.Unit), due);
            }

            if (GrowingBeside(syntax, indicator) is { } other)
            {
                Note(level, other);
                var value = Define(new BoundName(other, PolicyType.In(other.Unit)), syntax.Level, other.Unit);
                return new RelativeGrowthAim(comparison, value, Pace.YearOverYear, due.Year - 1, due);
            }
        }

        return new GoalAim(string.Concat(syntax.Verb.Text, level.ValueText), due);
    }

    private void Note(SyntaxToken name, ISymbol? symbol)
    {
        if (symbol is not null)
        {
            sink.Meanings?.Uses(name, symbol);
        }
    }

    // 居民收入增长快于经济增长; the growth of both, unless one is an indicator itself.
    private IndicatorSymbol? GrowingBeside(LevelWordingSyntax syntax, IndicatorSymbol indicator)
    {
        var (name, level) = ((syntax.Parent as NamedStatementSyntax)?.Names[0].Identifier.ValueText ?? "", syntax.Level.Identifier);
        if (SentenceNames.WithoutGrowth(level.ValueText) is not { } other || SentenceNames.WithoutGrowth(name) is not { } subject || indicators.Scope.Find(subject) != indicator)
        {
            return null;
        }

        return indicators.AreDeclared ? indicators.Scope.Find(other) : indicators.Resolve(level, () => null, other);
    }

    private static SetWordMeaning MeaningOf(SyntaxToken verb) =>
        verb.Kind == SyntaxKind.None ? SetWordMeaning.None : SentenceFacts.MeaningOf(SetWordRole.Verb, verb.Text) ?? SetWordMeaning.None;

    // In 75%、90%以上 the last word is said of all.
    private static SetWordMeaning? LimitOf(AmountSyntax amount, AmountSyntax last)
    {
        var word = amount.Limit.Kind == SyntaxKind.None ? last.Limit : amount.Limit;
        var limit = word.Kind == SyntaxKind.None ? SetWordMeaning.None : SentenceFacts.MeaningOf(SetWordRole.Limit, word.Text) ?? SetWordMeaning.None;
        return amount.Approximation.Kind == SyntaxKind.None ? limit : limit is SetWordMeaning.None or SetWordMeaning.About ? SetWordMeaning.About : null;
    }

    private (Comparison Comparison, bool IsApproximate)? HowOf(SyntaxToken verb, AmountSyntax amount, AmountSyntax last, SetWordMeaning otherwise)
    {
        var (meaning, limit) = (MeaningOf(verb), LimitOf(amount, MeaningOf(verb) == SetWordMeaning.None ? last : amount));
        if (meaning == SetWordMeaning.None && limit == SetWordMeaning.None)
        {
            if (otherwise == SetWordMeaning.None)
            {
                sink.Report(DiagnosticDescriptors.NoComparison, amount, amount.ToString());
                return null;
            }

            meaning = otherwise;
        }

        if (limit is null || WordingComparisons.Find(meaning, limit.Value) is not { } how)
        {
            Disagree(verb, amount);
            return null;
        }

        return how;
    }

    private void Disagree(SyntaxToken verb, AmountSyntax amount) => sink.Report(DiagnosticDescriptors.WordsDisagree, amount, verb.Text + amount);

    private bool FirstYear(SyntaxNode syntax, Period due, int? from, out int? first)
    {
        first = from;
        if (first >= due.Year)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax, due, first);
            return false;
        }

        return true;
    }
}
