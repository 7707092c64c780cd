using FsCheck;
using FsCheck.Fluent;

namespace PolicyKit.Tests;

/// <summary>The tests' own [Property] must fail when it should, or every property test would be worth nothing.</summary>
public sealed class PropertyAttributeTests
{
    [Property]
    public void Arguments_are_generated(int[] numbers) => Assert.Equal(numbers, numbers.Reverse().Reverse());

    [Property]
    public bool A_property_may_return_a_bool(int a, int b) => a + b == b + a;

    [Property]
    public Property A_property_may_return_an_FsCheck_property(int a) => (a * 0 == 0).When(a > 0);

    [Property(Arbitrary = [typeof(Evens)])]
    public bool Given_generators_are_used(int even) => even % 2 == 0;

    [Theory]
    [InlineData(nameof(Small_as_bool))]
    [InlineData(nameof(Small_as_assertion))]
    [InlineData(nameof(Small_as_property))]
    public void A_false_property_throws_with_the_shrunk_counter_example(string name)
    {
        var error = Record.Exception(() => Check(new PropertyAttribute(), name));

        Assert.NotNull(error);
        Assert.Contains("Falsifiable", error.Message, StringComparison.Ordinal);
        Assert.Matches(@"(Original|Shrunk):\s+10\b", error.Message);
    }

    [Fact]
    public void A_seed_repeats_the_cases()
    {
        var first = Record.Exception(() => Check(new PropertyAttribute { Replay = "(42, 43)" }, nameof(Small_as_bool)));
        var second = Record.Exception(() => Check(new PropertyAttribute { Replay = "42,43" }, nameof(Small_as_bool)));

        Assert.NotNull(first);
        Assert.Equal(first.Message, second?.Message);
    }

    private static void Check(PropertyAttribute property, string name) =>
        property.Check(typeof(PropertyAttributeTests).GetMethod(name)!, null);

#pragma warning disable xUnit1013 // public for FsCheck, yet no tests: each is false from 10 on
    public static bool Small_as_bool(int number) => number < 10;

    public static void Small_as_assertion(int number) => Assert.True(number < 10);

    public static Property Small_as_property(int number) => (number < 10).ToProperty();
#pragma warning restore xUnit1013

    private static class Evens
    {
        public static Arbitrary<int> Even() => Gen.Choose(-1000, 1000).Select(n => 2 * n).ToArbitrary();
    }
}
