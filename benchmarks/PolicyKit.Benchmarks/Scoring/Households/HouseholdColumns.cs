using PolicyKit.Data;

namespace PolicyKit.Benchmarks.Scoring.Households;

/// <summary>Synthetic households as columns, the same at every run: four incomes, people, the standard of their region, and the region.</summary>
internal sealed class HouseholdColumns
{
    public const int Regions = 11;
    private static readonly string[] IncomeNames = ["工资性收入", "经营净收入", "财产净收入", "转移净收入"];

    public HouseholdColumns(int count)
    {
        var random = new Random(20221231);
        Incomes = [.. IncomeNames.Select(_ => GC.AllocateUninitializedArray<double>(count, pinned: true))];
        (People, Standard, Region) = (new double[count], new double[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var (people, region) = (random.Next(1, 7), random.Next(Regions));
            (People[i], Region[i], Standard[i]) = (people, region, 10_000 + (300 * region));

            // Many have about the middle, few have much: the product of two draws has a long tail.
            var income = people * 120_000 * random.NextDouble() * random.NextDouble() * (0.8 + (0.04 * region));
            Incomes[0][i] = Math.Round(income * 0.6, 2);
            Incomes[1][i] = Math.Round(income * 0.2 * random.NextDouble(), 2);
            Incomes[2][i] = Math.Round(income * 0.1 * random.NextDouble(), 2);
            Incomes[3][i] = Math.Round(people * 5000 * random.NextDouble(), 2);
        }
    }

    /// <summary>By kind, in the order of the record, the incomes of a year in 元.</summary>
    public double[][] Incomes { get; }

    public double[] People { get; }

    /// <summary>What a person of the region is to have at least.</summary>
    public double[] Standard { get; }

    public int[] Region { get; }

    public int Count => Region.Length;

    public ColumnBatch ToBatch() => new(
    [
        .. IncomeNames.Select((name, i) => new NumberColumn(name, Incomes[i])),
        new NumberColumn("人数", People),
        new NumberColumn("标准", Standard),
        new TextColumn("地区", Region, [.. Enumerable.Range(0, Regions).Select(r => $"地区{r}")]),
    ]);
}
