using PolicyKit.Backends.Vectors;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Tests.Backends.Vectors;

public sealed class VectorEnginePropertyTests
{
    private const int Block = BlockShape.Rows;
    private const int Frame = PlainFrame.MostWords * 64;
    private static readonly int[] Sizes = [0, 1, 63, 64, 65, Block - 1, Block, Block + 1, Frame - 1, Frame, Frame + 1];
    private static readonly int[] Small = [0, 1, 1, 2, 3, 7, 8, 9, 20, 63, 64, 65, 255, 257, Block - 1, Block, Block + 1];

    [Theory]
    [InlineData(9, 64)]
    [InlineData(20, 64)]
    [InlineData(37, 64)]
    [InlineData(14, 1)]
    [InlineData(968383439, 64)]
    public void So_they_do_where_an_engine_once_erred(int seed, int rows)
    {
        var random = new RandomPlan(seed, rows);

        Check.Exactly(random.Plan, random.Batch);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Seeds)])]
    public void Random_plans_decide_as_exact_arithmetic_does(int seed, byte size)
    {
        var random = new RandomPlan(seed, Sizes[size % Sizes.Length]);

        Check.Exactly(random.Plan, random.Batch);
    }

    // The same in every run.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Ten_thousand_small_cases_do(int thousand)
    {
        for (var seed = thousand * 1000; seed < (thousand + 1) * 1000; seed++)
        {
            var choice = new Random(seed);
            var random = new RandomPlan(seed, Small[choice.Next(Small.Length)]);
            Check.Once(random.Plan, random.Batch, choice);
        }
    }

    [Property(MaxTest = 3, Arbitrary = [typeof(Seeds)])]
    public void So_they_do_over_several_morsels(int seed)
    {
        var random = new RandomPlan(seed, 40_000);

        Check.Exactly(random.Plan, random.Batch);
    }
}
