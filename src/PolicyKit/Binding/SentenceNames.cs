using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Names in a sentence, of which a part may be left out: 地区、城乡和收入差距, …，占GDP比重.</summary>
internal static class SentenceNames
{
    private const string Coverage = "覆盖率";
    private const string Count = "数";

    private static readonly string[] Growths = ["增长", "增速", "增幅"];
    private static readonly string[] Openings = ["占", "其中", "且"];
    private static readonly string[] Joints = ["和", "推动", "促进", "在全", "已", "比20", "较20", "比上年", "较上年", "同比"];
    private static readonly string[] Seams = ["和", "与", "及", "”“"];

    // Words that have the characters of those above and are none.
    private static readonly string[] Others = ["和谐", "和平", "总和", "共和", "饱和", "缓和", "温和", "中和", "亲和", "占地面积", "占用", "占有"];

    /// <summary>Whether a name reads as a whole one, where no declaration tells: with the head that its list shares, and without words that join two.</summary>
    /// <param name="name">The name.</param>
    /// <param name="last">The last name of its list.</param>
    public static bool IsWhole(SyntaxToken name, SyntaxToken last)
    {
        var text = name.ValueText;
        if (name.Text is ['「', ..])
        {
            return true;
        }

        var bare = WithoutBrackets(Others.Aggregate(text, (t, word) => t.Replace(word, "", StringComparison.Ordinal)));
        return (text.Length > 1 || last.ValueText.Length == 1)
            && !text.Contains(Seams[^1], StringComparison.Ordinal)
            && text[^1] == last.ValueText[^1]
            && !Array.Exists(Openings, o => bare.StartsWith(o, StringComparison.Ordinal))
            && !Array.Exists(Joints, j => bare.Contains(j, StringComparison.Ordinal));
    }

    /// <summary>The names of which one that joins them is made, in two parts for each place where it may do so.</summary>
    public static IEnumerable<string[]> Parts(string name) =>
        from seam in Seams
        from at in Enumerable.Range(1, Math.Max(0, name.Length - 1))
        where string.CompareOrdinal(name, at, seam, 0, seam.Length) == 0
        let quote = seam.Length - 1
        select (string[])[name[..(at + quote)], name[(at + 1)..]];

    /// <summary>What a name may stand for: with the end of one behind it, or the beginning of one before it.</summary>
    public static IEnumerable<string> Completed(string name, IEnumerable<string> before, IEnumerable<string> behind) =>
    [
        name,
        name + Count,
        .. behind.SelectMany(other => Enumerable.Range(0, other.Length).Select(i => name + other[i..])),
        .. before.SelectMany(other => Enumerable.Range(1, other.Length).Select(i => other[..i] + name)),
    ];

    /// <summary>What a name stands for: X全覆盖 says that X覆盖率 is all of it, 打造20个以上X that X数 is 20 or more, and X增长快于… speaks of X.</summary>
    public static string Meant(string name, WordingSyntax wording) => wording switch
    {
        CourseWordingSyntax course when SentenceFacts.MeaningOf(SetWordRole.Course, course.Course.Text) == SetWordMeaning.Everywhere => Ending(name, Coverage),
        BoundWordingSyntax { Parent: LeadingStatementSyntax } count => Ending(NewIn(count) + name, Count),
        LevelWordingSyntax level when WithoutGrowth(level.Level.Identifier.ValueText) is not null => WithoutGrowth(name) ?? name,
        _ => name,
    };

    /// <summary>What a name of a growth is the growth of: 居民收入增长; null where it is none.</summary>
    public static string? WithoutGrowth(string name) =>
        Array.Find(Growths, g => name.Length > g.Length && name.EndsWith(g, StringComparison.Ordinal)) is { } growth ? name[..^growth.Length] : null;

    private static string NewIn(WordingSyntax wording) =>
        string.Concat(wording.Adverbs.Select(a => a.Text).Where(a => SentenceFacts.MeaningOf(SetWordRole.Making, a) == SetWordMeaning.New));

    private static string Ending(string name, string end) => name.EndsWith(end, StringComparison.Ordinal) ? name : name + end;

    private static string WithoutBrackets(string text)
    {
        var depth = 0;
        return string.Concat(text.Where(c =>
        {
            depth += c is '(' or '（' or '“' ? 1 : 0;
            var isOutside = depth == 0;
            depth -= c is ')' or '）' or '”' && depth > 0 ? 1 : 0;
            return isOutside;
        }));
    }
}
