using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The one sentence that says why an outcome is what it is.</summary>
internal static partial class Says
{
    private static readonly Dictionary<PeriodKind, (Localized One, Localized Several)> Kinds = new()
    {
        [PeriodKind.Year] = (new("year", "年度"), new("years", "年份")),
        [PeriodKind.Quarter] = (new("quarter", "季度"), new("quarters", "季度")),
        [PeriodKind.Month] = (new("month", "月度"), new("months", "月份")),
    };

    public static readonly Localized GoalInWords = new("a goal in words; no figure decides it", "文字目标，没有数值可判定");

    public static Localized NoFigure(Localized? why) => why is null
        ? new("no figure is known", "没有已知数值")
        : new($"no figure is known: {why.English}", $"没有已知数值：{why.Chinese}");

    public static Localized OnlyOtherPeriods(PeriodKind kind, ImmutableArray<Figure> others, Unit unit)
    {
        var (last, kinds) = (others[^1], Kinds[kind]);
        var (english, chinese) = others.Length == 1 ? ("", "") : ($" and {others.Length - 1} more", $"等{others.Length}个数值");
        return new(
            $"no figure of a {kinds.One.English} is known, only {Wording.Of(last, unit)} in {last.Period}{english}; none is made of figures of other periods",
            $"没有{kinds.One.Chinese}数值，仅有{Zh(last.Period)}的{Wording.Of(last, unit)}{chinese}，不由其他期间的数值推算");
    }

    public static Localized NotFinal(Localized reason, IEnumerable<(Period Period, FigureStatus Status)> used)
    {
        var byStatus = used.GroupBy(u => u.Status, u => u.Period).OrderBy(g => g.Key).Select(g => (Words: g.Key.Describe(), Periods: g.Distinct().Order().ToList())).ToList();
        return new(
            $"{reason.English} ({string.Join("; ", byStatus.Select(s => $"{s.Words.English}: {string.Join(", ", s.Periods)}"))})",
            $"{reason.Chinese}（{string.Join("；", byStatus.Select(s => $"{s.Words.Chinese}：{string.Join("、", s.Periods.Select(Zh))}"))}）");
    }

    public static Localized NoFigureOf(Period period, Figure nearest, Unit unit) => new(
        $"no figure is known for {period}; the nearest is {Wording.Of(nearest, unit)} in {nearest.Period}",
        $"{period.Describe().Chinese}没有数值，最近的是{Zh(nearest.Period)}的{Wording.Of(nearest, unit)}");

    public static Localized Holds(Figure figure, TargetAim aim, Unit unit) => Plain(figure, aim, unit, "meets", "达到");

    public static Localized Fails(Figure figure, TargetAim aim, Unit unit) => Plain(figure, aim, unit, "does not meet", "未达到");

    public static Localized HoldsAlready(Figure figure, TargetAim aim, Unit unit) => new(
        $"{Wording.Of(figure, unit)} in {figure.Period} already meets {Wording.Of(aim, unit).English} for {aim.By}",
        $"{Zh(figure.Period)}的{Wording.Of(figure, unit)}已达到{aim.By.Describe().Chinese}目标{Wording.Of(aim, unit).Chinese}");

    public static Localized Undecided(Figure figure, TargetAim aim, Unit unit) => aim is BoundAim { IsApproximate: true } && figure.IsExact
        ? new(
            $"{Wording.Of(figure, unit)} in {figure.Period} is not {Wording.Of(aim, unit).English} to the letter, and how far from it is still about so is not stated",
            $"{Zh(figure.Period)}的{Wording.Of(figure, unit)}与{Wording.Of(aim, unit).Chinese}不完全相等，未说明多大出入仍算“左右”")
        : new(
            $"the source says only {Wording.Of(figure, unit)} for {figure.Period}, which does not decide {Wording.Of(aim, unit).English}",
            $"来源只说{Zh(figure.Period)}{Wording.Of(figure, unit)}，不足以判定{Wording.Of(aim, unit).Chinese}");

    public static Localized YearDoesNotDecide(Figure figure, TargetAim aim, Unit unit) => new(
        $"{Wording.Of(figure, unit)} is the figure of the whole year {figure.Period}, which does not decide {Wording.Of(aim, unit).English} by {aim.By}",
        $"{Wording.Of(figure, unit)}是{Zh(figure.Period)}全年数值，不足以判定{aim.By.Describe().Chinese}的目标{Wording.Of(aim, unit).Chinese}");

    public static Localized NoPace(Figure figure, TargetAim aim, Unit unit) => new(
        $"{Wording.Of(figure, unit)} in {figure.Period} is not yet {Wording.Of(aim, unit).English}, and no earlier figure tells the pace",
        $"{Zh(figure.Period)}的{Wording.Of(figure, unit)}尚未达到{Wording.Of(aim, unit).Chinese}，没有更早数值可推算进度");

    public static Localized Pace(Figure baseline, Figure latest, Rational projected, TargetAim aim, Unit unit, bool reaches) => new(
        $"from {Wording.Of(baseline, unit)} in {baseline.Period} and {Wording.Of(latest, unit)} in {latest.Period}, a straight line gives {Wording.Quantity(projected, unit)} in {aim.By}, which {(reaches ? "meets" : "does not meet")} {Wording.Of(aim, unit).English}",
        $"由{Zh(baseline.Period)}{Wording.Of(baseline, unit)}、{Zh(latest.Period)}{Wording.Of(latest, unit)}按直线推算，{aim.By.Describe().Chinese}为{Wording.Quantity(projected, unit)}，{(reaches ? "可达到" : "达不到")}{Wording.Of(aim, unit).Chinese}");

    public static Localized OneFigure(Figure figure, Unit unit) => new(
        $"only {Wording.Of(figure, unit)} in {figure.Period} is known; a direction needs two {Kinds[figure.Period.Kind].Several.English}",
        $"只有{Zh(figure.Period)}的{Wording.Of(figure, unit)}，判断方向需要两个{Kinds[figure.Period.Kind].Several.Chinese}");

    public static Localized WrongStep(Figure before, Figure after, Unit unit) => new(
        $"{Wording.Of(before, unit)} in {before.Period} was followed by {Wording.Of(after, unit)} in {after.Period}",
        $"{Zh(before.Period)}为{Wording.Of(before, unit)}，{Zh(after.Period)}为{Wording.Of(after, unit)}");

    public static Localized RightSteps(Figure first, Figure last, Unit unit, bool isWhole) => new(
        $"every known step from {Wording.Of(first, unit)} in {first.Period} to {Wording.Of(last, unit)} in {last.Period} goes the right way{(isWhole ? "" : $", but not all {Kinds[last.Period.Kind].Several.English} are known")}",
        $"从{Zh(first.Period)}{Wording.Of(first, unit)}到{Zh(last.Period)}{Wording.Of(last, unit)}，各已知{Kinds[last.Period.Kind].Several.Chinese}方向均符合{(isWhole ? "" : $"，但并非各{Kinds[last.Period.Kind].Several.Chinese}都有数值")}");

    public static Localized NoToleranceOfSteady(Figure before, Figure after, Unit unit) => new(
        $"{Wording.Of(before, unit)} in {before.Period} was followed by {Wording.Of(after, unit)} in {after.Period}, and how much change is still steady is not stated",
        $"{Zh(before.Period)}为{Wording.Of(before, unit)}，{Zh(after.Period)}为{Wording.Of(after, unit)}，未说明多大变化仍算稳定");

    private static string Zh(Period period) => period.Describe().Chinese;

    private static Localized Plain(Figure figure, TargetAim aim, Unit unit, string english, string chinese) => new(
        $"{Wording.Of(figure, unit)} in {figure.Period} {english} {Wording.Of(aim, unit).English}",
        $"{Zh(figure.Period)}的{Wording.Of(figure, unit)}{chinese}{Wording.Of(aim, unit).Chinese}");
}
