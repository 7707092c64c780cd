using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Of sources that disagree.</summary>
internal static partial class Says
{
    public static Localized Disagreeing(IndicatorSymbol indicator, Period period, IEnumerable<(string Source, Rational Value)> figures)
    {
        var all = string.Join("；", figures.Select(f => $"{Wording.Quantity(f.Value, indicator.Unit)}（{f.Source}）"));
        return new($"Sources disagree on {indicator} {period}: {all}. None is taken.", $"{indicator}{Zh(period)}的来源不一致：{all}。均不采用。");
    }

    public static Localized LessFirm(IndicatorSymbol indicator, Figure taken, IEnumerable<(string Source, FigureStatus Status, Rational Value)> others)
    {
        var list = others.Select(o => (o.Source, Status: o.Status.Describe(), Value: Wording.Quantity(o.Value, indicator.Unit))).ToList();
        var (status, value) = (taken.Status.Describe(), Wording.Of(taken, indicator.Unit));
        return new(
            $"Sources disagree on {indicator} {taken.Period}: {value} ({status.English}, {taken.Source}); {string.Join("; ", list.Select(o => $"{o.Value} ({o.Status.English}, {o.Source})"))}. The firmest is taken.",
            $"{indicator}{Zh(taken.Period)}的来源不一致：{value}（{status.Chinese}，{taken.Source}）；{string.Join("；", list.Select(o => $"{o.Value}（{o.Status.Chinese}，{o.Source}）"))}。采用最确定的数值。");
    }
}
