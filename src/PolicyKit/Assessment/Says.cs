using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>The one sentence that says why an outcome is what it is.</summary>
internal static partial class Says
{
    public static readonly Localized GoalInWords = new("a goal in words; no figure decides it", "文字目标，没有数值可判定");

    public static Localized NoFigure(Localized? why) => why is null
        ? new("no figure is known", "没有已知数值")
        : new($"no figure is known: {why.English}", $"没有已知数值：{why.Chinese}");

    public static Localized NoFigureOf(Period period, Figure nearest, Unit unit) => new(
        $"no figure is known for {period}; the nearest is {Wording.Of(nearest, unit)} in {nearest.Year}",
        $"{period.Describe().Chinese}没有数值，最近的是{nearest.Year}年的{Wording.Of(nearest, unit)}");

    public static Localized Holds(Figure figure, TargetAim aim, Unit unit) => Plain(figure, aim, unit, "meets", "达到");

    public static Localized Fails(Figure figure, TargetAim aim, Unit unit) => Plain(figure, aim, unit, "does not meet", "未达到");

    public static Localized HoldsAlready(Figure figure, TargetAim aim, Unit unit) => new(
        $"{Wording.Of(figure, unit)} in {figure.Year} already meets {Wording.Of(aim, unit).English} for {aim.By}",
        $"{figure.Year}年的{Wording.Of(figure, unit)}已达到{aim.By.Describe().Chinese}目标{Wording.Of(aim, unit).Chinese}");

    public static Localized Undecided(Figure figure, TargetAim aim, Unit unit) => aim is BoundAim { IsApproximate: true } && figure.IsExact
        ? new(
            $"{Wording.Of(figure, unit)} in {figure.Year} is not {Wording.Of(aim, unit).English} to the letter, and how far from it is still about so is not stated",
            $"{figure.Year}年的{Wording.Of(figure, unit)}与{Wording.Of(aim, unit).Chinese}不完全相等，未说明多大出入仍算“左右”")
        : new(
            $"the source says only {Wording.Of(figure, unit)} for {figure.Year}, which does not decide {Wording.Of(aim, unit).English}",
            $"来源只说{figure.Year}年{Wording.Of(figure, unit)}，不足以判定{Wording.Of(aim, unit).Chinese}");

    public static Localized YearDoesNotDecide(Figure figure, TargetAim aim, Unit unit) => new(
        $"{Wording.Of(figure, unit)} is the figure of the whole year {figure.Year}, which does not decide {Wording.Of(aim, unit).English} by {aim.By}",
        $"{Wording.Of(figure, unit)}是{figure.Year}年全年数值，不足以判定{aim.By.Describe().Chinese}的目标{Wording.Of(aim, unit).Chinese}");

    public static Localized NoPace(Figure figure, TargetAim aim, Unit unit) => new(
        $"{Wording.Of(figure, unit)} in {figure.Year} is not yet {Wording.Of(aim, unit).English}, and no earlier figure tells the pace",
        $"{figure.Year}年的{Wording.Of(figure, unit)}尚未达到{Wording.Of(aim, unit).Chinese}，没有更早数值可推算进度");

    public static Localized Pace(Figure baseline, Figure latest, Rational projected, TargetAim aim, Unit unit, bool reaches) => new(
        $"from {Wording.Of(baseline, unit)} in {baseline.Year} and {Wording.Of(latest, unit)} in {latest.Year}, a straight line gives {Wording.Quantity(projected, unit)} in {aim.By}, which {(reaches ? "meets" : "does not meet")} {Wording.Of(aim, unit).English}",
        $"由{baseline.Year}年{Wording.Of(baseline, unit)}、{latest.Year}年{Wording.Of(latest, unit)}按直线推算，{aim.By.Describe().Chinese}为{Wording.Quantity(projected, unit)}，{(reaches ? "可达到" : "达不到")}{Wording.Of(aim, unit).Chinese}");

    public static Localized OneFigure(Figure figure, Unit unit) => new(
        $"only {Wording.Of(figure, unit)} in {figure.Year} is known; a direction needs two years",
        $"只有{figure.Year}年的{Wording.Of(figure, unit)}，判断方向需要两年");

    public static Localized WrongStep(Figure before, Figure after, Unit unit) => new(
        $"{Wording.Of(before, unit)} in {before.Year} was followed by {Wording.Of(after, unit)} in {after.Year}",
        $"{before.Year}年为{Wording.Of(before, unit)}，{after.Year}年为{Wording.Of(after, unit)}");

    public static Localized RightSteps(Figure first, Figure last, Unit unit, bool isWhole) => new(
        $"every known step from {Wording.Of(first, unit)} in {first.Year} to {Wording.Of(last, unit)} in {last.Year} goes the right way{(isWhole ? "" : ", but not all years are known")}",
        $"从{first.Year}年{Wording.Of(first, unit)}到{last.Year}年{Wording.Of(last, unit)}，各已知年份方向均符合{(isWhole ? "" : "，但并非各年都有数值")}");

    public static Localized NoToleranceOfSteady(Figure before, Figure after, Unit unit) => new(
        $"{Wording.Of(before, unit)} in {before.Year} was followed by {Wording.Of(after, unit)} in {after.Year}, and how much change is still steady is not stated",
        $"{before.Year}年为{Wording.Of(before, unit)}，{after.Year}年为{Wording.Of(after, unit)}，未说明多大变化仍算稳定");

    private static Localized Plain(Figure figure, TargetAim aim, Unit unit, string english, string chinese) => new(
        $"{Wording.Of(figure, unit)} in {figure.Year} {english} {Wording.Of(aim, unit).English}",
        $"{figure.Year}年的{Wording.Of(figure, unit)}{chinese}{Wording.Of(aim, unit).Chinese}");
}
