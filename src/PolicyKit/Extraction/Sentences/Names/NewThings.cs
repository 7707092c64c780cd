using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>What the first count of a clause says for those behind it: 新增5家甲企业、20家乙企业; and the last for those before: 2个千亿级、4个百亿级产业集群.</summary>
internal static class NewThings
{
    /// <summary>Verbs that say that only what is new is counted.</summary>
    public static readonly WordTable Words = new("新增", "引进", "新创成", "新创建", "新建", "新引进", "新培育", "新认定", "新设", "新开工", "新入规", "新建成", "新改建", "新建改建");

    // With one of these the figure is the whole again.
    private static readonly WordTable Wholes = new("达", "至", "到", "超", "为", "突破", "总", "低于", "少于", "控制");

    /// <summary>Completes the names of counts in their order.</summary>
    public static void Complete(Clause clause, List<Finding> findings)
    {
        var news = "";
        for (var i = 0; i < findings.Count; i++)
        {
            var (name, isCount) = (findings[i].Name, UnitWords.IsCounter(findings[i].Unit.TrimStart('万', '亿')));
            news = Words.AtStart(name) is > 0 and var length ? name[..length]
                : isCount && news.Length > 0 && name.Length > 0 && VerbWords.Making.AtStart(name) < 2 && !Wholes.In(clause.Slice(findings[i].Start, findings[i].End)) ? news
                : "";
            findings[i] = findings[i] with { Name = news.Length > 0 && !name.StartsWith(news, StringComparison.Ordinal) ? news + name : name };
            if (i > 0 && findings[i - 1].Name.EndsWith("级数", StringComparison.Ordinal) && name.LastIndexOf('级') is >= 0 and var level)
            {
                findings[i - 1] = findings[i - 1] with { Name = findings[i - 1].Name[..^1] + name[(level + 1)..] };
            }
        }
    }
}
