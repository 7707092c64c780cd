namespace PolicyKit.Extraction.Reading;

/// <summary>Finds whose plan a text is.</summary>
internal static class RegionNames
{
    private const int Longest = 8;
    private const int ShortestShort = 2;

    private static readonly string[] Levels = ["省", "市", "自治区", "自治州", "自治县", "县", "区", "州", "盟", "旗", "镇"];

    /// <summary>The region with which the title begins, in full: 丽水加快… is 丽水市 where the text has that name. Empty if it begins with none.</summary>
    public static string Of(string title, IReadOnlyList<PlanLine> lines)
    {
        var start = title.StartsWith("关于", StringComparison.Ordinal) || title.StartsWith("印发", StringComparison.Ordinal) ? 2 : title.StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;
        title = title[start..].TrimStart('《', '“');
        for (var length = Math.Min(Longest, title.Length); length >= ShortestShort; length--)
        {
            var name = title[..length];
            if (Levels.Any(level => name.EndsWith(level, StringComparison.Ordinal) && name.Length > level.Length + 1))
            {
                return name;
            }
        }

        for (var length = ShortestShort; length <= Math.Min(Longest, title.Length) && title.AsSpan(0, length).IndexOfAny("的和与年") < 0; length++)
        {
            foreach (var full in Levels.Take(6).Select(level => title[..length] + level))
            {
                if (lines.Any(l => l.Content.Contains(full, StringComparison.Ordinal)))
                {
                    return full;
                }
            }
        }

        return "";
    }
}
