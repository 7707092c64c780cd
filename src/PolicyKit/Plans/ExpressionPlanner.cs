using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>Writes bound expressions as steps.</summary>
/// <param name="builder">The plan being put together.</param>
/// <param name="define">The expression of a let, score or computed indicator; null for a field or observed indicator, which is a column.</param>
internal sealed class ExpressionPlanner(PlanBuilder builder, Func<Symbol, BoundExpression?> define)
{
    private static readonly Dictionary<BoundOperator, PlanOp> Operators = new()
    {
        [BoundOperator.Add] = PlanOp.Add,
        [BoundOperator.Subtract] = PlanOp.Subtract,
        [BoundOperator.Multiply] = PlanOp.Multiply,
        [BoundOperator.Divide] = PlanOp.Divide,
        [BoundOperator.Negate] = PlanOp.Negate,
        [BoundOperator.And] = PlanOp.And,
        [BoundOperator.Or] = PlanOp.Or,
        [BoundOperator.Not] = PlanOp.Not,
    };

    private static readonly Dictionary<FunctionKind, PlanOp> Functions = new()
    {
        [FunctionKind.Min] = PlanOp.Min,
        [FunctionKind.Max] = PlanOp.Max,
        [FunctionKind.Abs] = PlanOp.Abs,
        [FunctionKind.Round] = PlanOp.Round,
    };

    private static readonly Dictionary<FunctionKind, Statistic> Statistics = new()
    {
        [FunctionKind.Mean] = Statistic.Mean,
        [FunctionKind.Sum] = Statistic.Sum,
        [FunctionKind.Min] = Statistic.Min,
        [FunctionKind.Max] = Statistic.Max,
        [FunctionKind.Count] = Statistic.Count,
    };

    // Sums, differences of ten thousand terms are that deep on their left side; it is walked, not recursed into.
    private static readonly HashSet<BoundOperator> Chains =
        [BoundOperator.Add, BoundOperator.Subtract, BoundOperator.Multiply, BoundOperator.Divide, BoundOperator.And, BoundOperator.Or];

    private readonly Dictionary<Symbol, int> _slots = new(ReferenceEqualityComparer.Instance);

    public int Plan(BoundExpression expression) => expression switch
    {
        BoundConstant constant => PlanConstant(constant),
        BoundName name => PlanName(name),
        BoundObserved observed => builder.Column(observed.Symbol.Name, KindOf(observed.Type), observed.Type.Unit),
        BoundFirstDay first => PlanFirstDay(first.Period),
        BoundUnary unary => Row(Operators[unary.Operator], unary, Plan(unary.Operand)),
        BoundBinary binary => PlanChain(binary),
        BoundComparison comparison => PlanComparison(comparison),
        BoundCall call => Row(Functions[call.Function], call, [.. call.Arguments.Select(Plan)]),
        BoundWeighted weighted => PlanWeighted(weighted),
        BoundChoose choose => PlanChoice(choose),
        BoundOrElse orElse => Row(PlanOp.OrElse, orElse, Plan(orElse.Value), Plan(orElse.Fallback)),
        BoundWhere where => Row(PlanOp.Where, where, Plan(where.Condition), Plan(where.Value)),
        BoundKnown known => Row(PlanOp.Known, known, Plan(known.Value)),
        BoundStatistic statistic => PlanStatistic(statistic),
        BoundRank rank => builder.Rank("rank", Plan(rank.Value), PlanOptional(rank.Member), PlanAll(rank.Keys), rank.Cuts),
        BoundCases cases => builder.FirstCase("", PlanAll([.. cases.Cases.Select(c => c.Condition)]), [.. cases.Cases.Select(c => c.Label)]),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} reached the planner."),
    };

    /// <summary>Says in which slot the value of a symbol is.</summary>
    public void Place(Symbol symbol, int slot) => _slots[symbol] = slot;

    public int PlanOptional(BoundExpression? expression) => expression is null ? -1 : Plan(expression);

    private static SlotKind KindOf(PolicyType type) => type.Kind switch
    {
        TypeKind.Truth => SlotKind.Truth,
        _ when type.IsText => SlotKind.Text,
        _ => SlotKind.Number,
    };

    private ImmutableArray<int> PlanAll(ImmutableArray<BoundExpression> expressions) => [.. expressions.Select(Plan)];

    private int Row(PlanOp op, BoundExpression expression, params ImmutableArray<int> arguments) =>
        builder.Row(op, KindOf(expression.Type), "", expression.Type.Unit, arguments);

    private int PlanConstant(BoundConstant constant)
    {
        var value = constant.Value switch
        {
            DateOnly date => (Rational)date.DayNumber,
            Period period => (Rational)period.Last.DayNumber,
            _ => constant.Value,
        };
        return builder.Constant(value, KindOf(constant.Type), value.ToString()!, constant.Type.Unit);
    }

    // Definitions that need each other by the thousand are planned from the innermost out, on a stack of its own.
    private int PlanName(BoundName name)
    {
        var open = new Stack<BoundName>([name]);
        while (open.TryPeek(out var next))
        {
            var definition = _slots.ContainsKey(next.Symbol) ? null : define(next.Symbol);
            var needed = definition is null ? [] : BoundParts.NamesIn(definition).Where(IsOpen).ToList();
            if (needed.Count > 0)
            {
                needed.ForEach(open.Push);
                continue;
            }

            open.Pop();
            if (!_slots.ContainsKey(next.Symbol))
            {
                _slots.Add(next.Symbol, definition is null ? PlanColumn(next) : PlanDefinition(next.Symbol, definition));
            }
        }

        return _slots[name.Symbol];
    }

    private bool IsOpen(BoundName name) => !_slots.ContainsKey(name.Symbol) && define(name.Symbol) is not null;

    private int PlanColumn(BoundName name)
    {
        var column = name.Symbol switch
        {
            FigureSymbol figure => figure.Column,
            RecordFigureSymbol figure => figure.Column,
            _ => name.Symbol.Name,
        };
        var slot = builder.Column(column, KindOf(name.Type), name.Type.Unit, name.Type.Kind switch
        {
            TypeKind.Date => ColumnContent.Day,
            TypeKind.Period => ColumnContent.LastDay,
            _ => ColumnContent.Value,
        });
        builder.Rename(slot, name.Symbol.Name);
        return slot;
    }

    // A period is a field's, or a fixed one, by whatever names it goes.
    private int PlanFirstDay(BoundExpression period)
    {
        while (period is BoundName { Symbol: var symbol } && define(symbol) is { } definition)
        {
            period = definition;
        }

        return period is BoundConstant { Value: Period fixedPeriod }
            ? PlanConstant(new BoundConstant(fixedPeriod.First, PolicyType.Date))
            : builder.Column(((BoundName)period).Symbol.Name, SlotKind.Number, Unit.One, ColumnContent.FirstDay);
    }

    // Another name for a field or a fixed value does not take its own name from it.
    private int PlanDefinition(Symbol symbol, BoundExpression definition)
    {
        var slot = Plan(definition);
        if (definition is not (BoundName or BoundConstant))
        {
            builder.Rename(slot, symbol.Name);
        }

        return slot;
    }

    private int PlanChain(BoundBinary binary)
    {
        var chain = new Stack<BoundBinary>();
        BoundExpression innermost = binary;
        while (innermost is BoundBinary next && Chains.Contains(next.Operator))
        {
            chain.Push(next);
            innermost = next.Left;
        }

        var left = Plan(innermost);
        while (chain.TryPop(out var next))
        {
            left = Row(Operators[next.Operator], next, left, Plan(next.Right));
        }

        return left;
    }

    // A choice among thousands of groups is as deep on its last side.
    private int PlanChoice(BoundChoose choose)
    {
        var chain = new Stack<BoundChoose>();
        BoundExpression last = choose;
        while (last is BoundChoose next)
        {
            chain.Push(next);
            last = next.WhenFalse;
        }

        var slot = Plan(last);
        while (chain.TryPop(out var next))
        {
            slot = Row(PlanOp.Choose, next, Plan(next.Condition), Plan(next.WhenTrue), slot);
        }

        return slot;
    }

    private int PlanComparison(BoundComparison comparison)
    {
        var (left, right) = (Plan(comparison.Left), Plan(comparison.Right));
        var isText = KindOf(comparison.Left.Type) == SlotKind.Text;
        return comparison.Comparison switch
        {
            Comparison.Less => Row(PlanOp.Less, comparison, left, right),
            Comparison.AtMost => Row(PlanOp.AtMost, comparison, left, right),
            Comparison.Greater => Row(PlanOp.Less, comparison, right, left),
            Comparison.AtLeast => Row(PlanOp.AtMost, comparison, right, left),
            Comparison.Equal => Row(isText ? PlanOp.SameText : PlanOp.Equal, comparison, left, right),
            _ => Row(PlanOp.Not, comparison, Row(isText ? PlanOp.SameText : PlanOp.Equal, comparison, left, right)),
        };
    }

    private int PlanWeighted(BoundWeighted weighted)
    {
        var (operand, weight) = (Plan(weighted.Value), PlanOptional(weighted.Weight));
        var (member, keys) = (PlanOptional(weighted.Filter), PlanAll(weighted.Keys));
        return weighted switch
        {
            BoundQuantile quantile => builder.LowestPart(LowestPart.Quantile, quantile.Part, "quantile", quantile.Type.Unit, operand, weight, member, keys),
            BoundLowestSum sum => builder.LowestPart(LowestPart.Sum, sum.Part, "lowest sum", sum.Type.Unit, operand, weight, member, keys),
            BoundPercentRank => builder.PercentRank("percent rank", operand, weight, member, keys),
            _ => builder.Gini("gini", operand, weight, member, keys),
        };
    }

    private int PlanStatistic(BoundStatistic statistic) => builder.Statistic(
        Statistics[statistic.Function],
        statistic.Function.ToString(),
        statistic.Type.Unit,
        Plan(statistic.Operand),
        PlanOptional(statistic.Filter),
        PlanAll(statistic.Keys));
}
