using PolicyKit.Backends.Reference;
using PolicyKit.Backends.Vectors;
using PolicyKit.Binding;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

/// <summary>Statistics lowered by hand, planned and computed by both backends: columns x (元), ok, g and the weight w (人).</summary>
public sealed class RecordStatisticsTests
{
    private static readonly BoundName X = Column("x", PolicyType.In(UnitCatalog.BuiltIn.Parse("元")!));
    private static readonly BoundName Ok = Column("ok", PolicyType.Truth);
    private static readonly BoundName Group = Column("g", PolicyType.Text);
    private static readonly BoundName Weight = Column("w", PolicyType.In(UnitCatalog.BuiltIn.Parse("人")!));

    private static readonly ColumnBatch Batch = new(
        new NumberColumn("x", new[] { 1, 4, double.NaN, 5, 2, 7, 9 }),
        new TruthColumn("ok", new sbyte[] { 1, 0, 1, -1, 1, 1, 0 }),
        TextColumn.Of("g", ["a", "a", "a", "a", "b", "b", null]),
        new NumberColumn("w", new[] { 3, 1, 2, 2, 0, double.NaN, 5 }));

    [Theory]
    [InlineData(FunctionKind.Sum, true, "17 17 17 17 0 0 ?", "元·人")]
    [InlineData(FunctionKind.Mean, true, "17/6 17/6 17/6 17/6 ? ? ?", "元")]
    [InlineData(FunctionKind.Count, true, "6 6 6 6 0 0 ?", "人")]
    [InlineData(FunctionKind.Share, true, "5/6 5/6 5/6 5/6 ? ? ?", "")]
    [InlineData(FunctionKind.Gini, true, "35/102 35/102 35/102 35/102 ? ? ?", "")]
    [InlineData(FunctionKind.Sum, false, "10 10 10 10 9 9 ?", "元")]
    [InlineData(FunctionKind.Mean, false, "10/3 10/3 10/3 10/3 9/2 9/2 ?", "元")]
    [InlineData(FunctionKind.Count, false, "3 3 3 3 2 2 ?", "")]
    [InlineData(FunctionKind.Share, false, "2/3 2/3 2/3 2/3 1 1 ?", "")]
    [InlineData(FunctionKind.Gini, false, "4/15 4/15 4/15 4/15 5/18 5/18 ?", "")]
    public void A_record_counts_by_its_weight(FunctionKind function, bool isWeighted, string expected, string unit)
    {
        BoundExpression operand = function == FunctionKind.Share ? Ok : X;
        var lowered = RecordStatistics.Lower(function, [operand], [Group], null, isWeighted ? Weight : null);

        Assert.Equal(expected, Compute(lowered));
        Assert.Equal(unit, lowered.Type.Unit.ToString());
    }

    [Theory]
    [InlineData(FunctionKind.Mean, "1 1 1 1 ? ? ?")]
    [InlineData(FunctionKind.Count, "3 3 3 3 0 0 ?")]
    [InlineData(FunctionKind.Gini, "0 0 0 0 ? ? ?")]
    public void Only_records_that_the_filter_lets_in_count(FunctionKind function, string expected) =>
        Assert.Equal(expected, Compute(RecordStatistics.Lower(function, [X], [Group], Ok, Weight)));

    [Fact]
    public void Equal_weights_change_nothing()
    {
        var two = new BoundConstant((Rational)2, PolicyType.Number);
        foreach (var function in (FunctionKind[])[FunctionKind.Mean, FunctionKind.Gini])
        {
            Assert.Equal(Compute(RecordStatistics.Lower(function, [X], [Group], null)), Compute(RecordStatistics.Lower(function, [X], [Group], null, two)));
        }

        Assert.Equal(Compute(RecordStatistics.Lower(FunctionKind.Share, [Ok], [Group], Ok)), Compute(RecordStatistics.Lower(FunctionKind.Share, [Ok], [Group], Ok, two)));
    }

    [Fact]
    public void What_takes_no_weight_is_told_in_the_table() => Assert.All(FunctionTable.All.Where(f => f.IsStatistic), f =>
    {
        var lower = () => RecordStatistics.Lower(f.Kind, [.. f.Over.Select(OperandFor)], [], null, Weight);
        if (f.TakesWeight)
        {
            Assert.False(lower().HasError);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(lower);
        }
    });

    [Fact]
    public void A_choice_is_planned_as_one_step()
    {
        var choice = new BoundChoose(Ok, X, new BoundConstant((Rational)8, X.Type));

        Assert.Equal("1 8 ? ? 2 7 8", Compute(choice));
        Assert.Equal([Ok, X], BoundParts.NamesIn(choice));
    }

    private static BoundExpression OperandFor(FunctionParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Truth => Ok,
        ParameterKind.Number => X,
        _ => new BoundConstant(Rational.Create(1, 2), PolicyType.Number),
    };

    private static BoundName Column(string name, PolicyType type) => new(new FieldSymbol(name, type, false, Location.At("", 1, 1)), type);

    private static string Compute(BoundExpression expression)
    {
        var builder = new PlanBuilder();
        var slot = new ExpressionPlanner(builder, _ => null).Plan(expression);
        var plan = builder.Build([slot]);
        var reference = new ReferenceEvaluator(plan, Batch);
        var engine = ((NumberResult)new VectorEngine(plan).Run(Batch, () => reference).Slots[slot]).Values;

        Assert.Empty(PlanVerifier.FaultsOf(plan));
        Assert.All(engine, (value, row) => Assert.Equal(reference.Number(row, slot)?.ToDouble() ?? double.NaN, value, 1e-12));
        return string.Join(' ', Enumerable.Range(0, Batch.RowCount).Select(row => reference.Number(row, slot) is { } v ? v.IsInteger ? v.ToString() : $"{v.Numerator}/{v.Denominator}" : "?"));
    }
}
