using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Results;
namespace PolicyKit.Backends.Vectors;
#pragma warning disable
public sealed record VectorOptions { public int Threads { get; init; } = 1; public CancellationToken Cancellation { get; init; } public IProgress<long>? Progress { get; init; } }
public sealed class VectorEngine(Plan plan)
{
    public PlanResult Run(ColumnBatch batch, Func<IExactRows> exact, VectorOptions? options = null)
    {
        var e = exact(); var n = batch.RowCount;
        return new PlanResult(n, plan.Outputs.ToDictionary(o => o, o => plan.Slots[o].Kind switch {
            SlotKind.Number => (SlotResult)new NumberResult(Enumerable.Range(0, n).Select(r => e.Number(r, o)?.ToDouble() ?? double.NaN).ToArray()),
            SlotKind.Truth => new TruthResult(Enumerable.Range(0, n).Select(r => e.Truth(r, o) switch { true => (sbyte)1, false => (sbyte)0, _ => (sbyte)-1 }).ToArray()),
            _ => new TextResult(Enumerable.Range(0, n).Select(r => e.Label(r, o)).ToArray(), plan.Slots[o].Labels) }).ToImmutableDictionaryX());
    }
}
static class X { public static System.Collections.Immutable.ImmutableDictionary<int, SlotResult> ToImmutableDictionaryX(this Dictionary<int, SlotResult> d) => System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary(d); }
