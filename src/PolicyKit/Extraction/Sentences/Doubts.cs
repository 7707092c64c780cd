using PolicyKit.Diagnostics;

namespace PolicyKit.Extraction.Sentences;

/// <summary>Why a person should look at a statement.</summary>
internal static class Doubts
{
    public static readonly Localized NoStatistic = new("no statistic is named", "未指明具体统计指标");
    public static readonly Localized NoNumber = new("it is compared with a level that has no number here", "与之比较的水平在文中没有数值");
    public static readonly Localized InName = new("the number is part of a name", "数字是名称的一部分");
    public static readonly Localized Magnitude = new("only an order of magnitude is written", "只写了数量级");
    public static readonly Localized Circle = new("the limit is part of the name of a circle", "时限是生活圈、交通圈名称的一部分");
    public static readonly Localized Rule = new("it may be a rule in force and no target", "可能是现行规定而非目标");
    public static readonly Localized GivenSet = new("the number counts a given set", "数字是既定集合的个数");
    public static readonly Localized Quadrupled = new("it is to double twice: four times as much", "翻两番，即增至四倍");
    public static readonly Localized TooManyValues = new("there are more values than names", "数值多于指标名称");
    public static readonly Localized Alternative = new("it is one of two that will do", "为两种可选要求之一");
    public static readonly Localized Project = new("it is the size of a single project", "是单个项目的规模");
    public static readonly Localized OfOtherYear = new("it is a multiple of what it was in another year", "是另一年份数值的倍数");
    public static readonly Localized RateOrTotal = new("the column holds yearly rates and totals, and the cell does not say which", "该列兼列年均增速与累计数，单元格未说明是哪一种");
    public static readonly Localized Difference = new("it is a difference from a level that is not this indicator's own", "是与另一水平之差，不是该指标本身的数值");
    public static readonly Localized Observed = new("a figure that was measured", "已有数据，不是目标");
    public static readonly Localized Unsure = new("the wording leaves it open", "表述不够明确");
    public static readonly Localized NoYear = new("no year is known", "未知年份");
    public static readonly Localized UnknownUnit = new("the language has no such unit; declare it", "没有这一单位，请先声明");
    public static readonly Localized OtherUnit = new("the indicator has another unit at another place", "同名指标在别处用了不同单位");
    public static readonly Localized NotInLanguage = new("it cannot be written as a target", "无法写成目标声明");
    public static readonly Localized NoName = new("what is measured is not said in this clause", "本句未写明指标名称");
}
