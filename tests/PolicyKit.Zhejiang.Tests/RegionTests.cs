using System.Collections.Immutable;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Zhejiang.Tests;

/// <summary>The regions of the province, as the division stands since 2021.</summary>
public sealed class RegionTests
{
    private const int Since = 2021;
    private const int CityDigits = 4;
    private const int CodeDigits = 6;

    private static readonly Policy Regions = Policy.Parse(ZhejiangPack.ReadPolicy("regions"));

    [Theory]
    [InlineData("杭州市", 13)]
    [InlineData("宁波市", 10)]
    [InlineData("温州市", 12)]
    [InlineData("嘉兴市", 7)]
    [InlineData("湖州市", 5)]
    [InlineData("绍兴市", 6)]
    [InlineData("金华市", 9)]
    [InlineData("衢州市", 6)]
    [InlineData("舟山市", 4)]
    [InlineData("台州市", 9)]
    [InlineData("丽水市", 9)]
    public void A_city_has_its_counties(string city, int counties) => Assert.Equal(counties, CountiesIn(Since).Count(c => c.Parent!.Name == city));

    [Fact]
    public void There_are_11_cities_and_90_counties()
    {
        var province = Assert.Single(Regions.Regions, r => r.Parent is null);

        Assert.Equal("浙江省", province.Name);
        Assert.Equal(11, Regions.Regions.Count(r => r.Parent == province));
        Assert.Equal(90, CountiesIn(Since).Count());
        Assert.Empty(Regions.Warnings);
    }

    [Theory]
    [InlineData(2012, 90)]
    [InlineData(2016, 89)]
    [InlineData(2019, 90)]
    [InlineData(2020, 90)]
    public void In_earlier_years_there_were_others(int year, int counties) => Assert.Equal(counties, CountiesIn(year).Count());

    [Fact]
    public void Codes_are_distinct_and_those_of_counties_begin_with_their_citys()
    {
        var codes = Regions.Regions.SelectMany(r => r.FormerNames.Select(f => f.Code).Prepend(r.Code)).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, c => Assert.True(c.Length == CodeDigits && c.StartsWith("33", StringComparison.Ordinal) && c.All(char.IsAsciiDigit), c));
        Assert.All(Counties, c => Assert.Equal(c.Parent!.Code[..CityDigits], c.Code[..CityDigits]));
    }

    [Fact]
    public void There_are_26_counties_in_the_mountains_and_6_on_islands()
    {
        Assert.Equal(26, Members("山区26县").Distinct().Count());
        Assert.Equal(9, Members("山区26县").Count(c => c.Parent!.Name == "丽水市"));
        Assert.Equal(6, Members("海岛县").Distinct().Count());
        Assert.Equal(11, Members("设区市").Distinct().Count());
        Assert.All(Members("山区26县").Concat(Members("海岛县")), c => Assert.Contains(c, CountiesIn(Since)));
    }

    [Theory]
    [InlineData("绍兴县", "柯桥区")]
    [InlineData("330621", "柯桥区")]
    [InlineData("玉环县", "玉环市")]
    [InlineData("330114", "钱塘区")]
    [InlineData("下城区", "下城区")]
    public void Former_names_and_codes_are_known(string written, string name) => Assert.Equal(name, Regions.FindRegion(written)?.Name);

    [Fact]
    public void The_policies_of_the_pack_go_with_it_in_any_order()
    {
        foreach (var name in ZhejiangPack.PolicyNames.Where(n => n != "regions"))
        {
            var alone = Policy.Parse(ZhejiangPack.ReadPolicy(name), name);
            foreach (var names in new[] { new[] { name, "regions" }, ["regions", name] })
            {
                var policy = PolicyCompilation.Create([.. names.Select(n => SyntaxTree.Parse(ZhejiangPack.ReadPolicy(n), n))]).ToPolicy();

                Assert.Equal(alone.Symbol.Name, policy.Symbol.Name);
                Assert.Equal(Regions.Regions.Select(r => r.Name).Order(StringComparer.Ordinal), policy.Regions.Select(r => r.Name).Except([Country]).Order(StringComparer.Ordinal));
            }
        }
    }

    // What the province is held against.
    private const string Country = "全国";

    private static IEnumerable<RegionSymbol> Counties => Regions.Regions.Where(r => r.Parent?.Parent is not null);

    private static IEnumerable<RegionSymbol> CountiesIn(int year) => Counties.Where(c => c.IsThereIn(year));

    private static ImmutableArray<RegionSymbol> Members(string group) => Assert.Single(Regions.Groups, g => g.Name == group).Members;
}
