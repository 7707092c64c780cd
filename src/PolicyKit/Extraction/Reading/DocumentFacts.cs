namespace PolicyKit.Extraction.Reading;

/// <summary>What a text says about itself: title, region, period.</summary>
internal sealed record DocumentFacts(string Title, string Region, (int First, int Last)? Period, bool IsPlan)
{
    private const int LongestTitle = 60;
    private const int Head = 80;

    private static readonly string[] PlanWords = ["规划", "方案", "纲要", "行动计划", "计划", "目标", "实施意见"];
    private static readonly string[] TitleWords = [.. PlanWords, "意见", "报告", "公报", "通知", "决定"];

    /// <summary>Reads them from the lines; what is given goes before.</summary>
    public static DocumentFacts Of(IReadOnlyList<PlanLine> lines, ExtractionOptions options)
    {
        var head = lines.Take(Head).Select(l => l.Content).ToList();
        var titles = head.Where(l => l.Length <= LongestTitle && l.AsSpan().IndexOfAny("。;") < 0).ToList();
        var title = titles.Find(l => TitleWords.Any(w => l.EndsWith(w, StringComparison.Ordinal) || l.Contains(w + "(", StringComparison.Ordinal))) ?? titles.FirstOrDefault() ?? "";
        var named = titles.Select(PlanYears.PeriodIn).FirstOrDefault(p => p is not null) ?? MostNamed(lines);
        named = named is null && PlanWords.Any(w => title.Contains(w, StringComparison.Ordinal)) && YearIn(title) is { } year ? (year, year) : named;
        var isPlan = options.Period is not null || PlanWords.Any(w => title.Contains(w, StringComparison.Ordinal));
        return new DocumentFacts(title, options.Region ?? RegionNames.Of(title, lines), options.Period ?? named, isPlan);
    }

    private static int? YearIn(string title) => Enumerable.Range(0, title.Length).Select(i => PlanYears.At(title, i)).FirstOrDefault(y => y is not null);

    // Of a text without a title: the five-year plan that most lines name.
    private static (int First, int Last)? MostNamed(IReadOnlyList<PlanLine> lines) =>
        lines.Select(l => PlanYears.PlanIn(l.Content)).Where(p => p is not null).GroupBy(p => p).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
}
