using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Of assessments of regions.</summary>
internal static partial class Says
{
    public static readonly Localized NoMarks = new("no item of it counts", "没有可计入的考评项");

    public static Localized NoFigureIn(int year) => new($"no figure is known for {year}", $"{year}年没有数值");

    public static Localized NoSpread(IndicatorSymbol indicator) => new($"the figures of {indicator} do not tell the regions apart", $"各地区的{indicator}没有差别，无从比较");

    public static Localized NoTotalWithout(Symbol part, Localized why) => new($"no total without {part}: {why.English}", $"缺少{part}，没有总分：{why.Chinese}");

    public static Localized NegativeMark(IndicatorSymbol indicator) =>
        new($"the mark of {indicator} is negative, of which there is no geometric mean", $"{indicator}的得分为负，无法求几何平均");

    public static Localized Vetoed(string condition) => new($"no place: {condition}", $"不排名次：{condition}");
}
