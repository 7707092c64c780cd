using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>What a name takes from the one before it in the sentence: 占GDP比重, 增速, 20—60万元群体比例.</summary>
internal static class BorrowedNames
{
    // Said of what was named before.
    private static readonly WordTable Changes = new("增速", "增幅", "年均增速", "年均增幅", "降幅");
    private static readonly WordTable Parts = new("占比", "比重", "总产值", "产值", "年产值", "总规模", "覆盖率", "总产量", "产量", "营业收入", "总收入", "普及率", "达标率", "参保率");
    private static readonly WordTable Funds = new("资金", "经费", "基金", "债券", "资本");
    private static readonly WordTable Stages = new("竣工", "投产", "投用", "开工", "建成", "完工", "入库");
    private static readonly WordTable Doings = new("新建", "改造", "改造提升", "提升改造", "新增", "整治");

    private static readonly WordTable Places = new("城区", "城市", "城镇", "农村", "乡村", "市区", "县城", "中心城区", "主城区", "郊区", "山区", "平原", "县域", "乡镇", "海岛");

    // What a thing is measured by, in place of which stands what it has as well.
    private static readonly WordTable Sizes = new("规模", "总量", "数量", "播种面积", "面积", "增加值", "总产值", "产值", "数");

    /// <summary>The whole name.</summary>
    /// <param name="name">What is written; empty for nothing.</param>
    /// <param name="before">The name before it; empty if there is none.</param>
    /// <param name="isFar">Whether that stands in the clause before.</param>
    /// <param name="isLike">Whether both have the same unit.</param>
    public static string Complete(string name, string before, bool isFar, bool isLike)
    {
        name = WithPlaceFirst(name);
        if (before.Length == 0)
        {
            return name;
        }

        return Parts.Is(name) ? before[..^Sizes.AtEnd(before)] + name
            : name.Length == 0 || StandardNames.IsShare(name) ? before + name
            : Changes.Is(name) ? Changes.AtEnd(before) > 0 ? before : before + name
            : Doings.Is(name) ? before[..^(before.EndsWith("面积", StringComparison.Ordinal) ? 2 : 0)] + name
            : Stages.Is(name) ? before[NewThings.Words.AtStart(before)..] + name
            : Places.AtStart(before) is > 0 and var place && Places.Is(name) ? name + before[place..]
            : OfAmount(name, before) ?? (before[0] == '每' && (isFar || !isLike) ? name : Holders.With(before[..Holders.EndIn(before)], name));
    }

    /// <summary>The name of a part in money, which has the measure of the whole: 总投资…, 其中公路….</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="whole">The name of the whole; empty if there is none.</param>
    /// <param name="unit">The unit of the part.</param>
    public static string OfPart(string name, string whole, string unit) =>
        unit.EndsWith('元') && name.Length > 0 && NameWords.Measures.AtEnd(name) == 0 && Funds.AtEnd(name) == 0 && NameWords.Measures.AtEnd(whole) is > 0 and var measure ? name + whole[^measure..] : name;

    // 反应时间城区10分钟、农村15分钟
    private static string WithPlaceFirst(string name) =>
        Places.AtEnd(name) is > 0 and var place && NameWords.Measures.AtEnd(name.AsSpan(0, name.Length - place)) > 0 ? name[^place..] + name[..^place] : name;

    // 家庭年收入10—50万元的群体比例, then 20—60万元的群体比例: what stands before the number is the same.
    private static string? OfAmount(string name, string before)
    {
        var at = name.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0 || at == 1 || AmountReader.Read(name, at, name.Length) is not { IsMoney: true } || before.StartsWith(name[..at], StringComparison.Ordinal) && at > 0)
        {
            return null;
        }

        var place = at == 0 ? before.AsSpan().IndexOfAnyInRange('0', '9') : before.IndexOf(name[..at], StringComparison.Ordinal);
        return place > 0 && (at == 0 || place + at < before.Length && char.IsAsciiDigit(before[place + at])) ? before[..place] + name : null;
    }
}
