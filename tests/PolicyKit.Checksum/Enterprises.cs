using System.Collections.Immutable;
using PolicyKit.Data;

namespace PolicyKit.Checksum;

/// <summary>Synthetic enterprises; one number in a hundred is missing.</summary>
internal sealed class Enterprises
{
    public const string Rules = """
        record 企业 { 税收, 增加值: 万元?  用地: 亩?  能耗: 吨标准煤?  行业: category(化工, 印染, 机械)  地区: text  否决: bool }
        let 中位数 of 企业 = median(税收 / 用地 by 地区)
        let 差距 of 企业 = gini(税收 by 地区)
        score 效益 of 企业 {
          亩均税收 = 税收 / 用地            weight 40  base 24.097万元/亩
          亩均增加值 = 增加值 / 用地        weight 30  base mean by 行业
          能耗效益 = 增加值 / 能耗          weight 20  base 2.694万元/吨标准煤
          相对税收 = 税收 / 用地 / 中位数   weight 10  base 1
          均衡 = 1 - 差距                   weight 5
          weights by 行业 { 化工, 印染: 亩均税收 30, 能耗效益 30 }
          each 0 .. 1.5
        }
        grade 档次 of 效益 by 地区 { D when 否决, A top 20%, B to 80%, C to 95%, D rest }
        grade 等级 of 效益 { 优 when 效益 >= 120, 良 when 效益 >= 80, 中 when 效益 >= 60, 差 rest }
        """;

    private readonly Random _random = new(1);

    public Enterprises(int rows)
    {
        var (taxes, added, land, energy) = (Numbers(rows, 5000), Numbers(rows, 20000), Numbers(rows, 200), Numbers(rows, 5000));
        var (sectors, regions, vetoes) = (Codes(rows, 3), Codes(rows, 11), Codes(rows, 50));
        ImmutableArray<string> names = [.. Enumerable.Range(0, 11).Select(i => $"地区{i}")];
        Batch = new ColumnBatch(
            new NumberColumn("税收", taxes),
            new NumberColumn("增加值", added),
            new NumberColumn("用地", land),
            new NumberColumn("能耗", energy),
            new TextColumn("行业", sectors, [.. Enum.GetNames<Sector>()]),
            new TextColumn("地区", regions, names),
            new TruthColumn("否决", Array.ConvertAll(vetoes, v => (sbyte)(v == 0 ? 1 : 0))));
        Objects = [.. Enumerable.Range(0, rows).Select(i => new Enterprise(taxes[i], added[i], land[i], energy[i], (Sector)sectors[i], names[regions[i]], vetoes[i] == 0))];
    }

    public ColumnBatch Batch { get; }

    public Enterprise[] Objects { get; }

    private double[] Numbers(int rows, int most) =>
        [.. Enumerable.Range(0, rows).Select(_ => _random.Next(100) == 0 ? double.NaN : _random.Next(100 * most) / 100d)];

    private int[] Codes(int rows, int count) => [.. Enumerable.Range(0, rows).Select(_ => _random.Next(count))];
}

internal enum Sector
{
    化工,
    印染,
    机械,
}

internal readonly record struct Enterprise(double 税收, double 增加值, double 用地, double 能耗, Sector 行业, string 地区, bool 否决);
