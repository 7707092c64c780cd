using BenchmarkDotNet.Attributes;
using PolicyKit.Syntax;
using PolicyKit.Text;

namespace PolicyKit.Benchmarks.Language;

/// <summary>A digit typed in the middle of a policy: the whole text parsed again, beside the tree changed where the digit is.</summary>
[MemoryDiagnoser]
public class ReparseBenchmarks
{
    private SyntaxTree _tree = SyntaxTree.Parse("");
    private SourceText _text = SourceText.From("");
    private TextChange _change;

    [Params(100_000, 1_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _tree = SyntaxTree.Parse(PolicyTexts.Make(Bytes));
        var content = _tree.Text.Content;
        var at = content.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], content.Length / 2);
        _change = new TextChange(new TextSpan(at, 0), "1");
        _text = _tree.Text.WithChanges([_change]);
        var isRight = Parse().ToFullString() == Reparse().ToFullString() && Parse().Diagnostics.IsEmpty && Reparse().Diagnostics.IsEmpty;
        if (!isRight)
        {
            throw new InvalidOperationException("The changed tree is not what it should be.");
        }
    }

    [Benchmark(Baseline = true)]
    public SyntaxTree Parse() => SyntaxTree.Parse(_text.Content);

    [Benchmark]
    public SyntaxTree Reparse() => _tree.WithChanges(_change);

    // The editor has only the new text.
    [Benchmark]
    public SyntaxTree ReparseFromText() => _tree.WithChangedText(SourceText.From(_text.Content));
}
