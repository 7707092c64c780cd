namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>A record as a host holds it.</summary>
public sealed record Enterprise(double 税收, double 增加值, double 研发费用, double 营业收入, double 用地, double 能耗, double 排放, double 职工)
{
    public string 行业 { get; init; } = "";

    public string 地区 { get; init; } = "";

    public bool 否决 { get; init; }

    public bool 豁免 { get; init; }

    /// <summary>The place of the sector among all, as hosts keep it beside its name.</summary>
    public int Sector { get; init; }

    /// <summary>Values with two decimals, around the bases of the rating.</summary>
    public static Enterprise Draw(Random random)
    {
        var land = Two(random, 5, 50);
        var value = Two(random, 0.3 * 136 * land, 1.7 * 136 * land);
        return new Enterprise(
            Two(random, 0.2 * 24 * land, 1.8 * 24 * land), value, Two(random, 1, 300), Two(random, 2000, 9000), land,
            Two(random, 0.2 * value, 0.6 * value), Two(random, value / 9000, value / 3000) + 0.01, random.Next(20, 900));
    }

    private static double Two(Random random, double low, double high) => Math.Round(low + (random.NextDouble() * (high - low)), 2);
}
