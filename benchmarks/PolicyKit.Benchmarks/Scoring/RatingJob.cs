using PolicyKit.Data;
using PolicyKit.Scoring;

namespace PolicyKit.Benchmarks.Scoring;

/// <summary>
/// The job that all contenders do: six ratios of eight columns against fixed bases, capped at 1.5, weighted, summed, graded by fixed cut-offs.
/// </summary>
internal static class RatingJob
{
    public const string Rules = """
        record 企业 {
          税收, 增加值, 研发费用, 营业收入: 万元    用地: 亩    能耗: 吨标准煤    排放: 吨    职工: 人
        }
        score 效益 of 企业 {
          亩均税收 = 税收 / 用地          weight 30  base 24.097万元/亩
          亩均增加值 = 增加值 / 用地      weight 20  base 136.16万元/亩
          能耗效益 = 增加值 / 能耗        weight 20  base 2.694万元/吨标准煤
          排放效益 = 增加值 / 排放        weight 10  base 4929.81万元/吨
          劳动生产率 = 增加值 / 职工      weight 10  base 18.14万元/人
          研发强度 = 研发费用 / 营业收入  weight 10  base 3.02%
          each 0 .. 1.5
        }
        grade 档次 of 效益 { A when 效益 >= 100, B when 效益 >= 80, C when 效益 >= 60, D rest }
        """;

    public static Scorer Compile() => Policy.Parse(Rules).Scorer(itemPoints: false);

    /// <summary>Random enterprises around the bases, the same at every run.</summary>
    public static Enterprise[] Make(int count)
    {
        var random = new Random(20251231);
        return [.. Enumerable.Range(0, count).Select(_ => Enterprise.Draw(random))];
    }

    /// <summary>The same enterprises as columns.</summary>
    public static ColumnBatch ToBatch(Enterprise[] enterprises) => new(
        Column("税收", enterprises, e => e.税收),
        Column("增加值", enterprises, e => e.增加值),
        Column("研发费用", enterprises, e => e.研发费用),
        Column("营业收入", enterprises, e => e.营业收入),
        Column("用地", enterprises, e => e.用地),
        Column("能耗", enterprises, e => e.能耗),
        Column("排放", enterprises, e => e.排放),
        Column("职工", enterprises, e => e.职工));

    private static NumberColumn Column(string name, Enterprise[] enterprises, Func<Enterprise, double> read) => new(name, Array.ConvertAll(enterprises, e => read(e)));
}
