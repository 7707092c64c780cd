using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Of growth, of ranks and of the figures of other regions.</summary>
internal static partial class Says
{
    public static readonly Localized NoFirstYear = new("the text does not say from which year the growth is counted", "未说明从哪一年起计算增长");

    public static readonly Localized NoPlace = new(
        "no place is stated that would decide it, nor does the policy declare which are the first (leading = top 3 among siblings)",
        "未说明须达到的名次，政策也未声明何为前列（前列 = 前3 在 同级）");

    public static readonly Localized NoOthers = new("the text does not say among which regions", "未说明在哪些地区中排名");

    public static Localized In(string region, Localized finding) => new($"{region}: {finding.English}", $"{region}：{finding.Chinese}");

    public static Localized NotKnown(IndicatorSymbol indicator, string region, Period period) => region.Length == 0
        ? new($"no exact figure of {indicator} is known for {period}", $"{Zh(period)}没有{indicator}的确切数值")
        : new($"no exact figure of {indicator} is known of {region} for {period}", $"{region}{Zh(period)}没有{indicator}的确切数值");

    public static Localized NotExact(IndicatorSymbol indicator, Figure figure) => new(
        $"of {indicator} only {Wording.Of(figure, indicator.Unit)} is known for {figure.Period}", $"{Zh(figure.Period)}的{indicator}仅知{Wording.Of(figure, indicator.Unit)}");

    public static Localized NoRegions(RegionSet regions, string region) => region.Length == 0
        ? new($"no region is named from which {regions} could be told", $"没有指明地区，无从得知{regions.Describe().Chinese}")
        : new($"the policy does not declare {regions} of {region}", $"政策未声明{region}的{regions.Describe().Chinese}");

    public static Localized NoWeights { get; } = new("the weights of the regions are negative, or all 0", "各地区的权数为负或全为零");

    public static Localized NothingToSpread { get; } = new("a value is negative, or all are 0", "有数值为负或全为零");

    public static Localized NotAmong(string region, RegionSet regions) => new($"{region} is not among {regions}", $"{region}不在{regions.Describe().Chinese}之中");

    public static Localized NoBetter(IndicatorSymbol indicator) => new(
        $"whether a higher or a lower {indicator} is better is not declared (@better higher, @better lower)",
        $"未声明{indicator}越高越好还是越低越好（@方向 越高越好、@方向 越低越好）");

    public static Localized Place(int place, int count, Figure figure, TargetAim aim, Unit unit, bool reaches, bool isDue)
    {
        var (english, chinese) = (reaches, isDue) switch
        {
            (true, true) => ("meets", "达到"),
            (false, true) => ("does not meet", "未达到"),
            (true, false) => ("already meets", "已达到"),
            (false, false) => ("does not meet yet", "尚未达到"),
        };
        return new(
            $"{Wording.Of(figure, unit)} in {figure.Period} is place {place} of {count}, which {english} '{Wording.Of(aim, unit).English}'",
            $"{Zh(figure.Period)}的{Wording.Of(figure, unit)}在{count}个地区中居第{place}位，{chinese}“{Wording.Of(aim, unit).Chinese}”");
    }

    public static Localized NoValue(FormulaSymbol formula, Period period, Localized? why) => why is null
        ? new($"{formula} is not known for {period}", $"{Zh(period)}的{formula}未知")
        : new($"{formula} is not known for {period}: {why.English}", $"{Zh(period)}的{formula}未知：{why.Chinese}");

    public static Localized BoundOf(Localized reason, FormulaSymbol formula, Period period) => new(
        $"{reason.English}; the bound is {formula} in {period}", $"{reason.Chinese}；该界限为{Zh(period)}的{formula}");

    public static Localized NoTargetOf(string region, IndicatorSymbol indicator, Period by) => new(
        $"no target of {region} for {indicator} by {by} is known", $"没有{region}{by.Describe().Chinese}的{indicator}目标");

    public static Localized SeveralTargetsOf(string region, IndicatorSymbol indicator, Period by) => new(
        $"{region} has several aims for {indicator} by {by}, and which of them is meant is not stated", $"{region}{by.Describe().Chinese}的{indicator}目标不止一个，未说明参照哪一个");

    public static Localized ReferenceOnly(string region, IndicatorSymbol indicator, Period by) => new(
        $"the target of {region} for {indicator} by {by} only refers to another region", $"{region}{by.Describe().Chinese}的{indicator}目标又参照其他地区");

    public static Localized AsIn(string region, Localized reason) => new($"as in {region}: {reason.English}", $"参照{region}：{reason.Chinese}");

    public static Localized NoTwoYears(Period first, TargetAim aim, Figure known, Unit unit) => new(
        $"growth needs exact figures from {first} to {aim.By}; {Wording.Of(known, unit)} in {known.Period} is not enough",
        $"计算增长需要{Zh(first)}至{aim.By.Describe().Chinese}的确切数值，仅有{Zh(known.Period)}的{Wording.Of(known, unit)}不够");

    public static Localized NoGrowthFrom(Symbol what, string region, Period period, Rational value) => new(
        $"growth is not counted from {value.ToString(4)}, which {what}{(region.Length == 0 ? "" : $" of {region}")} was in {period}",
        $"{region}{Zh(period)}的{what}为{value.ToString(4)}，不能据以计算增速");

    public static Localized NotSince(IndicatorSymbol indicator, int since, Period period) => new(
        $"{period} is not after {since}, from which {indicator} is counted", $"{Zh(period)}不在{indicator}的起算年{since}年之后");

    public static Localized NoAverageGrowth(Rational total) => new(
        $"a growth of {Wording.Percentage(total.Round(4))} has no average a year", $"增幅为{Wording.Percentage(total.Round(4))}，不能计算年均增速");

    public static Localized NoGrowthFrom(Figure figure, Unit unit) => new(
        $"growth is not counted from {Wording.Of(figure, unit)} in {figure.Period}", $"{Zh(figure.Period)}为{Wording.Of(figure, unit)}，不能据以计算增速");

    public static Localized Grown(Figure before, Figure after, BoundAim bound, TargetAim aim, Unit unit, bool? holds)
    {
        var (english, chinese) = holds switch
        {
            true => ("as it is", "已达到"),
            false => ("which it is not", "未达到"),
            null when bound.IsApproximate && after.IsExact => ("and how far from it is still about so is not stated", "未说明多大出入仍算“左右”"),
            null => ("which the source does not decide", "来源不足以判定"),
        };
        return new(
            $"from {Wording.Of(before, unit)} in {before.Period} to {Wording.Of(after, unit)} in {after.Period}: '{Wording.Of(aim, unit).English}' asks for {Wording.Of(bound, unit).English} by then, {english}",
            $"由{Zh(before.Period)}的{Wording.Of(before, unit)}到{Zh(after.Period)}的{Wording.Of(after, unit)}：“{Wording.Of(aim, unit).Chinese}”要求届时{Wording.Of(bound, unit).Chinese}，{chinese}");
    }

    public static Localized NotAllYears(Localized reason) => new($"{reason.English}, but not all years are known", $"{reason.Chinese}，但并非各年都有数值");
}
