using System.Collections.Immutable;

namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>A city of Zhejiang as the generators see it. Shares and levels are assumptions of a plausible size, not published figures.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Enterprises">Its share of the enterprises, in percent.</param>
/// <param name="Households">Its share of the households, in percent.</param>
/// <param name="Level">How far its productivity and incomes lie above the province's, in standard deviations.</param>
internal sealed record City(string Name, int Enterprises, int Households, double Level)
{
    /// <summary>All cities, in the order of their codes.</summary>
    public static ImmutableArray<City> All { get; } =
    [
        new("杭州市", 13, 19, 0.30),
        new("宁波市", 18, 15, 0.25),
        new("温州市", 15, 15, -0.05),
        new("嘉兴市", 13, 8, 0.10),
        new("湖州市", 8, 5, 0.05),
        new("绍兴市", 10, 8, 0.10),
        new("金华市", 10, 11, -0.10),
        new("衢州市", 2, 4, -0.55),
        new("舟山市", 1, 2, 0.15),
        new("台州市", 8, 9, -0.15),
        new("丽水市", 2, 4, -0.70),
    ];
}
