namespace PolicyKit.Extraction.Reading;

/// <summary>What pages carry beside their text: numbers of pages, running heads.</summary>
internal sealed class PageFurniture
{
    private const int LongestHead = 60;

    private static readonly string[] Documents = ["规划", "方案", "纲要", "计划", "公报", "意见", "报告", "文件", "人民政府", "日报", "网站"];

    private readonly HashSet<string> _heads;

    private PageFurniture(HashSet<string> heads) => _heads = heads;

    /// <summary>The furniture of a text: decorated numbers, and the names of documents that come again and again.</summary>
    public static PageFurniture Of(IEnumerable<PlanLine> lines)
    {
        HashSet<string> seen = new(StringComparer.Ordinal), heads = new(StringComparer.Ordinal);
        foreach (var head in lines.Select(l => Bare(l.Content)).Where(MayBeHead))
        {
            if (!seen.Add(head))
            {
                heads.Add(head);
            }
        }

        return new PageFurniture(heads);
    }

    public bool Holds(string line) => IsPageNumber(line) || _heads.Contains(Bare(line));

    private static bool MayBeHead(string line) => line.Length is > 5 and <= LongestHead && line.AsSpan().IndexOfAny("。,;:") < 0 && Documents.Any(d => line.Contains(d, StringComparison.Ordinal));

    // A running head may stand beside its page number.
    private static string Bare(string line) => line.Trim("0123456789—·|/".ToCharArray());

    // —12—, 第12页, 第12页共40页, 12/40, ·12·
    private static bool IsPageNumber(string line)
    {
        const int Longest = 12;
        if (line.Length > Longest)
        {
            return false;
        }

        var digits = line.Count(char.IsAsciiDigit);
        var rest = string.Concat(line.Where(c => !char.IsAsciiDigit(c)));
        return digits > 0 && rest is "——" or "————" or "··" or "第页" or "第页共页" or "第页,共页" or "第页/共页" or "页" or "—页—" or "••" or "Page" or "Pageof" or "-—" or "//" or "||";
    }
}
