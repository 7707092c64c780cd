using System.Collections.Immutable;
using PolicyKit.Data;

namespace PolicyKit.Tests.Panels;

/// <summary>A random policy with every kind of aim, and figures of some regions, many of them on a bound or missing.</summary>
internal sealed class RandomPanel
{
    private static readonly string[] Inputs = ["A", "B", "C"];
    private static readonly string[] Series = ["A", "B", "Sum", "Ratio", "Chain", "Shared", "Grown", "Spread", "Mid", "Since", "Sums"];
    private static readonly string[] Signs = ["<=", "<", ">=", ">", "=", "~"];
    private static readonly double[] Values = [0, 1, 2, 3, 0.1, 0.2, 0.3, 1.1, 1.21, -1, -0.5, 4, 5, 10, 1e-9, 3.3, 6, double.NaN, double.NaN, double.NaN];

    private readonly Random _random;

    public RandomPanel(int seed)
    {
        _random = new Random(seed);
        Text = string.Join(
            '\n',
            [
                "policy \"P\" for 甲 2018..2025", "region 省 { 甲, 乙, 丙, 丁 from 2022 }", "@better higher", "indicator A, C", "@frequency quarterly", "indicator B", "indicator Sum = A + B", "indicator Ratio = Sum / C",
                "indicator Chain = max(Ratio, A) * 2", "indicator Shared = A / (A of parent)",
                "group 组 = 甲, 丁, 丙", "indicator Grown = (C growth) * 100", "indicator Since = A growth yearly from 2019", "indicator Sums = C total from 2020", "indicator Spread = max(Ratio over siblings) - min(Ratio over siblings)", "indicator Mid = mean(A over 组 weight C) + Shared",
                "target A for 省 >= 2 by 2023, <= 3 by 2024", "target C for 省 top 2 among 组 by 2024", "target Ratio for 丙 growth >= 10% total 2019..2023", 

                .. Enumerable.Range(0, 1 + _random.Next(8)).Select(_ => Target()),
            ]);
        ImmutableArray<string> regions = ["甲", "乙", "省", "丙", "丁", "外"];
        var years = 1 + _random.Next(8);
        Panel = new FigurePanel(
            regions, 2018 + _random.Next(4), years, [.. Inputs.Append("Ratio").Where(_ => _random.Next(8) > 0).Select(i => Column(i, regions.Length * years))]);
    }

    public string Text { get; }

    public FigurePanel Panel { get; }

    private static string Quoted(double value) => value.ToString("0.###########", System.Globalization.CultureInfo.InvariantCulture);

    private NumberColumn Column(string name, int count) => new(name, Enumerable.Range(0, count).Select(_ => Draw(Values)).ToArray());

    private string Target() =>
        $"target {Draw(Series)}{(_random.Next(5) == 0 ? " for 乙" : "")} {string.Join(", ", Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Aim() + By()))}";

    private string By() => $" by {2019 + _random.Next(8)}{Draw(["", "", "", "", "", "", "Q2", "Q4"])}";

    private string Aim() => _random.Next(13) switch
    {
        0 or 1 or 2 => $"{Draw(Signs)} {Number()}",
        3 => $"in {Quoted(_random.Next(3) / 10d)}..{Quoted(1 + _random.Next(3))}",
        4 => $"<= {Number()} from {Number()} ({2014 + _random.Next(5)})",
        5 => $"{Draw(["falling", "rising", "steady"])}",
        6 => $"growth {Draw(Signs[..4])} {_random.Next(-2, 4) * 10}%",
        7 => $"growth {Draw(Signs[..4])} {_random.Next(-1, 3) * 10}% yearly",
        8 => $"growth >= {_random.Next(1, 4) * 50}% total",
        9 => $"{Draw(Signs[..4])} (B * 2)",
        10 => Draw(["top 2 among siblings", "top 50% among 组", "top 1 among children", "as parent", "as 丙", "> (A of parent)", ">= (mean(A over siblings))", "<= (median(Ratio over 组))"]),
        11 => $"growth {Draw(Signs[..4])} ({Draw(["C", "Ratio", "B"])} growth){Draw(["", " yearly", " total"])}",
        _ => "\"维持在合理区间\"",
    };

    private string Number() => Quoted(Draw(Values[..^3]));

    private T Draw<T>(T[] from) => from[_random.Next(from.Length)];
}
