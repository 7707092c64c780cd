using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>The rating by sectors and ranks: two bases are means of the sector, grades are ranks in the region.</summary>
internal static class SectorRating
{
    public const string Rules = """
        record 企业 {
          税收, 增加值, 研发费用, 营业收入: 万元    用地: 亩    能耗: 吨标准煤    排放: 吨    职工: 人
          行业, 地区: text    否决, 豁免: bool
        }
        score 效益 of 企业 {
          亩均税收 = 税收 / 用地          weight 30  base mean by 行业
          亩均增加值 = 增加值 / 用地      weight 20  base mean by 行业
          能耗效益 = 增加值 / 能耗        weight 20  base mean by 行业
          排放效益 = 增加值 / 排放        weight 10  base mean by 行业
          劳动生产率 = 增加值 / 职工      weight 10  base mean by 行业
          研发强度 = 研发费用 / 营业收入  weight 10  base mean by 行业
          each 0 .. 1.5
        }
        grade 档次 of 效益 by 地区 { D when 否决, A top 20%, B to 80%, C to 95%, D rest }
        """;

    private const int Items = 6;
    private static readonly double[] Shares = [0.2, 0.8, 0.95];

    /// <summary>
    /// The job as one writes it for speed: a pass for the means, one for the scores, a histogram for each region's cut-offs, one for the grades. The number of
    /// enterprises is a multiple of four.
    /// </summary>
    public static (double[] Scores, int[] Grades) Run(EnterpriseColumns data)
    {
        var means = Means(data);
        var scores = GC.AllocateUninitializedArray<double>(data.Count);
        Score(data, means, scores);
        var cuts = Cuts(data, scores);
        var grades = GC.AllocateUninitializedArray<int>(data.Count);
        for (var i = 0; i < grades.Length; i++)
        {
            var ofRegion = cuts[data.Region[i]];
            grades[i] = data.Veto[i] != 0 ? 3 : scores[i] >= ofRegion[0] ? 0 : scores[i] >= ofRegion[1] ? 1 : scores[i] >= ofRegion[2] ? 2 : 3;
        }

        return (scores, grades);
    }

    // Six ratios and a one for each of four enterprises, turned by shuffles so that one addition of two vectors takes an enterprise into its sector's sums.
    private static unsafe double[,] Means(EnterpriseColumns data)
    {
        var sums = new double[EnterpriseColumns.Sectors, 8];
        fixed (double* tax = data.Numbers[0], value = data.Numbers[1], research = data.Numbers[2], revenue = data.Numbers[3])
        fixed (double* land = data.Numbers[4], energy = data.Numbers[5], emission = data.Numbers[6], people = data.Numbers[7])
        fixed (double* sum = sums)
        fixed (int* sector = data.Sector)
        {
            for (var i = 0; i < data.Count; i += 4)
            {
                var (byLand, made) = (Vector256.Load(land + i), Vector256.Load(value + i));
                Take(Vector256.Load(tax + i) / byLand, made / byLand, made / Vector256.Load(energy + i), made / Vector256.Load(emission + i), sum, sector + i);
                Take(
                    made / Vector256.Load(people + i), Vector256.Load(research + i) / Vector256.Load(revenue + i), Vector256<double>.One,
                    Vector256<double>.Zero, sum + 4, sector + i);
            }
        }

        for (var sector = 0; sector < EnterpriseColumns.Sectors; sector++)
        {
            for (var item = 0; item < Items; item++)
            {
                sums[sector, item] /= sums[sector, Items];
            }
        }

        return sums;
    }

    private static unsafe void Take(Vector256<double> a, Vector256<double> b, Vector256<double> c, Vector256<double> d, double* sums, int* sectors)
    {
        var (ab, cd) = (Avx.UnpackLow(a, b), Avx.UnpackLow(c, d));
        var (abHigh, cdHigh) = (Avx.UnpackHigh(a, b), Avx.UnpackHigh(c, d));
        Add(Avx.Permute2x128(ab, cd, 0x20), sums + (sectors[0] * 8));
        Add(Avx.Permute2x128(abHigh, cdHigh, 0x20), sums + (sectors[1] * 8));
        Add(Avx.Permute2x128(ab, cd, 0x31), sums + (sectors[2] * 8));
        Add(Avx.Permute2x128(abHigh, cdHigh, 0x31), sums + (sectors[3] * 8));
    }

    private static unsafe void Add(Vector256<double> more, double* sums) => (Vector256.Load(sums) + more).Store(sums);

    private static unsafe void Score(EnterpriseColumns data, double[,] means, double[] scores)
    {
        fixed (double* tax = data.Numbers[0], value = data.Numbers[1], research = data.Numbers[2], revenue = data.Numbers[3])
        fixed (double* land = data.Numbers[4], energy = data.Numbers[5], emission = data.Numbers[6], people = data.Numbers[7])
        fixed (double* mean = means, score = scores)
        fixed (int* sector = data.Sector)
        {
            for (var i = 0; i < scores.Length; i += 4)
            {
                var (byLand, made, place) = (Vector256.Load(land + i), Vector256.Load(value + i), Vector128.Load(sector + i) * 8);
                var sum = Points(Vector256.Load(tax + i) / byLand, mean, place, 30)
                    + Points(made / byLand, mean + 1, place, 20)
                    + Points(made / Vector256.Load(energy + i), mean + 2, place, 20)
                    + Points(made / Vector256.Load(emission + i), mean + 3, place, 10)
                    + Points(made / Vector256.Load(people + i), mean + 4, place, 10)
                    + Points(Vector256.Load(research + i) / Vector256.Load(revenue + i), mean + 5, place, 10);
                sum.Store(score + i);
            }
        }
    }

    private static unsafe Vector256<double> Points(Vector256<double> ratio, double* means, Vector128<int> place, double weight)
    {
        var multiple = ratio / Avx2.GatherVector256(means, place, sizeof(double));
        return Vector256.MinNative(Vector256.MaxNative(multiple, Vector256<double>.Zero), Vector256.Create(1.5)) * weight;
    }

    private static double[][] Cuts(EnterpriseColumns data, double[] scores)
    {
        const int Buckets = 4096;
        const double Most = 150;
        var counts = new int[EnterpriseColumns.Regions, Buckets];
        var sizes = new int[EnterpriseColumns.Regions];
        for (var i = 0; i < scores.Length; i++)
        {
            var ranked = data.Veto[i] == 0 ? 1 : 0;
            counts[data.Region[i], BucketOf(scores[i])] += ranked;
            sizes[data.Region[i]] += ranked;
        }

        // The bucket of each cut and the place in it, then only what lies in these buckets.
        var wanted = new Dictionary<(int Region, int Bucket), List<double>>();
        var places = new (int Bucket, int Place)[EnterpriseColumns.Regions, Shares.Length];
        for (var region = 0; region < EnterpriseColumns.Regions; region++)
        {
            var (bucket, before) = (Buckets - 1, 0);
            for (var cut = 0; cut < Shares.Length; cut++)
            {
                var place = (int)Math.Floor((decimal)Shares[cut] * sizes[region]);
                while (before + counts[region, bucket] < place)
                {
                    before += counts[region, bucket--];
                }

                places[region, cut] = (bucket, place - before);
                wanted[(region, bucket)] = [];
            }
        }

        var isWanted = new bool[EnterpriseColumns.Regions, Buckets];
        foreach (var (region, bucket) in wanted.Keys)
        {
            isWanted[region, bucket] = true;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var bucket = BucketOf(scores[i]);
            if (isWanted[data.Region[i], bucket] && data.Veto[i] == 0)
            {
                wanted[(data.Region[i], bucket)].Add(scores[i]);
            }
        }

        foreach (var inside in wanted.Values)
        {
            inside.Sort();
        }

        return
        [
            .. Enumerable.Range(0, EnterpriseColumns.Regions).Select(region => Enumerable.Range(0, Shares.Length)
                .Select(cut => places[region, cut] is var (bucket, place) ? wanted[(region, bucket)][^place] : 0).ToArray()),
        ];

        static int BucketOf(double score) => (int)(score * ((Buckets - 1) / Most));
    }
}
