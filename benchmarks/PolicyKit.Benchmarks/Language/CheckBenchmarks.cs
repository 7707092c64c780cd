using BenchmarkDotNet.Attributes;
using PolicyKit.Results;
using PolicyKit.Scoring;
using PolicyKit.Syntax;

namespace PolicyKit.Benchmarks.Language;

/// <summary>What an editor or a build waits for: a policy of many declarations parsed, bound and planned. Each contender does what the one before it does, and more.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private string _text = "";

    [Params(1_000, 10_000)]
    public int Declarations { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _text = Language.Declarations.Make(Declarations);
        var tree = Parse();
        var isRight = tree.Root.Members.Count == Declarations && !ParseAndBind().HasErrors;
        if (!isRight)
        {
            throw new InvalidOperationException("The policy is not what it should be.");
        }
    }

    [Benchmark]
    public SyntaxTree Parse() => SyntaxTree.Parse(_text);

    [Benchmark]
    public PolicyCompilation ParseAndBind() => PolicyCompilation.Create(Parse());

    // The first question makes a policy plan its formulas.
    [Benchmark]
    public (PolicyEvaluation Targets, Scorer Scorer) ParseBindAndPlan()
    {
        var policy = ParseAndBind().ToPolicy();
        return (policy.Evaluate([]), policy.Scorer());
    }
}
