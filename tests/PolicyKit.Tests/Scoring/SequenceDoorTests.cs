using PolicyKit.Backends.Vectors;
using PolicyKit.Data;
using PolicyKit.Scoring;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Scoring;

/// <summary>Batch after batch, as one.</summary>
public sealed class SequenceDoorTests : IDisposable
{
    private const string Rules = """
        record 企业 { 税: 万元, 地: 亩, 行业: text, 地区: text, 规上: bool, 期: period?, 日: date? }
        let 大 of 企业 = 税 > 500万元
        score S of 企业 where 规上 { 亩均 = 税 / 地 weight 60 base mean by 行业; 税收 = 税 weight 40 base mean(税); bonus 5 when 期 > 2020 and 日 < 2022-01-01 }
        grade G of S by 地区 { A top 20%, B to 80%, C to 95%, D rest }
        grade H of S { 先 top 10%, 后 rest }
        """;

    // Records without equals leave nothing at the cuts to exact arithmetic, which is slow.
    private const uint Different = uint.MaxValue;

    private static readonly int[] Sizes = [0, 1, 511, 512, 513, 0, 1024, 70_000];

    private readonly string _folder = Directory.CreateTempSubdirectory("policykit-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private VectorOptions Options => new() { TemporaryFolder = _folder };

    [Fact]
    public async Task Many_batches_give_what_one_gives()
    {
        var scorer = Policy.Parse(Rules).Scorer();
        var batches = Sizes.Select((size, i) => Firms(Sizes.Take(i).Sum(), size)).ToList();
        var whole = scorer.Score(Firms(0, Sizes.Sum()));

        AssertSame(whole, batches, [.. scorer.Score(batches, Options)]);
        AssertSame(whole, batches, [.. scorer.Score(() => batches, Options)]);
        AssertSame(whole, batches, await scorer.ScoreAsync(batches.ToAsyncEnumerable(), Options).ToListAsync());
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Over_several_chunks_too()
    {
        var scorer = Policy.Parse(Rules).Scorer(itemPoints: false);
        var batches = Enumerable.Range(0, 3).Select(i => Firms(i * 100_000, 100_000, Different)).ToList();
        var whole = scorer.Score(Firms(0, 300_000, Different));

        AssertSame(whole, batches, [.. scorer.Score(batches, Options with { Threads = 2 })]);
        AssertSame(whole, batches, [.. scorer.Score(() => batches, Options with { Threads = 1 })]);
    }

    [Fact]
    public void A_decision_on_the_line_is_exact_across_batches()
    {
        // The mean of a third, two thirds and so on is 1/2 exactly, and no sum of doubles tells.
        const string Rule = "record R { a, b: number }\nlet x of R = a / b\nscore S of R { x weight 100 base mean(x) }\ngrade G of S { 达 when S >= 100, 未 rest }";
        double[] divided = [1, 2, 1, 5, 3, 4, 1], by = [3, 3, 6, 6, 7, 7, 2];
        var batches = divided.Zip(by, (a, b) => new ColumnBatch(new NumberColumn("a", new[] { a }), new NumberColumn("b", new[] { b })));

        var results = Policy.Parse(Rule).Scorer().Score(batches, Options).Select(b => b.Grade(0)).ToList();

        Assert.Equal(["未", "达", "未", "达", "未", "达", "达"], results);
    }

    [Fact]
    public void A_record_is_explained_while_the_sequence_is_read()
    {
        var scorer = Policy.Parse(Rules).Scorer();
        var batches = new[] { Firms(0, 40), Firms(40, 30) };
        var whole = scorer.Score(Firms(0, 70));
        foreach (var batch in scorer.Score(batches, Options))
        {
            Assert.Equal(whole.Explain(batch.Count == 40 ? 3 : 43).Total, batch.Explain(3).Total);
        }

        var late = scorer.Score(batches, Options).Last();
        Assert.Throws<ObjectDisposedException>(() => late.Explain(3));
    }

    [Fact]
    public void Nothing_is_left_behind_after_an_error_or_when_reading_ends_early()
    {
        var scorer = Policy.Parse(Rules).Scorer();
        var bad = new[] { Firms(0, 10), new ColumnBatch(new NumberColumn("税", new double[1])) };
        using var source = new CancellationTokenSource();

        Assert.Throws<ArgumentException>(() => scorer.Score(bad, Options).Count());
        _ = scorer.Score([Firms(0, 10), Firms(10, 10)], Options).First();
        Assert.Throws<OperationCanceledException>(() => scorer.Score(Cancelling(source), Options with { Cancellation = source.Token }).Count());
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task An_asynchronous_run_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var batches = Cancelling(source).ToAsyncEnumerable();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Policy.Parse(Rules).Scorer().ScoreAsync(batches, Options).ToListAsync(source.Token));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Progress_rises_to_the_number_of_records()
    {
        var heard = new Heard();
        var options = Options with { Progress = heard };
        ColumnBatch[] batches = [Firms(0, 1000), Firms(1000, 500)];

        Assert.Equal(2, Policy.Parse(Rules).Scorer().Score(batches, options).Count());
        Assert.Equal([.. heard.Rows.Order()], heard.Rows);
        Assert.Equal(1500, heard.Rows[^1]);
        heard.Rows.Clear();
        Assert.Equal(2, Policy.Parse("record R { 税: 万元 }\nscore S of R { 税 weight 1 base 1万元 }").Scorer().Score(batches, options).Count());
        Assert.Equal([1000, 1500], heard.Rows);
    }

    [Fact]
    public void A_source_that_changes_is_told()
    {
        var opened = 0;
        var scorer = Policy.Parse(Rules).Scorer();

        Assert.Throws<InvalidOperationException>(() => scorer.Score(() => [Firms(0, 10 + opened++)], Options).Count());
    }

    [Fact]
    public void Batches_without_group_values_are_scored_as_they_come()
    {
        var read = 0;
        var results = Policy.Parse("record R { 税: 万元 }\nscore S of R { 税 weight 1 base 1万元 }").Scorer().Score(Endless());

        Assert.Equal([3, 3, 3], results.Take(3).Select(b => b.Count));
        Assert.Equal(3, read);

        IEnumerable<ColumnBatch> Endless()
        {
            while (true)
            {
                read++;
                yield return Firms(0, 3);
            }
        }
    }

    [Fact]
    public void Objects_are_scored_in_batches()
    {
        var firms = Enumerable.Range(0, 100_000).Select(i => new One(i % 1000)).ToList();
        var scorer = Policy.Parse("record R { a: number }\nscore S of R { a weight 1 base mean(a) }\ngrade G of S { A top 10%, B rest }").Scorer<One>();
        var whole = scorer.Score(firms);
        var parts = scorer.ScoreInBatches(firms, Options).ToList();

        Assert.Equal([65_536, 100_000 - 65_536], parts.Select(p => p.Count));
        Assert.Equal(whole.Scores.ToArray(), parts.SelectMany(p => p.Scores.ToArray()));
        Assert.Equal(whole.GradeCodes().ToArray(), parts.SelectMany(p => p.GradeCodes().ToArray()));
    }

    [Fact]
    public void One_scorer_serves_many_sequences_at_once()
    {
        var scorer = Policy.Parse(Rules).Scorer();
        var expected = scorer.Score(Firms(0, 3000)).Scores.ToArray();

        Parallel.For(0, 8, i => Assert.Equal(expected, scorer.Score([Firms(0, 100 * i), Firms(100 * i, 3000 - (100 * i))], Options).SelectMany(b => b.Scores.ToArray())));
    }

    private static IEnumerable<ColumnBatch> Cancelling(CancellationTokenSource source)
    {
        yield return Firms(0, 10);
        source.Cancel();
        yield return Firms(10, 10);
    }

    private static void AssertSame(ScoreBatch whole, List<ColumnBatch> batches, List<ScoreBatch> parts)
    {
        Assert.Equal(batches.Select(b => b.RowCount), parts.Select(p => p.Count));
        Assert.Equal(whole.Scores.ToArray().Select(BitConverter.DoubleToInt64Bits), parts.SelectMany(p => p.Scores.ToArray()).Select(BitConverter.DoubleToInt64Bits));
        for (var grading = 0; grading < whole.Gradings.Length; grading++)
        {
            Assert.Equal(whole.GradeCodes(grading).ToArray(), parts.SelectMany(p => p.GradeCodes(grading).ToArray()));
        }
    }

    // Dictionaries differ from batch to batch; values tie, and some are missing.
    private static ColumnBatch Firms(int first, int count, uint values = 100_003)
    {
        var numbers = Enumerable.Range(first, count).Select(i => (uint)i * 2654435761 % values).ToArray();
        return new ColumnBatch(
            new NumberColumn("税", Array.ConvertAll(numbers, n => n % 97 == 0 ? double.NaN : values == Different ? n : n % 1000 / 10.0)),
            new NumberColumn("地", Array.ConvertAll(numbers, n => 1.0 + (n % 13))),
            TextColumn.Of("行业", numbers.Select(n => n % 89 == 0 ? null : $"行业{n % 21}")),
            TextColumn.Of("地区", numbers.Select(n => $"区{n % 7}")),
            new TruthColumn("规上", Array.ConvertAll(numbers, n => n % 3 == 0 ? (sbyte)0 : (sbyte)1)),
            new PeriodColumn("期", Array.ConvertAll(numbers, n => n % 5 == 0 ? (Period?)null : Period.OfYear(2018 + (int)(n % 5)))),
            new DateColumn("日", Array.ConvertAll(numbers, n => n % 11 == 0 ? -1 : 737_000 + (int)(n % 2000))));
    }

    private sealed record One(double a);

    private sealed class Heard : IProgress<long>
    {
        public List<long> Rows { get; } = [];

        public void Report(long value) => Rows.Add(value);
    }
}
