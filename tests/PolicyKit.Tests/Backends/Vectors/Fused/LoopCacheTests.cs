using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PolicyKit.Backends.Vectors;
using PolicyKit.Backends.Vectors.Fused;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Plain;
using PolicyKit.Data;

namespace PolicyKit.Tests.Backends.Vectors.Fused;

/// <summary>Compiled loops are shared while somebody holds them, and collected when nobody does.</summary>
public sealed class LoopCacheTests
{
    private static readonly int[] Strides = [PlainFrame.WordBytes, PlainFrame.WordBytes];

    [Fact]
    public void The_same_instructions_have_the_same_loop()
    {
        var loop = LoopCache.Get(Times(3), Strides, LaneWidth.Bits128);

        Assert.Same(loop, LoopCache.Get(Times(3), Strides, LaneWidth.Bits128));
        Assert.NotSame(loop, LoopCache.Get(Times(4), Strides, LaneWidth.Bits128));
        Assert.NotSame(loop, LoopCache.Get(Times(3), Strides, LaneWidth.Bits64));
    }

    [Fact]
    public void A_loop_that_nobody_holds_is_collected()
    {
        var loop = MakeAndForget();

        Collect();

        Assert.False(loop.IsAlive);
    }

    [Fact]
    public void A_host_that_makes_policies_one_after_another_does_not_grow()
    {
        var kept = Score(-1);
        var loops = new List<WeakReference>();
        var most = 0;
        for (var i = 0; i < 400; i++)
        {
            loops.Add(ScoreAndForget(i));
            most = Math.Max(most, LoopCache.Count);
            if (i % 50 == 0)
            {
                Collect();
            }
        }

        Collect();

        // Other tests compile loops meanwhile; what this one has dropped is far more than they hold.
        Assert.InRange(most, 1, 300);
        Assert.InRange(loops.Count(l => l.IsAlive), 0, 5);
        GC.KeepAlive(kept);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference MakeAndForget() => new(LoopCache.Get(Times(5), Strides, LaneWidth.Bits128));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ScoreAndForget(int i) => new(Score(i));

    private static PolicyKit.Scoring.Scorer Score(int i)
    {
        var scorer = Policy.Parse($"record R {{ a, b: number }}\nscore S of R {{ x = a / (b + {i + 10_000}) weight 100 }}").Scorer();
        var scores = scorer.Score(new ColumnBatch(new NumberColumn("a", new[] { 1.0 }), new NumberColumn("b", new[] { 1.0 })), new VectorOptions { CompileFrom = 0 });
        Assert.InRange(scores.Scores[0], 0.001, 0.1);
        return scorer;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static ImmutableArray<PlainInstruction> Times(double factor)
    {
        var builder = new PlainBuilder();
        var x = builder.Load(PlainOp.LoadNumbers, new External(ExternalKind.Numbers, 0));
        builder.Store(PlainOp.StoreNumbers, new External(ExternalKind.Result, 0), builder.Emit(PlainOp.Multiply, x, Operand.Of(factor)));
        return builder.Build();
    }
}
