using PolicyKit.Data;
using PolicyKit.Tests.House;

namespace PolicyKit.Tests.Scoring;

/// <summary>The 黄岩 rating of mu-yield.policy in the engine that scores millions.</summary>
public sealed class HuangyanRatingTests
{
    private static readonly Policy Rating = Policy.Parse(Repository.Read("src/PolicyKit.Zhejiang/Policies/mu-yield.policy"));

    [Theory]
    [InlineData("亩均效益2022", 24.097, 136.16, 2.694, 4929.81, 18.14, 0.0302)]
    [InlineData("亩均效益2021", 26.01, 132.27, 2.54, 4861.08, 17.45, 0.0305)]
    public void At_every_base_the_score_is_100_and_twice_the_tax_gives_130(
        string score, double tax, double value, double perEnergy, double perEmission, double perPerson, double research)
    {
        // One 亩, so that value added is its base; the divisors make the other ratios their bases.
        var batch = new ColumnBatch(
            TextColumn.Of("行业组", ["甲组", "甲组"]),
            new TruthColumn("规上", new sbyte[] { 1, 1 }),
            new NumberColumn("评价税收", new[] { tax, 2 * tax }),
            new NumberColumn("用地面积", new double[] { 1, 1 }),
            new NumberColumn("增加值", new[] { value, value }),
            new NumberColumn("综合能耗", new[] { value / perEnergy, value / perEnergy }),
            new NumberColumn("排放当量", new[] { value / perEmission, value / perEmission }),
            new NumberColumn("从业人数", new[] { value / perPerson, value / perPerson }),
            new NumberColumn("研发费用", new[] { research * 1000, research * 1000 }),
            new NumberColumn("主营业务收入", new double[] { 1000, 1000 }));

        var result = Rating.Scorer(score).Score(batch);

        Assert.Equal(100, result.Scores[0], 1e-12);
        Assert.Equal(130, result.Scores[1], 1e-12);
        Assert.Equal(60, result.ItemPoints(0)[1], 1e-12);
    }
}
