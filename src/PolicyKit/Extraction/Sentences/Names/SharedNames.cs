using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>What names that stand side by side lend each other: 小学、初中大班额比例, 低收入群体增收能力、生活品质.</summary>
internal static class SharedNames
{
    private const int LongestHead = 10;
    private const int ShortestRate = 5;

    // What a comparison makes of figures, though these are measured themselves.
    private static readonly WordTable Comparisons = new("差距", "倍差", "之比", "差异系数");

    // Kinds of one thing, which the last of them names.
    private static readonly WordTable Kinds = new(
        "城镇", "农村", "城市", "乡村", "小学", "初中", "高中", "市级", "县级", "省级", "国家级", "男性", "女性", "一产", "二产", "三产", "第一产业", "第二产业", "第三产业", "市区", "县城", "学前", "城区", "农民", "地表", "地下", "新建", "既有");

    /// <summary>Where something gets everywhere, or what gets there: 众创空间、孵化器县级全覆盖.</summary>
    private static readonly WordTable Reaches = new("5G", "4G", "光纤", "宽带", "公交", "天然气", "快递", "县级", "城乡", "乡镇", "乡镇以上", "村级", "县域", "市域", "行政村");

    /// <summary>The names, each with what it lacks.</summary>
    /// <param name="names">The names in their order.</param>
    /// <param name="isCoverage">Whether they are said to be covered.</param>
    public static List<NameSpan> Complete(List<NameSpan> names, bool isCoverage = false)
    {
        if (names.Count < 2)
        {
            return names;
        }

        var last = names[^1].Text;
        var end = SharedEnd(last, isCoverage);
        var holder = Holders.EndIn(names[0].Text);
        return [.. names.Select((n, i) => n with { Text = Holders.With(names[0].Text[..holder], i == names.Count - 1 ? n.Text : WithEnd(n.Text, last, end, isCoverage)) })];
    }

    private static string WithEnd(string name, string last, string end, bool isCoverage)
    {
        for (var length = Math.Min(LongestHead, name.Length); length >= 2; length--)
        {
            var at = last.IndexOf(name[^length..], StringComparison.Ordinal);
            if (at >= 0)
            {
                return end.Length == 0 || isCoverage ? name : name + last[(at + length)..];
            }
        }

        if (Kinds.Is(name) && Kinds.AtStart(last) is > 0 and var kind)
        {
            return name + last[kind..];
        }

        if (end.Length > 0 && NameWords.Measures.AtEnd(name) == 0 && OfPeople(name, last) is { } people)
        {
            return people;
        }

        return NameWords.Measures.AtEnd(name) == 0 ? name + end
            : Comparisons.AtEnd(name) == 0 && NameWords.Ratios.AtEnd(name) == 0 && Comparisons.AtEnd(last) is > 0 and var compared ? name + last[^compared..]
            : name;
    }

    // 高血压、糖尿病患者管理率; 职工、居民参保率
    private static string? OfPeople(string name, string last)
    {
        for (var at = 1; at + 2 < last.Length; at++)
        {
            if (Holders.People.AtStart(last.AsSpan(at)) is > 0 and var length && at + length < last.Length)
            {
                return Holders.People.In(name) ? null : name + last[at..];
            }
        }

        return Holders.People.Is(name) && Holders.People.AtStart(last) is > 0 and var first ? name + last[first..] : null;
    }

    private static string SharedEnd(string last, bool isCoverage)
    {
        if (isCoverage)
        {
            var reach = Reaches.AtEnd(last);
            return reach < last.Length ? last[^reach..] : "";
        }

        var length = NameWords.Measures.AtEnd(last);
        return last.AsSpan(last.Length - length) is "率" && last.Length >= ShortestRate ? last[^3..] : last[^length..];
    }
}
