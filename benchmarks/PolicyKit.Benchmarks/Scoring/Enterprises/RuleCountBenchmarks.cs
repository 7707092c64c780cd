using System.Globalization;
using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>What a score of a million enterprises costs as its items grow from 5 to 500.</summary>
[MemoryDiagnoser]
public class RuleCountBenchmarks
{
    private static readonly string[] Money = ["税收", "增加值", "研发费用", "营业收入"];
    private static readonly string[] By = ["用地", "能耗", "排放", "职工"];
    private EnterpriseColumns _data = new(0);
    private ColumnBatch? _batch;
    private Scorer? _scorer;

    [Params(5, 50, 500)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _data = new EnterpriseColumns(1_000_000);
        _batch = _data.ToBatch();
        _scorer = Policy.Parse(Text()).Scorer(itemPoints: false);
        AssertAgreement(Compiled());
        AssertAgreement(Blocks());
    }

    [Benchmark]
    public ScoreBatch Compiled() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1, CompileFrom = 0 });

    [Benchmark]
    public ScoreBatch Blocks() => _scorer!.Score(_batch!, new VectorOptions { Threads = 1, CompileFrom = long.MaxValue });

    // No two items share a quotient, so each adds the same work.
    private string Text()
    {
        var items = Enumerable.Range(0, Rules).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"  比率{i} = ({Money[i % 4]} + {Share(i)} * {Money[(i + 1) % 4]}) / {By[i / 4 % 4]}  weight {1 + (i % 9)}"));
        return $$"""
            record 企业 {
              税收, 增加值, 研发费用, 营业收入: number    用地, 能耗, 排放, 职工: number
            }
            score 综合 of 企业 {
            {{string.Join('\n', items)}}
            }
            grade 档次 of 综合 { A when 综合 >= 100000, B when 综合 >= 10000, C rest }
            """;
    }

    private static double Share(int item) => (item + 1) / 1024.0;

    private void AssertAgreement(ScoreBatch given)
    {
        for (var row = 0; row < _data.Count; row += 997)
        {
            var expected = 0d;
            for (var i = 0; i < Rules; i++)
            {
                var value = _data.Numbers[i % 4][row] + (Share(i) * _data.Numbers[(i + 1) % 4][row]);
                expected += value / _data.Numbers[4 + (i / 4 % 4)][row] * (1 + (i % 9));
            }

            if (!(Math.Abs(given.Scores[row] - expected) <= 1e-9 * expected) || given.GradeCodes()[row] != (expected >= 100_000 ? 0 : expected >= 10_000 ? 1 : 2))
            {
                throw new InvalidOperationException($"Row {row}: {given.Scores[row]:R}, but {expected:R} is expected.");
            }
        }
    }
}
