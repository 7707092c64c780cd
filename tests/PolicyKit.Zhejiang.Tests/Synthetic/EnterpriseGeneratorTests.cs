using PolicyKit.Data;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Zhejiang.Synthetic;

namespace PolicyKit.Zhejiang.Tests.Synthetic;

public sealed class EnterpriseGeneratorTests
{
    private static readonly Lazy<ColumnBatch> Many = new(() => EnterpriseGenerator.Generate(200_000, 7));

    [Fact]
    public void Every_field_of_the_record_has_its_column()
    {
        var record = SyntaxTree.Parse(ZhejiangPack.ReadPolicy("mu-yield")).Root.DescendantNodesAndSelf().OfType<RecordDeclarationSyntax>().Single();
        var fields = record.Fields.SelectMany(f => f.Declarators).Select(d => d.Identifier.Text);
        Assert.Equal(fields, EnterpriseGenerator.Generate(1, 1).Columns.Select(c => c.Name));
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_another_seed_other_records()
    {
        var batch = EnterpriseGenerator.Generate(20_000, 42);
        Columns.AssertSame(batch, EnterpriseGenerator.Generate(20_000, 42));
        Assert.NotEqual(batch.Numbers("评价税收"), EnterpriseGenerator.Generate(20_000, 43).Numbers("评价税收"));
    }

    [Fact]
    public void The_number_of_threads_does_not_show() =>
        Columns.AssertSame(EnterpriseGenerator.Generate(50_001, 3, threads: 1), EnterpriseGenerator.Generate(50_001, 3, threads: 5));

    [Fact]
    public void These_records_are_the_same_on_every_machine()
    {
        var batch = EnterpriseGenerator.Generate(20_000, 1);
        Assert.Equal(["E0000001", "E0000002", "E0000003"], batch.Texts("编码").Take(3));
        Assert.Equal("B528E3FD23B357A6", Columns.Hash(batch));
    }

    [Fact]
    public void Tax_and_value_added_by_land_are_the_published_ones()
    {
        var (tax, value, land) = (LargeSum("评价税收"), LargeSum("增加值"), LargeSum("用地面积"));
        Assert.InRange(tax / land, 34.8 * 0.98, 34.8 * 1.02);
        Assert.InRange(value / land, 176.9 * 0.98, 176.9 * 1.02);
    }

    [Fact]
    public void Even_few_records_meet_the_published_totals()
    {
        var batch = EnterpriseGenerator.Generate(500, 11);
        var large = Large(batch);
        double Sum(string name) => batch.Numbers(name).Where((_, i) => large[i]).Sum();
        Assert.InRange(Sum("评价税收") / Sum("用地面积"), 34.7, 34.9);
    }

    [Fact]
    public void The_share_of_large_enterprises_is_the_published_one() =>
        Assert.InRange(Large(Many.Value).Count(l => l) / 200_000.0, 0.98 * 40_591 / 150_000, 1.02 * 40_591 / 150_000);

    [Fact]
    public void Large_are_those_from_20_million_yuan_of_revenue_on() =>
        Assert.Equal(Many.Value.Numbers("主营业务收入").Select(r => r >= 2000), Large(Many.Value));

    [Fact]
    public void Research_is_about_3_percent_of_revenue() =>
        Assert.InRange(LargeSum("研发费用") / LargeSum("主营业务收入"), 0.027, 0.033);

    [Fact]
    public void Medians_lie_near_the_bases_of_Huangyan()
    {
        Assert.InRange(LargeMedian("增加值", "综合能耗"), 2.0, 3.5);
        Assert.InRange(LargeMedian("增加值", "从业人数"), 14, 22);
        Assert.InRange(LargeMedian("增加值", "排放当量"), 3500, 6500);
    }

    [Fact]
    public void Distributions_are_skewed_to_the_right_and_go_together()
    {
        var land = Many.Value.Numbers("用地面积");
        Assert.True(land.Average() > 1.5 * Median(land));
        Assert.True(Correlation(land, Many.Value.Numbers("评价税收")) > 0.5);
    }

    [Theory]
    [InlineData("用地面积", 100)]
    [InlineData("增加值", 100)]
    [InlineData("综合能耗", 100)]
    [InlineData("排放当量", 10_000)]
    [InlineData("从业人数", 1)]
    [InlineData("主营业务收入", 100)]
    [InlineData("用电量", 100)]
    public void What_divides_is_never_0_and_rounded(string name, int scale) => Assert.DoesNotContain(
        Many.Value.Numbers(name).Where(v => !double.IsNaN(v)),
        v => v <= 0 || v != Math.Round(v * scale) / scale);

    [Fact]
    public void Only_emissions_are_missing_and_only_a_few()
    {
        Assert.InRange(Many.Value.Numbers("排放当量").Count(double.IsNaN) / 200_000.0, 0.035, 0.045);
        Assert.All(Many.Value.Columns.OfType<NumberColumn>().Where(c => c.Name != "排放当量"), c => Assert.DoesNotContain(double.NaN, c.Values.ToArray()));
    }

    [Fact]
    public void Cities_and_industries_all_occur()
    {
        Assert.Equal(11, Many.Value.Texts("地区").Distinct().Count());
        Assert.Equal(5, Many.Value.Texts("行业组").Distinct().Count());
    }

    [Fact]
    public void No_records_are_a_batch_without_rows() => Assert.Equal(0, EnterpriseGenerator.Generate(0, 1).RowCount);

    [Fact]
    public void The_notice_says_it_in_both_languages()
    {
        Assert.Contains("合成数据，非真实企业", EnterpriseGenerator.Notice, StringComparison.Ordinal);
        Assert.Contains("no real enterprise", EnterpriseGenerator.Notice, StringComparison.Ordinal);
    }

    private static bool[] Large(ColumnBatch batch) => Assert.IsType<TruthColumn>(batch.Find("规上")).Values.ToArray().Select(v => v == 1).ToArray();

    private static double LargeSum(string name) => Many.Value.Numbers(name).Zip(Large(Many.Value)).Where(p => p.Second).Sum(p => p.First);

    private static double LargeMedian(string above, string below) => Median(
        Many.Value.Numbers(above).Zip(Many.Value.Numbers(below), Large(Many.Value)).Where(p => p.Third && !double.IsNaN(p.Second)).Select(p => p.First / p.Second));

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

    private static double Correlation(double[] left, double[] right)
    {
        double Log(double v) => Math.Log(v + 0.01);
        var (l, r) = (left.Select(Log).ToArray(), right.Select(Log).ToArray());
        var (lm, rm) = (l.Average(), r.Average());
        double Sum(Func<int, double> term) => Enumerable.Range(0, l.Length).Sum(term);
        return Sum(i => (l[i] - lm) * (r[i] - rm)) / Math.Sqrt(Sum(i => (l[i] - lm) * (l[i] - lm)) * Sum(i => (r[i] - rm) * (r[i] - rm)));
    }
}
