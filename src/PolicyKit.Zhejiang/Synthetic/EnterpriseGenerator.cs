using PolicyKit.Data;

namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>
/// Makes synthetic enterprises for record 企业 of the policy <c>mu-yield</c>. No real enterprise is among them. Their totals are calibrated to
/// published ones: tax by land 34.8 万元/亩 and value added by land 176.9 万元/亩 of all 规上 enterprises (Zhejiang, 2022), 40,591 of about
/// 150,000 enterprises 规上 (from 2,000 万元 revenue on), research about 3 % of revenue. Everything else, such as the shares of cities and
/// industries, is plausible but assumed.
/// </summary>
public static class EnterpriseGenerator
{
    /// <summary>What must be said wherever the records are shown.</summary>
    public const string Notice = "合成数据，非真实企业；总量按浙江省2022年公布数校准。 Synthetic records, no real enterprise; totals calibrated to figures published for Zhejiang, 2022.";

    /// <summary>Makes enterprises. The same count and seed give the same records on every machine, whatever the number of threads.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="threads">At most so many threads; null for one for each processor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static ColumnBatch Generate(int count, long seed, int? threads = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var columns = new EnterpriseColumns(count);
        Chunks.Run(count, threads, (chunk, rows) =>
        {
            var random = new RandomStream(seed, chunk);
            for (var row = rows.Start.Value; row < rows.End.Value; row++)
            {
                EnterpriseModel.Draw(ref random, columns, row);
            }
        });
        var calibration = EnterpriseCalibration.Of(columns);
        Chunks.Run(count, threads, (_, rows) =>
        {
            for (var row = rows.Start.Value; row < rows.End.Value; row++)
            {
                calibration.Apply(columns, row);
            }
        });
        return ToBatch(columns, Codes.Column("编码", 'E', count, threads));
    }

    private static ColumnBatch ToBatch(EnterpriseColumns columns, TextColumn codes) => new(
        codes,
        new TextColumn("地区", columns.City, [.. City.All.Select(c => c.Name)]),
        new TextColumn("行业组", columns.Industry, [.. Industry.All.Select(i => i.Name)]),
        new TruthColumn("规上", columns.IsLarge),
        new NumberColumn("评价税收", columns.Tax),
        new NumberColumn("用地面积", columns.Land),
        new NumberColumn("增加值", columns.ValueAdded),
        new NumberColumn("综合能耗", columns.Energy),
        new NumberColumn("排放当量", columns.Emission),
        new NumberColumn("从业人数", columns.People),
        new NumberColumn("研发费用", columns.Research),
        new NumberColumn("主营业务收入", columns.Revenue),
        new NumberColumn("用电量", columns.Power));
}
