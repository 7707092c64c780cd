using PolicyKit.Data;

namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>
/// Makes synthetic households with the fields 编号, 地区, 人数, 工资性收入, 经营净收入, 财产净收入, 转移净收入 (yuan a year), 自付医疗费 (yuan a year)
/// and 权数. No real household is among them. Income per head is calibrated to the national quintiles of 2022 (8,601, 19,303, 30,598, 47,397 and
/// 90,116 yuan) over all households; the cities' levels, the household sizes, the kinds of income, the medical costs and the weights are assumed.
/// </summary>
public static class HouseholdGenerator
{
    /// <summary>What must be said wherever the records are shown.</summary>
    public const string Notice = "合成数据，非真实家庭；人均收入按2022年全国居民五等份分组公布数校准。 Synthetic records, no real household; income per head calibrated to the national quintiles published for 2022.";

    /// <summary>Makes households. The same count and seed give the same records on every machine, whatever the number of threads.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="threads">At most so many threads; null for one for each processor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static ColumnBatch Generate(int count, long seed, int? threads = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var columns = new HouseholdColumns(count);
        Chunks.Run(count, threads, (chunk, rows) =>
        {
            var random = new RandomStream(seed, chunk);
            for (var row = rows.Start.Value; row < rows.End.Value; row++)
            {
                HouseholdModel.Draw(ref random, columns, row);
            }
        });
        return new ColumnBatch(
            Codes.Column("编号", 'H', count, threads),
            new TextColumn("地区", columns.City, [.. City.All.Select(c => c.Name)]),
            new NumberColumn("人数", columns.Size),
            new NumberColumn("工资性收入", columns.Wages),
            new NumberColumn("经营净收入", columns.Business),
            new NumberColumn("财产净收入", columns.Property),
            new NumberColumn("转移净收入", columns.Transfers),
            new NumberColumn("自付医疗费", columns.Medical),
            new NumberColumn("权数", columns.Weight));
    }
}
