using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Syntax;

namespace PolicyKit.Benchmarks.Language;

/// <summary>A policy text beside a C# text of the same size in UTF-8, each from a string to its whole tree.</summary>
[MemoryDiagnoser]
[Config(typeof(Columns))]
public class ParsingBenchmarks
{
    private string _policy = "";
    private string _csharp = "";

    [Params(10_000, 100_000, 1_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _policy = PolicyTexts.Make(Bytes);
        _csharp = CSharpTexts.Make(Bytes);
        string[] findings = [.. PolicyKit().Diagnostics.Select(d => d.ToString()), .. Roslyn().GetDiagnostics().Select(d => d.ToString())];
        if (findings.Length > 0)
        {
            throw new InvalidOperationException($"A text does not parse without findings: {findings[0]}");
        }
    }

    [Benchmark(Baseline = true)]
    public Microsoft.CodeAnalysis.SyntaxTree Roslyn() => CSharpSyntaxTree.ParseText(_csharp);

    [Benchmark]
    public SyntaxTree PolicyKit() => SyntaxTree.Parse(_policy);

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(ReadingColumn.Speed, ReadingColumn.Token, ReadingColumn.Allocated);
    }
}
