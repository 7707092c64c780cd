namespace PolicyKit.Extraction.Reading;

/// <summary>What sort of text it is.</summary>
internal enum DocumentKind
{
    /// <summary>Everything is aimed at, but what the text says was measured.</summary>
    Plan,

    /// <summary>What was measured and what is aimed at stand in parts of their own: 政府工作报告.</summary>
    WorkReport,

    /// <summary>Everything was measured, but what the text says is aimed at: 统计公报, an article.</summary>
    Report,

    /// <summary>It does not tell.</summary>
    Unknown,
}

/// <summary>What a text says about itself.</summary>
/// <param name="Title">Its title; empty where none was found.</param>
/// <param name="Region">Its region; empty where it does not tell.</param>
/// <param name="Period">The first and the last year of the plan.</param>
/// <param name="Kind">What sort of text it is.</param>
/// <param name="Year">The year of a report, and of a plan that names no period.</param>
internal sealed record DocumentFacts(string Title, string Region, (int First, int Last)? Period, DocumentKind Kind, int? Year)
{
    private const int LongestTitle = 60;

    /// <summary>The year before which all was measured: the first of the plan, or that of a plan without a period; null where it does not tell.</summary>
    public int? Begin => Period?.First ?? (Kind is DocumentKind.Plan ? Year : null);

    private static readonly string[] WorkReports = ["工作报告", "计划草案的报告"];
    private static readonly string[] Reports = ["统计公报", "公报", "统计报告", "监测报告", "评估报告", "发展报告", "运行情况", "蓝皮书"];
    private static readonly string[] Plans = ["规划", "方案", "纲要", "行动计划", "计划", "目标", "意见", "工作要点", "若干措施"];
    private static readonly string[] Titles = [.. Plans, "报告", "公报", "通知", "决定"];

    // The first that the title has.
    private static readonly (DocumentKind Kind, string[] Words)[] Kinds = [(DocumentKind.WorkReport, WorkReports), (DocumentKind.Report, Reports), (DocumentKind.Plan, Plans)];

    /// <summary>Reads them from the lines; what is given goes before.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="head">The first lines, with running heads.</param>
    /// <param name="options">What is given.</param>
    public static DocumentFacts Of(IReadOnlyList<PlanLine> lines, IReadOnlyList<PlanLine> head, ExtractionOptions options)
    {
        var titles = head.Select(l => l.Content).Where(l => l.Length <= LongestTitle && l.AsSpan().IndexOfAny("。;") < 0).ToList();
        var title = titles.Find(l => Titles.Any(w => l.EndsWith(w, StringComparison.Ordinal) || l.Contains(w + "(", StringComparison.Ordinal))) ?? titles.FirstOrDefault() ?? "";
        var kind = options.Period is not null ? DocumentKind.Plan
            : Array.Find(Kinds, k => k.Words.Any(w => title.Contains(w, StringComparison.Ordinal))) is { Words: not null } found ? found.Kind : DocumentKind.Unknown;
        var period = options.Period ?? PeriodOf(titles, title, kind, lines);
        var year = kind is DocumentKind.Report or DocumentKind.WorkReport || period is null ? titles.Select(PlanYears.FirstIn).FirstOrDefault(y => y is not null) : null;
        return new DocumentFacts(title, options.Region ?? RegionNames.Of(title, lines), period, kind, year);
    }

    private static (int First, int Last)? PeriodOf(List<string> titles, string title, DocumentKind kind, IReadOnlyList<PlanLine> lines) => kind switch
    {
        DocumentKind.Report or DocumentKind.WorkReport => null,
        _ when (titles.Select(PlanYears.PeriodIn).FirstOrDefault(p => p is not null) ?? MostNamed(lines)) is { } named => named,
        DocumentKind.Plan when PlanYears.FirstIn(title) is { } year => (year, year),
        _ => null,
    };

    // Of a text without a title: the five-year plan that most lines name.
    private static (int First, int Last)? MostNamed(IReadOnlyList<PlanLine> lines) =>
        lines.Select(l => PlanYears.PlanIn(l.Content)).Where(p => p is not null).GroupBy(p => p).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
}
