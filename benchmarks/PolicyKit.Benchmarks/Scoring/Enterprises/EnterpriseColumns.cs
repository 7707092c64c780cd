using System.Collections.Immutable;
using PolicyKit.Data;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>Synthetic enterprises as columns, the same at every run: eight numbers with two decimals, a sector, a region, two flags.</summary>
internal sealed class EnterpriseColumns
{
    public const int Sectors = 8;
    public const int Regions = 11;
    private static readonly string[] NumberNames = ["税收", "增加值", "研发费用", "营业收入", "用地", "能耗", "排放", "职工"];
    private static readonly ImmutableArray<string> SectorNames = [.. Enumerable.Range(0, Sectors).Select(s => $"行业{s}")];
    private static readonly ImmutableArray<string> RegionNames = [.. Enumerable.Range(0, Regions).Select(r => $"地区{r}")];

    public EnterpriseColumns(int count)
    {
        var random = new Random(20251231);
        Numbers = [.. NumberNames.Select(_ => GC.AllocateUninitializedArray<double>(count, pinned: true))];
        (Sector, Region, Veto, Exempt) = (new int[count], new int[count], new sbyte[count], new sbyte[count]);
        for (var i = 0; i < count; i++)
        {
            var drawn = Enterprise.Draw(random);
            double[] numbers = [drawn.税收, drawn.增加值, drawn.研发费用, drawn.营业收入, drawn.用地, drawn.能耗, drawn.排放, drawn.职工];
            for (var column = 0; column < numbers.Length; column++)
            {
                Numbers[column][i] = numbers[column];
            }

            (Sector[i], Region[i]) = (random.Next(Sectors), random.Next(Regions));
            (Veto[i], Exempt[i]) = ((sbyte)(random.Next(50) == 0 ? 1 : 0), (sbyte)(random.Next(25) == 0 ? 1 : 0));
        }
    }

    /// <summary>By column, in the order of the record, the values.</summary>
    public double[][] Numbers { get; }

    public int[] Sector { get; }

    public int[] Region { get; }

    public sbyte[] Veto { get; }

    public sbyte[] Exempt { get; }

    public int Count => Sector.Length;

    public ColumnBatch ToBatch() => new(
    [
        .. NumberNames.Select((name, i) => new NumberColumn(name, Numbers[i])),
        new TextColumn("行业", Sector, SectorNames),
        new TextColumn("地区", Region, RegionNames),
        new TruthColumn("否决", Veto),
        new TruthColumn("豁免", Exempt),
    ]);

    public Enterprise[] ToObjects() =>
    [
        .. Enumerable.Range(0, Count).Select(i => new Enterprise(
            Numbers[0][i], Numbers[1][i], Numbers[2][i], Numbers[3][i], Numbers[4][i], Numbers[5][i], Numbers[6][i], Numbers[7][i])
        {
            行业 = SectorNames[Sector[i]], 地区 = RegionNames[Region[i]], 否决 = Veto[i] != 0, 豁免 = Exempt[i] != 0, Sector = Sector[i],
        }),
    ];
}
