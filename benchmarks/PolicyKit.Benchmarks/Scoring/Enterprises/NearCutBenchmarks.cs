using BenchmarkDotNet.Attributes;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>The worst that can be: every record is on the cut, or one last place of a double beside it, so each is decided by exact arithmetic.</summary>
public class NearCutBenchmarks
{
    private double[] _taxes = [];
    private double[] _land = [];
    private ColumnBatch? _batch;
    private Scorer? _scorer;

    [Params(10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(3);
        (_taxes, _land) = (new double[Rows], new double[Rows]);
        for (var i = 0; i < Rows; i++)
        {
            _land[i] = random.Next(1, 10_000);
            var onCut = (double)((decimal)_land[i] * 0.3m);
            _taxes[i] = (i % 3) switch { 0 => Math.BitDecrement(onCut), 1 => onCut, _ => Math.BitIncrement(onCut) };
        }

        _batch = new ColumnBatch(new NumberColumn("税收", _taxes), new NumberColumn("用地", _land));
        _scorer = Policy.Parse("record R { 税收, 用地: number }\nscore S of R { 亩均税收 = 税收 / 用地 weight 100 }\ngrade G of S { A when S >= 30, B rest }").Scorer(itemPoints: false);
        var grades = Engine().GradeCodes();
        for (var i = 0; i < Rows; i++)
        {
            if (grades[i] != (i % 3 == 0 ? 1 : 0))
            {
                throw new InvalidOperationException($"Row {i}: {_taxes[i]:R} / {_land[i]:R} is on the wrong side.");
            }
        }

        Console.WriteLine($"// Doubles have {Enumerable.Range(0, Rows).Count(i => (_taxes[i] / _land[i] * 100 < 30) != (i % 3 == 0))} of {Rows} on the wrong side.");
    }

    [Benchmark(Baseline = true)]
    public int Doubles()
    {
        var count = 0;
        for (var i = 0; i < _taxes.Length; i++)
        {
            count += _taxes[i] / _land[i] * 100 >= 30 ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public ScoreBatch Engine() => _scorer!.Score(_batch!, new VectorOptions { Threads = 2 });
}
