using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using FsCheck;
using Microsoft.FSharp.Core;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PolicyKit.Testing;

/// <summary>
/// Marks a test method whose arguments FsCheck generates. The method returns nothing, a
/// <see cref="bool"/>, a <see cref="Property"/> or a task of these, and is used as under FsCheck.Xunit.
/// </summary>
/// <remarks>
/// Two environment variables are heeded: <c>POLICYKIT_PROPERTY_FACTOR</c> multiplies the number of
/// cases, and <c>POLICYKIT_SEED</c> replays a failure, given as <see cref="Replay"/> is.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("PolicyKit.Testing.PropertyDiscoverer", "PolicyKit.Testing")]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>How many cases must hold.</summary>
    public int MaxTest { get; set; } = 200;

    /// <summary>The size that the generated values grow to.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>
    /// The seed to start from, "seed,gamma" or "seed,gamma,size", with or without parentheses,
    /// as the message of a failure tells it; by default a new one at every run.
    /// </summary>
    public string? Replay { get; set; }

    /// <summary>Classes whose static members make the values; the first that knows a type wins.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>Checks a property, and throws with the shrunk counter-example if it does not hold.</summary>
    /// <param name="property">The method that states the property.</param>
    /// <param name="target">The object to call it on, or null for a static method.</param>
    public void Check(MethodInfo property, object? target)
    {
        var cases = MaxTest * Factor();
        var config = Config.QuickThrowOnFailure
            .WithName($"{property.DeclaringType?.Name}.{property.Name}")
            .WithQuietOnSuccess(true)
            .WithMaxTest(cases)
            .WithMaxRejected(10 * cases)
            .WithEndSize(EndSize)
            .WithReplay(ParseSeed(Environment.GetEnvironmentVariable("POLICYKIT_SEED") ?? Replay))
            .WithArbitrary(Arbitrary);
        try
        {
            FsCheck.Check.Method(config, property, target is null ? null : FSharpOption<object>.Some(target));
        }
        catch (TargetInvocationException wrapper) when (wrapper.InnerException is { } failure)
        {
            // FsCheck calls itself by reflection.
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private static int Factor() =>
        Environment.GetEnvironmentVariable("POLICYKIT_PROPERTY_FACTOR") is { Length: > 0 } factor
            ? int.Parse(factor, NumberStyles.None, CultureInfo.InvariantCulture)
            : 1;

    private static FSharpOption<Replay>? ParseSeed(string? seed)
    {
        if (string.IsNullOrWhiteSpace(seed))
        {
            return null;
        }

        var parts = seed.Trim('(', ')', ' ').Split(',', StringSplitOptions.TrimEntries);
        var random = new Rnd(
            ulong.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture),
            ulong.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture));
        return new Replay(
            random,
            parts.Length > 2 ? int.Parse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture) : null);
    }
}

/// <summary>Makes one test case of each method marked with <see cref="PropertyAttribute"/>.</summary>
/// <param name="diagnostics">Where xUnit hears of troubles in discovery.</param>
public sealed class PropertyDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
    [
        new PropertyTestCase(
            diagnostics,
            discoveryOptions.MethodDisplayOrDefault(),
            discoveryOptions.MethodDisplayOptionsOrDefault(),
            testMethod),
    ];
}

/// <summary>A property as xUnit lists and runs it: one test, however many cases FsCheck tries.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    /// <summary>For xUnit's deserializer only.</summary>
    [Obsolete("For xUnit's deserializer only.", error: true)]
    public PropertyTestCase()
    {
    }

    internal PropertyTestCase(
        IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    /// <inheritdoc/>
    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    // xUnit reaches the call of a test method through three layers; only the innermost is of interest here.
    private sealed class CaseRunner(
        PropertyTestCase testCase,
        object[] constructorArguments,
        IMessageBus messageBus,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation)
        : XunitTestCaseRunner(
            testCase,
            testCase.DisplayName,
            testCase.SkipReason,
            constructorArguments,
            null,
            messageBus,
            aggregator,
            cancellation)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test,
            IMessageBus messageBus,
            Type testClass,
            object[] constructorArguments,
            MethodInfo testMethod,
            object[] testMethodArguments,
            string skipReason,
            IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator,
            CancellationTokenSource cancellationTokenSource) =>
            new Runner(
                test,
                messageBus,
                testClass,
                constructorArguments,
                testMethod,
                testMethodArguments,
                skipReason,
                beforeAfterAttributes,
                aggregator,
                cancellationTokenSource);
    }

    private sealed class Runner(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        object[] testMethodArguments,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation)
        : XunitTestRunner(
            test,
            messageBus,
            testClass,
            constructorArguments,
            testMethod,
            testMethodArguments,
            skipReason,
            beforeAfterAttributes,
            aggregator,
            cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
            new Invoker(
                Test,
                MessageBus,
                TestClass,
                ConstructorArguments,
                TestMethod,
                TestMethodArguments,
                BeforeAfterAttributes,
                aggregator,
                CancellationTokenSource).RunAsync();
    }

    private sealed class Invoker(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        object[] testMethodArguments,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation)
        : XunitTestInvoker(
            test,
            messageBus,
            testClass,
            constructorArguments,
            testMethod,
            testMethodArguments,
            beforeAfterAttributes,
            aggregator,
            cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(object testClassInstance)
        {
            var property = TestMethod.GetCustomAttribute<PropertyAttribute>()!;
            Aggregator.Run(() => Timer.Aggregate(() => property.Check(TestMethod, testClassInstance)));
            return Task.FromResult(Timer.Total);
        }
    }
}
