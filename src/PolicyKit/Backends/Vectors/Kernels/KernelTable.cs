using System.Collections.Frozen;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Kernels;

/// <summary>The kernel of each operation.</summary>
internal static class KernelTable
{
    private static readonly FrozenDictionary<PlanOp, Func<StepContext, Kernel>> Factories = new Dictionary<PlanOp, Func<StepContext, Kernel>>
    {
        [PlanOp.Add] = Binary<Add>,
        [PlanOp.Subtract] = Binary<Subtract>,
        [PlanOp.Multiply] = Binary<Multiply>,
        [PlanOp.Divide] = c => c.TargetNumber.IsTracked
            ? new DivideKernel<KeptErrors>(c.Number(0), c.Number(1), c.TargetNumber)
            : new DivideKernel<NoErrors>(c.Number(0), c.Number(1), c.TargetNumber),
        [PlanOp.Negate] = c => new UnaryKernel<Negate>(c.Number(0), c.TargetNumber),
        [PlanOp.Abs] = c => new UnaryKernel<Abs>(c.Number(0), c.TargetNumber),
        [PlanOp.Min] = Binary<Min>,
        [PlanOp.Max] = Binary<Max>,
        [PlanOp.Round] = c => new RoundKernel(c.Number(0), c.Constant(1), c.TargetNumber),
        [PlanOp.Less] = Compare<Less>,
        [PlanOp.AtMost] = Compare<AtMost>,
        [PlanOp.Equal] = Compare<Equal>,
        [PlanOp.SameText] = SameText,
        [PlanOp.And] = c => new AndKernel(c.Truth(0), c.Truth(1), c.TargetTruth),
        [PlanOp.Or] = c => new OrKernel(c.Truth(0), c.Truth(1), c.TargetTruth),
        [PlanOp.Not] = c => new NotKernel(c.Truth(0), c.TargetTruth),
        [PlanOp.Known] = c => new KnownKernel(c.Number(0), c.TargetTruth),
        [PlanOp.OrElse] = c => c.TargetNumber.IsTracked
            ? new OrElseKernel<KeptErrors>(c.Number(0), c.Number(1), c.TargetNumber)
            : new OrElseKernel<NoErrors>(c.Number(0), c.Number(1), c.TargetNumber),
        [PlanOp.Where] = c => new WhereKernel(c.Truth(0), c.Number(1), c.TargetNumber),
        [PlanOp.Choose] = c => c.TargetNumber.IsTracked
            ? new ChooseKernel<KeptErrors>(c.Truth(0), c.Number(1), c.Number(2), c.TargetNumber)
            : new ChooseKernel<NoErrors>(c.Truth(0), c.Number(1), c.Number(2), c.TargetNumber),
        [PlanOp.Lookup] = c => new LookupKernel(c.Step.Target, c.Text(0), c.TargetNumber),
        [PlanOp.FirstCase] = c => new FirstCaseKernel(
            [.. c.Step.Arguments.Select(c.Registers.Truth)], c.Step.Codes, c.Registers.Text(c.Step.Target)),
    }.ToFrozenDictionary();

    /// <summary>Makes the kernel of a step whose slots have their registers.</summary>
    public static Kernel Make(RowStep step, StageRegisters registers, PlanFacts facts, TextLinks links) =>
        Factories[step.Op](new StepContext(step, registers, facts, links));

    private static Kernel Binary<TOperator>(StepContext context)
        where TOperator : struct, IBinaryOperator => context.TargetNumber.IsTracked
            ? new BinaryKernel<TOperator>(context.Number(0), context.Number(1), context.TargetNumber)
            : new BinaryValueKernel<TOperator>(context.Number(0), context.Number(1), context.TargetNumber);

    // A constant goes to the right, where a link makes one code of it.
    private static SameTextKernel SameText(StepContext context)
    {
        var (left, right) = context.Facts[context.Step.Arguments[0]].Origin == SlotOrigin.Constant ? (1, 0) : (0, 1);
        var link = context.Links.Add(context.Step.Arguments[left], context.Step.Arguments[right]);
        return new SameTextKernel(context.Text(left), context.Text(right), link, context.TargetTruth);
    }

    private static Kernel Compare<TComparison>(StepContext context)
        where TComparison : struct, IComparison => context.AreShortest
            ? new SureCompareKernel<TComparison>(context.Number(0), context.Number(1), context.TargetTruth)
            : new CompareKernel<TComparison>(context.Number(0), context.Number(1), context.TargetTruth);
}

/// <summary>A step and the registers of its slots.</summary>
internal sealed record StepContext(RowStep Step, StageRegisters Registers, PlanFacts Facts, TextLinks Links)
{
    /// <summary>The target of a step that makes numbers.</summary>
    public NumberPlace TargetNumber => Registers.Number(Step.Target);

    /// <summary>The target of a step that makes truth.</summary>
    public TruthPlace TargetTruth => Registers.Truth(Step.Target);

    /// <summary>Whether all arguments stand for shortest decimals.</summary>
    public bool AreShortest => Step.Arguments.All(a => Facts[a].IsShortest);

    /// <summary>An argument that is a fixed whole number.</summary>
    public int Constant(int index) => (int)((Rational)Facts.Plan.Constants[Facts[Step.Arguments[index]].Index].Value).Numerator;

    /// <summary>An argument that is a number.</summary>
    public NumberPlace Number(int index) => Registers.Number(Step.Arguments[index]);

    /// <summary>An argument that is a truth.</summary>
    public TruthPlace Truth(int index) => Registers.Truth(Step.Arguments[index]);

    /// <summary>An argument that is a text.</summary>
    public int Text(int index) => Registers.Text(Step.Arguments[index]);
}
