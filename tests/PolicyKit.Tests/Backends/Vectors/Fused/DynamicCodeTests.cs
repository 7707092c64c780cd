using System.Runtime.CompilerServices;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Plans;

namespace PolicyKit.Tests.Backends.Vectors.Fused;

/// <summary>Loops are compiled where the runtime can, and where the rows are many; else there are blocks.</summary>
public sealed class DynamicCodeTests
{
    // Set by the run that has dynamic code switched off, so that it cannot pass with it on.
    private static readonly bool IsOff = Environment.GetEnvironmentVariable("POLICYKIT_DYNAMIC_CODE") == "off";

    [Fact]
    public void Dynamic_code_is_on_or_off_as_the_run_says() => Assert.Equal(!IsOff, RuntimeFeature.IsDynamicCodeSupported);

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(long.MaxValue, false)]
    public void A_loop_is_compiled_from_so_many_rows_on(long from, bool isCompiled)
    {
        var sketch = new PlanSketch();
        var half = sketch.Op(PlanOp.Multiply, sketch.Number("x"), sketch.Constant(1.5m));
        var engine = new VectorEngine(sketch.Want(half).Build());

        engine.Run(new ColumnBatch(new NumberColumn("x", new[] { 1.0, 2, 3 })), () => throw new InvalidOperationException("nothing is open"), new() { CompileFrom = from });

        Assert.Equal(isCompiled && !IsOff, engine.IsCompiled);
    }
}
