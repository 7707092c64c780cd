using System.Collections.Immutable;
using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Tables;

/// <summary>The head of a table of indicators, one cell a line: 序号, 指标, 单位, 2020年, 2025年, 属性.</summary>
/// <param name="Columns">The columns in their order.</param>
/// <param name="First">The number of its first cell.</param>
/// <param name="End">The number of the cell behind it.</param>
internal sealed record TableHead(ImmutableArray<TableColumn> Columns, int First, int End)
{
    private const int LongestHead = 24;

    // 水资源指标
    private const int LongestKind = 8;

    private static readonly (ColumnRole Role, string[] Words)[] Roles =
    [
        (ColumnRole.Number, ["序号", "编号"]),
        (ColumnRole.Other, ["属性", "性质", "责任单位", "牵头单位", "责任部门", "牵头部门", "备注", "部门", "指标类型", "指标属性", "指标性质", "数据来源", "责任", "考核单位"]),
        (ColumnRole.Unit, ["单位", "计量单位"]),
        (ColumnRole.Growth, ["年均增速", "年均增长", "年均", "增速", "增长率", "年均/累计", "累计"]),
        (ColumnRole.Group, ["类别", "类型", "领域", "分类", "维度", "一级指标", "方面", "目标类别"]),
        (ColumnRole.Indicator, ["指标", "指标名称", "主要指标", "具体指标", "指标项", "二级指标", "指标内容", "核心指标", "项目"]),
    ];

    private static readonly string[] Captions = ["表", "附表", "图", "专栏", "附件"];
    private static readonly string[] Baselines = ["实际", "现状", "基期", "基数", "完成", "基准", "初值"];
    private static readonly string[] YearWords =
        ["年", "末", "底", "目标", "值", "实际", "现状", "基期", "基数", "完成", "预期", "规划", "预计", "十四五", "十五五", "十三五", "情况", "数"];

    private static readonly string[] Aims = ["目标", "预期", "规划"];

    public int CountOf(ColumnRole role) => Columns.Count(c => c.Role == role);

    public bool Has(ColumnRole role) => CountOf(role) > 0;

    /// <summary>The head that begins at a cell; null if none does.</summary>
    public static TableHead? At(IReadOnlyList<PlanCell> cells, int first, (int First, int Last)? period)
    {
        var columns = new List<TableColumn>();
        var at = first;
        while (ReadColumn(cells, at, columns, period) is var (column, length) && length > 0)
        {
            columns.Add(column!);
            at += length;
        }

        return columns.Exists(c => c.Role == ColumnRole.Indicator) && columns.Exists(c => c.Role == ColumnRole.Value) && !IsCaption(cells[first].Content, columns)
            ? new TableHead(WithKinds(WithLevels(columns), period), first, at)
            : null;
    }

    // 教育发展指标 above the head of a table, which has a column of indicators itself.
    private static bool IsCaption(string cell, List<TableColumn> columns) =>
        IsKind(cell) && !IsLevel(cell) && columns.Skip(1).Any(c => c.Role is ColumnRole.Indicator);

    // 一级指标, 二级指标: the last of them holds the names, those before it groups.
    private static List<TableColumn> WithLevels(List<TableColumn> columns)
    {
        var last = columns.FindLastIndex(c => c.Role == ColumnRole.Indicator);
        return [.. columns.Select((c, i) => c.Role == ColumnRole.Indicator && i < last ? new TableColumn(ColumnRole.Group) : c)];
    }

    private static bool IsLevel(string cell) => cell is [_, '级', ..];

    private static bool IsKind(string cell) => cell.Length <= LongestKind && cell.EndsWith("指标", StringComparison.Ordinal) && !Captions.Any(w => cell.StartsWith(w, StringComparison.Ordinal));

    // A cell may be broken over two lines: 2025年 目标, 年均增长 (累计), 指标 属性 behind the column of indicators.
    private static (TableColumn? Column, int Length) ReadColumn(IReadOnlyList<PlanCell> cells, int at, List<TableColumn> before, (int First, int Last)? period)
    {
        if (at >= cells.Count)
        {
            return default;
        }

        var first = cells[at].Content;
        var column = ColumnOf(first, period);
        var next = at + 1 < cells.Count ? cells[at + 1].Content : "";
        var hasNames = before.Exists(c => c.Role == ColumnRole.Indicator);
        return next.Length > 0 && ColumnOf(first + next, period) is { } joined && GoesOn(column, first, next, joined, hasNames) ? (joined, 2)
            : column is null ? default
            : (column, 1);
    }

    private static bool GoesOn(TableColumn? column, string first, string next, TableColumn joined, bool hasNames) => column?.Role switch
    {
        ColumnRole.Indicator => hasNames && joined.Role == ColumnRole.Other,
        ColumnRole.Value => joined.Role == ColumnRole.Value && !next.Any(char.IsAsciiDigit),
        ColumnRole.Growth when next is ['(' or '[', ..] => true,
        _ => IsWord(first + next) && !IsWord(next),
    };

    private static bool IsWord(string cell) => Roles.Any(r => r.Words.Contains(cell));

    /// <summary>Whether a cell can be the head of a column.</summary>
    public static bool IsColumn(string cell) => ColumnOf(cell, null) is not null;

    private static TableColumn? ColumnOf(string cell, (int First, int Last)? period)
    {
        if (cell.Length > LongestHead)
        {
            return null;
        }

        foreach (var (role, words) in Roles)
        {
            if (words.Contains(cell) || (role is ColumnRole.Growth && words.Any(w => cell.Contains(w, StringComparison.Ordinal)) && cell.Length <= 16))
            {
                return new TableColumn(role, IsMixed: role is ColumnRole.Growth && ((cell.Contains("累计", StringComparison.Ordinal) && !cell.Contains('[', StringComparison.Ordinal)) || cell is "年均"));
            }
        }

        if (IsKind(cell))
        {
            return new TableColumn(ColumnRole.Indicator);
        }

        var isBaseline = Baselines.Any(w => cell.Contains(w, StringComparison.Ordinal));
        var isAim = Aims.Any(w => cell.Contains(w, StringComparison.Ordinal));
        var year = PlanYears.FirstIn(cell) ?? PlanYears.PlanIn(cell)?.Last;
        return (year is not null && IsPlainYear(cell)) || ((isBaseline || isAim) && cell.EndsWith('值'))
            ? new TableColumn(ColumnRole.Value, year ?? (isBaseline ? null : period?.Last), isBaseline ? StatementKind.Observation : StatementKind.Target)
            : null;
    }

    private static bool IsPlainYear(string cell)
    {
        var rest = string.Concat(cell.Where(c => !char.IsAsciiDigit(c)).Where(c => c is not ('(' or ')' or '“' or '”')));
        return rest.Length == 0 || Strip(rest).Length == 0;

        static string Strip(string rest) => YearWords
            .Aggregate(rest, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
    }

    // A year before the plan begins was measured; so was the first of two that lie five years apart.
    private static ImmutableArray<TableColumn> WithKinds(List<TableColumn> columns, (int First, int Last)? period)
    {
        var years = columns.Where(c => c.Role == ColumnRole.Value && c.Year is not null).Select(c => c.Year!.Value).ToList();
        return [.. columns.Select(c => c.Role == ColumnRole.Value && c.Year is { } year && IsMeasured(year) ? c with { Kind = StatementKind.Observation } : c)];

        bool IsMeasured(int year) => period is var (first, last) && years.TrueForAll(y => y <= last) ? year < first : years.Count > 1 && year == years.Min() && years.Max() - year >= 5;
    }
}
