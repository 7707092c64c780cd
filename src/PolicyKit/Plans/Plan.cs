using System.Collections.Immutable;

namespace PolicyKit.Plans;

/// <summary>
/// What is to be computed over rows, flat and typed, with nothing left to decide: inputs and constants, stages of steps over slots, and which slots are wanted.
/// </summary>
/// <param name="Slots">Every slot; steps name them by index.</param>
/// <param name="Columns">The inputs.</param>
/// <param name="Constants">The fixed values.</param>
/// <param name="Stages">The stages in order; the last has no group steps.</param>
/// <param name="Outputs">The slots that are wanted, each once.</param>
public sealed record Plan(
    ImmutableArray<PlanSlot> Slots,
    ImmutableArray<PlanColumn> Columns,
    ImmutableArray<PlanConstant> Constants,
    ImmutableArray<PlanStage> Stages,
    ImmutableArray<int> Outputs)
{
    /// <summary>The outputs that are numbers for which it is wanted, too, how far off each may be.</summary>
    public ImmutableArray<int> Bounded { get; init; } = [];
}
