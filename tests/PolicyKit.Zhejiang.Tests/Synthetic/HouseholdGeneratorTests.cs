using PolicyKit.Data;
using PolicyKit.Zhejiang.Synthetic;

namespace PolicyKit.Zhejiang.Tests.Synthetic;

public sealed class HouseholdGeneratorTests
{
    private static readonly string[] Incomes = ["工资性收入", "经营净收入", "财产净收入", "转移净收入"];

    private static readonly double[] Quintiles2022 = [8601, 19303, 30598, 47397, 90116];

    private static readonly Lazy<ColumnBatch> Many = new(() => HouseholdGenerator.Generate(200_000, 7));

    [Fact]
    public void The_columns_are_the_fields_of_a_household() => Assert.Equal(
        ["编号", "地区", "人数", .. Incomes, "自付医疗费", "权数"],
        HouseholdGenerator.Generate(1, 1).Columns.Select(c => c.Name));

    [Fact]
    public void The_same_seed_gives_the_same_and_another_seed_other_records()
    {
        var batch = HouseholdGenerator.Generate(20_000, 42);
        Columns.AssertSame(batch, HouseholdGenerator.Generate(20_000, 42));
        Assert.NotEqual(batch.Numbers("工资性收入"), HouseholdGenerator.Generate(20_000, 43).Numbers("工资性收入"));
    }

    [Fact]
    public void The_number_of_threads_does_not_show() =>
        Columns.AssertSame(HouseholdGenerator.Generate(50_001, 3, threads: 1), HouseholdGenerator.Generate(50_001, 3, threads: 5));

    [Fact]
    public void These_records_are_the_same_on_every_machine()
    {
        var batch = HouseholdGenerator.Generate(20_000, 1);
        Assert.Equal(["H0000001", "H0000002", "H0000003"], batch.Texts("编号").Take(3));
        Assert.Equal("DEA36B58D77FE43C", Columns.Hash(batch));
    }

    [Fact]
    public void Income_per_head_has_the_national_quintiles()
    {
        var sorted = PerHead(Many.Value).Order().ToArray();
        var fifth = sorted.Length / 5;
        for (var i = 0; i < 5; i++)
        {
            var mean = sorted.AsSpan(i * fifth, fifth).ToArray().Average();
            Assert.InRange(mean / Quintiles2022[i], 0.98, 1.02);
        }
    }

    [Fact]
    public void Cities_differ_in_income()
    {
        var byCity = PerHead(Many.Value).Zip(Many.Value.Texts("地区")).GroupBy(p => p.Second, p => p.First).ToDictionary(g => g.Key, g => g.Average());
        Assert.Equal(11, byCity.Count);
        Assert.True(byCity["杭州市"] > 1.3 * byCity["丽水市"]);
    }

    [Fact]
    public void Households_have_1_to_6_people() => Assert.Equal([1.0, 2, 3, 4, 5, 6], Many.Value.Numbers("人数").Distinct().Order());

    [Fact]
    public void Wages_are_more_than_half_of_income()
    {
        var total = Incomes.Sum(i => Many.Value.Numbers(i).Sum());
        Assert.InRange(Many.Value.Numbers("工资性收入").Sum() / total, 0.5, 0.62);
    }

    [Fact]
    public void Nothing_is_missing_or_negative() => Assert.All(
        Many.Value.Columns.OfType<NumberColumn>(),
        c => Assert.DoesNotContain(c.Values.ToArray(), v => !(v >= 0)));

    [Fact]
    public void Some_medical_costs_exceed_a_threshold_and_some_are_none()
    {
        var costs = Many.Value.Numbers("自付医疗费");
        Assert.InRange(costs.Count(c => c > 6269) / 200_000.0, 0.02, 0.2);
        Assert.InRange(costs.Count(c => c == 0) / 200_000.0, 0.2, 0.3);
    }

    [Fact]
    public void The_notice_says_it_in_both_languages()
    {
        Assert.Contains("合成数据", HouseholdGenerator.Notice, StringComparison.Ordinal);
        Assert.Contains("no real household", HouseholdGenerator.Notice, StringComparison.Ordinal);
    }

    private static double[] PerHead(ColumnBatch batch)
    {
        var size = batch.Numbers("人数");
        var incomes = Incomes.Select(batch.Numbers).ToArray();
        return size.Select((s, i) => incomes.Sum(c => c[i]) / s).ToArray();
    }
}
