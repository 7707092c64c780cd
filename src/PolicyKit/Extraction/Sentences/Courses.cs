namespace PolicyKit.Extraction.Sentences;

/// <summary>Wordings that say how a figure goes without a number: 稳步下降, 维持在合理区间, 根据省定目标.</summary>
internal static class Courses
{
    // Nothing is said by these alone.
    private static readonly string[] Adverbs =
    [
        "逐年", "逐步", "稳步", "持续", "不断", "明显", "显著", "大幅度", "大幅", "进一步", "全面", "有效", "系统性", "较快", "更加", "切实", "整体", "总体", "普遍", "加快", "协同", "基本", "继续", "均", "都", "将", "全力", "分步", "快速", "有所", "同步", "年年", "逐渐", "同比例", "保持", "稳定", "平稳", "极大", "高质量", "有序", "适度",
    ];

    private static readonly (StatementOperator Operator, string[] Words)[] Verbs =
    [
        (StatementOperator.Rising, ["提高", "提升", "增强", "增长", "扩大", "增加", "上升", "倍增", "壮大", "拓展", "彰显", "凸显"]),
        (StatementOperator.Falling, ["下降", "降低", "减少", "缩小", "收窄", "压减", "缩短", "回落", "趋降"]),
        (StatementOperator.Steady, ["保持稳定", "保持平稳", "维持在合理区间", "保持在合理区间", "处于合理区间", "稳定在合理区间", "控制在合理区间", "保持在合理水平", "保持合理区间", "总体稳定", "维持稳定", "保持基本稳定", "基本稳定", "维持在合理水平"]),
    ];

    private static readonly string[] ReferenceStarts = ["根据", "按照", "按", "完成", "达到", "执行", "以"];
    private static readonly string[] ReferenceEnds = ["目标", "任务", "要求", "指标", "为准", "标准", "计划"];

    /// <summary>What a whole cell says: 逐步下降; null if it says something else.</summary>
    public static StatementOperator? OfCell(string cell)
    {
        if (ReferenceStarts.Any(w => cell.StartsWith(w, StringComparison.Ordinal)) && ReferenceEnds.Any(w => cell.EndsWith(w, StringComparison.Ordinal)))
        {
            return StatementOperator.Reference;
        }

        return OfEnd(cell) is var (op, start) && AdverbsEnd(cell, start) == 0 ? op : null;
    }

    /// <summary>The course with which a text ends, and where its word begins; null if there is none.</summary>
    public static (StatementOperator Operator, int Start)? OfEnd(ReadOnlySpan<char> text)
    {
        foreach (var (op, words) in Verbs.Reverse())
        {
            foreach (var word in words)
            {
                if (text.EndsWith(word))
                {
                    return (op, text.Length - word.Length);
                }
            }
        }

        return null;
    }

    /// <summary>Where the adverbs begin that stand before a place.</summary>
    public static int AdverbsEnd(ReadOnlySpan<char> text, int end)
    {
        for (var found = true; found && end > 0;)
        {
            found = false;
            foreach (var adverb in Adverbs)
            {
                if (text[..end].EndsWith(adverb))
                {
                    (end, found) = (end - adverb.Length, true);
                    break;
                }
            }
        }

        return end;
    }
}
