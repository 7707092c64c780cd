using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using static PolicyKit.Binding.KernelTerms;

namespace PolicyKit.Binding;

/// <summary>Lowers an assessment to the kernel; regions are the rows, and an item's figures a column.</summary>
internal static class AssessmentLowering
{
    private static readonly Rational Full = 100;

    public static BoundAssessment Lower(AssessmentSymbol symbol, ImmutableArray<FormulaSymbol> bonuses, ImmutableArray<FormulaSymbol> vetoes)
    {
        var all = symbol.Groups.Sum(g => g.Weight);
        var isGeometric = symbol.Combination == Combination.Geometric;
        var geometric = new FormulaSymbol($"\n{symbol.Name}", Unit.One, symbol.Location);
        var groups = symbol.Groups.Select(g => new GroupTerms(g, [.. g.Items.Select(i => new ItemTerms(i, symbol))])).ToImmutableArray();
        var present = groups.Select(g => g.Present).Aggregate(Plus);
        var mean = Over(groups.Select(g => g.Weighted).Aggregate(Plus), present);
        var scale = Over(Number(all), present);
        var total = isGeometric ? Column(geometric) : symbol.Combination == Combination.Mean ? mean : Times(mean, Number(all / Full));
        total = bonuses.Aggregate(total, (sum, bonus) => Plus(sum, Column(bonus)));
        var member = vetoes.Select(v => (BoundExpression)new BoundComparison(Comparison.Equal, Column(v), Number(0))).Aggregate((BoundExpression?)null, And);
        return new BoundAssessment(
            symbol,
            [.. groups.Select(g => g.Bind(scale, isGeometric))],
            geometric,
            bonuses,
            vetoes,
            total,
            Place(total, member, symbol.Regions.Length));
    }

    private static Rational Sum<T>(this IEnumerable<T> items, Func<T, Rational> value) => Rational.Sum([.. items.Select(value)]);

    private static BoundExpression And(BoundExpression? left, BoundExpression right) =>
        left is null ? right : new BoundBinary(BoundOperator.And, left, right, PolicyType.Truth);

    // The mark of an item, with what stands in for it, and the weight with which it counts.
    private sealed record ItemTerms(AssessmentItemSymbol Symbol, FormulaSymbol Root, BoundExpression? Square, BoundExpression Own)
    {
        public ItemTerms(AssessmentItemSymbol item, AssessmentSymbol assessment)
            : this(item, new FormulaSymbol($"\n{item.Name}", Unit.One, item.Location), MarkLowering.Square(item), null!)
        {
            Own = MarkLowering.Mark(item, Root, assessment);
        }

        public bool MayBeExcluded => Symbol.Missing == MissingPolicy.Exclude;

        public BoundExpression Mark => Symbol.Missing switch
        {
            MissingPolicy.Zero => OrElse(Own, Number(0)),
            MissingPolicy.Average => OrElse(Own, Statistic(FunctionKind.Mean, Own)),
            _ => Own,
        };

        public BoundExpression Present => MayBeExcluded ? OrElse(Where(Own, Number(Symbol.Weight)), Number(0)) : Number(Symbol.Weight);

        public BoundExpression Weighted => MayBeExcluded ? OrElse(Times(Own, Number(Symbol.Weight)), Number(0)) : Times(Mark, Number(Symbol.Weight));
    }

    private sealed record GroupTerms(AssessmentGroupSymbol Symbol, ImmutableArray<ItemTerms> Items)
    {
        // A group none of whose items counts is left out, as an item is.
        private bool MayBeExcluded => Items.All(i => i.MayBeExcluded);

        private BoundExpression PresentInside => Items.Select(i => i.Present).Aggregate(Plus);

        private BoundExpression Mark => Over(Items.Select(i => i.Weighted).Aggregate(Plus), PresentInside);

        public BoundExpression Present => MayBeExcluded ? OrElse(Where(Mark, Number(Symbol.Weight)), Number(0)) : Number(Symbol.Weight);

        public BoundExpression Weighted => MayBeExcluded ? OrElse(Times(Mark, Number(Symbol.Weight)), Number(0)) : Times(Mark, Number(Symbol.Weight));

        public BoundAssessmentGroup Bind(BoundExpression scale, bool isGeometric)
        {
            var share = Times(Over(Present, PresentInside), scale);
            var items = Items.Select(i =>
            {
                var weight = Times(i.Present, share);
                return new BoundAssessmentItem(i.Symbol, i.Root, i.Square, i.Own, i.Mark, weight, isGeometric ? null : Over(Times(i.Mark, weight), Number(Full)));
            });
            return new BoundAssessmentGroup(Symbol, [.. items], isGeometric ? null : Mark, isGeometric ? null : Over(Times(Times(Mark, Present), scale), Number(Full)));
        }
    }
}
