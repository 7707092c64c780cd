using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>One form for the several in which plans write a name: 占…的比重 is 占…比重, 人均GDP is 人均地区生产总值.</summary>
internal static class StandardNames
{
    private const int ShortestName = 3;

    // Short forms at the beginning of a name, and those of which they stand.
    private static readonly (string Short, string Full)[] ShortForms =
    [
        ("人均GDP", "人均地区生产总值"), ("人均生产总值", "人均地区生产总值"), ("GDP规模总量", "地区生产总值"), ("GDP总量", "地区生产总值"), ("GDP", "地区生产总值"), ("GEP", "生态系统生产总值"), ("低保标准", "最低生活保障标准"),
    ];

    // What a short form may have behind it; others are part of another name: 人均GDP最高最低倍差.
    private static readonly WordTable Behind = new("增速", "增幅", "年均增速", "总量");

    private static readonly (string Word, string Whole)[] WholeWords = [("社保", "社会保险"), ("市、县、乡", "市县乡"), ("县、乡、村", "县乡村"), ("省、市、县", "省市县"), ("市、县", "市县"), ("占增幅", "占比增幅"), ("占降幅", "占比降幅"), ("国、省", "国省")];
    private static readonly WordTable Praise = new("力", "效应", "特色", "影响", "优势", "水平");

    private static readonly string[] Ratios = ["的比例", "的比重", "的占比", "的比率", "的群体比例", "的人群比例"];

    // Where 占 is no share, or the share is named, or its change.
    private static readonly WordTable NoShares = new("占地", "占用", "占补", "占道");
    private static readonly WordTable Places = new("占地区", "占地方");
    private static readonly WordTable NoRatios = new("率", "占比", "比重", "比例", "速", "幅");

    private static readonly WordTable Bounds = new("不少于", "不低于", "不超过", "不高于");

    /// <summary>The one form of a name.</summary>
    /// <param name="name">The name as it was read.</param>
    /// <param name="region">The region of the plan, which its names leave out.</param>
    /// <param name="unit">The unit of the value.</param>
    public static string Of(string name, string region, string unit)
    {
        name = Without(name, region).Replace("力争", "", StringComparison.Ordinal);
        name = WithoutCount(name);
        name = OfShare(unit is "%" ? OfBound(name) : name, unit);
        name = WithWholeWords(WithoutPraise(name));
        foreach (var (word, full) in ShortForms)
        {
            if (name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || Behind.Is(name.AsSpan(word.Length))))
            {
                return full + name[word.Length..];
            }
        }

        return name;
    }

    private static string WithWholeWords(string name)
    {
        foreach (var (word, whole) in WholeWords)
        {
            name = name.Replace(word, whole, StringComparison.Ordinal);
        }

        return name;
    }

    // 具有引爆效应的旅游项目: what every one of them is said to have.
    private static string WithoutPraise(string name)
    {
        var of = name.StartsWith("具有", StringComparison.Ordinal) ? name.IndexOf('的', StringComparison.Ordinal) : -1;
        return of > 0 && of + ShortestName < name.Length && Praise.AtEnd(name.AsSpan(0, of)) > 0 ? name[(of + 1)..] : name;
    }

    /// <summary>Whether a text begins with 占 as a share: 占地区生产总值, but not 占地面积.</summary>
    public static bool IsShare(ReadOnlySpan<char> text) => text is ['占', ..] && (NoShares.AtStart(text) == 0 || Places.AtStart(text) > 0);

    // 占…的比重 is 占…比重, 占财政支出 the share in it.
    private static string OfShare(string name, string unit)
    {
        foreach (var ratio in Ratios)
        {
            if (name.Length > ratio.Length && name.EndsWith(ratio, StringComparison.Ordinal))
            {
                return name[..^ratio.Length] + ratio[1..];
            }
        }

        var at = unit is "%" ? name.LastIndexOf('占') : -1;
        return at < 0 || !IsShare(name.AsSpan(at)) || NoRatios.AtEnd(name) > 0 ? name
            : at == name.Length - 1 ? name + "比"
            : name.Length - at > 2 ? name + "比重" : name;
    }

    // 工业用地不少于供地总量的30%
    private static string OfBound(string name)
    {
        var at = name.LastIndexOf('不');
        return at > 1 && at + 3 < name.Length && Bounds.AtStart(name.AsSpan(at)) > 0 ? $"{name[..at]}占{name[(at + 3)..]}" : name;
    }

    private static string Without(string name, string region) =>
        region.Length > 1 && name.StartsWith(region, StringComparison.Ordinal) && name.Length - region.Length >= ShortestName ? name[region.Length..] : name;

    // 11个设区市空气质量达标率
    private static string WithoutCount(string name) =>
        name.Length > 0 && char.IsAsciiDigit(name[0]) && AmountReader.Read(name, 0, name.Length) is { BareUnit: "个", Form: NumberForm.Digits, Limit: null } count && name.Length - count.End > ShortestName && name[count.End] != '“'
            ? name[count.End..]
            : name;
}
