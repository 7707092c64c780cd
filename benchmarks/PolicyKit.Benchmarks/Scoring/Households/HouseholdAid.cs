namespace PolicyKit.Benchmarks.Scoring.Households;

/// <summary>
/// Households: income per head and as of three, the band of it, what the standard of the region lets lack, and for each region the part of households
/// in the middle band, the mean and the Gini coefficient. The score puts them together.
/// </summary>
internal static class HouseholdAid
{
    public const string Rules = """
        record 家庭 {
          工资性收入, 经营净收入, 财产净收入, 转移净收入: 元/年    人数: 人    标准: 元/年/人    地区: text
        }
        let 人均收入 of 家庭 = (工资性收入 + 经营净收入 + 财产净收入 + 转移净收入) / 人数
        let 三口之家收入 of 家庭 = 人均收入 * 3人
        score 困难 of 家庭 {
          差额 = max(标准 - 人均收入, 0元/年/人) * 人数                                      weight 60  base 30000元/年
          平均 = 人均收入                                                                   weight 20  base mean by 地区
          中等 = share(三口之家收入 >= 10万元/年 and 三口之家收入 <= 50万元/年 by 地区)      weight 10
          差距 = gini(人均收入 by 地区)                                                     weight 10
        }
        grade 收入组 of 困难 { 低 when 三口之家收入 < 10万元/年, 中 when 三口之家收入 <= 50万元/年, 高 rest }
        """;

    private const int Buckets = 1 << 13;

    /// <summary>The job as one writes it for speed: a pass for what is of one household and for sums, the Gini coefficients by buckets, a pass for the scores.</summary>
    public static (double[] Scores, int[] Grades) Run(HouseholdColumns data)
    {
        var perHead = GC.AllocateUninitializedArray<double>(data.Count);
        var (sums, counts, middle) = (new double[HouseholdColumns.Regions], new int[HouseholdColumns.Regions], new int[HouseholdColumns.Regions]);
        var most = 0d;
        for (var i = 0; i < perHead.Length; i++)
        {
            var (income, region) = ((data.Incomes[0][i] + data.Incomes[1][i] + data.Incomes[2][i] + data.Incomes[3][i]) / data.People[i], data.Region[i]);
            perHead[i] = income;
            most = Math.Max(most, income);
            sums[region] += income;
            counts[region]++;
            middle[region] += income * 3 is >= 100_000 and <= 500_000 ? 1 : 0;
        }

        var ginis = Ginis(data, perHead, most);
        var ofRegion = new double[HouseholdColumns.Regions];
        for (var region = 0; region < ofRegion.Length; region++)
        {
            ofRegion[region] = ((double)middle[region] / counts[region] * 10) + (ginis[region] * 10);
            sums[region] /= counts[region];
        }

        var scores = GC.AllocateUninitializedArray<double>(data.Count);
        var grades = GC.AllocateUninitializedArray<int>(data.Count);
        for (var i = 0; i < scores.Length; i++)
        {
            var (income, region) = (perHead[i], data.Region[i]);
            var lacking = Math.Max(data.Standard[i] - income, 0) * data.People[i];
            scores[i] = (lacking / 30_000 * 60) + (income / sums[region] * 20) + ofRegion[region];
            grades[i] = income * 3 < 100_000 ? 0 : income * 3 <= 500_000 ? 1 : 2;
        }

        return (scores, grades);
    }

    // Sorted by region and bucket, then within each bucket: G = (2 Σ i·x_i / Σ x - (n + 1)) / n.
    private static double[] Ginis(HouseholdColumns data, double[] perHead, double most)
    {
        var (starts, factor) = (new int[(HouseholdColumns.Regions * Buckets) + 1], (Buckets - 1) / most);
        for (var i = 0; i < perHead.Length; i++)
        {
            starts[(data.Region[i] * Buckets) + (int)(perHead[i] * factor) + 1]++;
        }

        for (var bucket = 1; bucket < starts.Length; bucket++)
        {
            starts[bucket] += starts[bucket - 1];
        }

        var (next, sorted) = ((int[])starts.Clone(), GC.AllocateUninitializedArray<double>(perHead.Length));
        for (var i = 0; i < perHead.Length; i++)
        {
            sorted[next[(data.Region[i] * Buckets) + (int)(perHead[i] * factor)]++] = perHead[i];
        }

        var ginis = new double[HouseholdColumns.Regions];
        for (var region = 0; region < ginis.Length; region++)
        {
            var (first, end) = (starts[region * Buckets], starts[(region + 1) * Buckets]);
            for (var bucket = region * Buckets; bucket < (region + 1) * Buckets; bucket++)
            {
                Array.Sort(sorted, starts[bucket], starts[bucket + 1] - starts[bucket]);
            }

            var (sum, ranked) = (0d, 0d);
            for (var i = first; i < end; i++)
            {
                sum += sorted[i];
                ranked += (i - first + 1) * sorted[i];
            }

            ginis[region] = ((2 * ranked / sum) - (end - first + 1)) / (end - first);
        }

        return ginis;
    }
}
