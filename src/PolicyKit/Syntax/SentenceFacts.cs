using System.Collections.Frozen;
using System.Collections.Immutable;
using static PolicyKit.Syntax.SetWordMeaning;
using static PolicyKit.Syntax.SetWordRole;

namespace PolicyKit.Syntax;

/// <summary>The set words of targets that are written as sentences: <c>到2025年，城乡居民收入倍差缩小到1.9以内。</c></summary>
public static class SentenceFacts
{
    /// <summary>How many characters a sentence may have.</summary>
    public const int MaxLength = 2000;

    // Each traditional character of a set word before its simplified one.
    private const string Traditional = "達达縮缩長长穩稳續续進进領领於于過过與与處处維维實实現现蓋盖爭争確确約约別别減减顯显強强擴扩內内間间陣阵區区總总體体將将預预計计躋跻邁迈動动較较壓压兩两數数斷断個个張张條条場场種种戶户";

    private static readonly FrozenDictionary<char, char> SimplifiedByTraditional =
        Enumerable.Range(0, Traditional.Length / 2).ToFrozenDictionary(i => Traditional[2 * i], i => Traditional[(2 * i) + 1]);

    /// <summary>Every set word by what it is for and says, in simplified characters; traditional ones are accepted as well.</summary>
    public static ImmutableArray<(SetWordRole Role, SetWordMeaning Meaning, ImmutableArray<string> Words)> Words { get; } =
    [
        (Verb, AtLeast,
        [
            "达到", "达", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至", "增至", "扩大到", "扩大至", "上升到", "上升至", "升至",
            "不低于", "不少于", "不小于",
        ]),
        (Verb, MoreThan, ["超过", "超", "突破", "高于", "多于", "大于"]),
        (Verb, AtMost,
        [
            "控制在", "缩小到", "缩小至", "下降到", "下降至", "降到", "降至", "降低到", "降低至", "减少到", "减少至", "压减到", "压减至", "收窄到", "收窄至", "缩短到", "缩短至",
            "不超过", "不高于", "不多于", "不大于",
        ]),
        (Verb, LessThan, ["低于", "少于", "小于"]),
        (Verb, SetWordMeaning.None, ["保持在", "稳定在", "维持在"]),
        (Limit, AtLeast, ["以上", "及以上"]),
        (Limit, AtMost, ["以内", "以下", "之内", "及以下"]),
        (Limit, About, ["左右", "上下"]),
        (Limit, Within, ["之间"]),
        (Approximation, About, ["约", "大约", "近", "接近"]),
        (Growth, Yearly, ["年均增长", "年均增速", "年均增幅", "年均增长率"]),
        (Growth, Total, ["累计增长", "累计增幅"]),
        (Growth, SetWordMeaning.None, ["增长", "同比增长"]),
        (Course, Rising, ["提高", "提升", "增长", "增加", "上升", "扩大", "增强"]),
        (Course, Falling, ["下降", "降低", "减少", "缩小", "收窄"]),
        (Course, Steady, ["稳定", "平稳", "保持稳定", "保持平稳", "保持在合理区间", "稳定在合理区间", "维持在合理区间", "处于合理区间"]),
        (Course, Everywhere, ["全覆盖", "全面覆盖"]),
        (Course, Doubled, ["翻一番", "翻番"]),
        (Course, Quadrupled, ["翻两番"]),
        (RankVerb, SetWordMeaning.None, ["居", "位居", "稳居", "位列", "处于", "进入", "跻身", "迈入", "保持", "走在"]),
        (Scope, SetWordMeaning.None, ["全国", "全省", "全市", "全球", "世界", "国际", "国内", "省内"]),
        (Rank, Leading, ["前列", "第一方阵", "领先", "领先地位"]),
        (Rank, Place, ["前", "第"]),
        (LevelVerb, AtLeast, ["达到", "不低于"]),
        (LevelVerb, MoreThan, ["超过", "高于", "快于"]),
        (LevelVerb, AtMost, ["不高于", "不超过"]),
        (LevelVerb, LessThan, ["低于", "慢于"]),
        (LevelEnd, SetWordMeaning.None, ["水平", "平均", "平均数", "平均值", "增长", "增速", "增幅"]),
        (Spread, All, ["均", "都", "各"]),
        (Spread, Each, ["分别"]),
        (Due, SetWordMeaning.None, ["到", "至", "在", "底", "末", "前", "之前", "以前"]),
        (Opening, About, ["基本实现", "基本形成"]),
        (Opening, SetWordMeaning.None, ["加快", "形成", "力争", "争取", "确保", "努力", "实现", "促进", "推动", "预计", "将"]),
        (Hedge, About, ["基本"]),
        (Hedge, SetWordMeaning.None,
        [
            "全面", "总体", "持续", "继续", "不断", "稳步", "逐步", "逐年", "进一步", "明显", "显著", "大幅", "大幅度", "有效", "较快", "快速", "稳定", "分步", "系统性",
        ]),
        (Making, SetWordMeaning.None, ["打造", "建成", "建设", "培育", "创成", "创建", "设立", "实施", "推出", "开发", "完成"]),
        (Making, New, ["新增", "引进", "新创成"]),
        (Counter, SetWordMeaning.None, ["个", "家", "件", "张", "项", "所", "处", "座", "条", "场", "种", "批", "部", "名", "位"]),
        (Conjunction, SetWordMeaning.None, ["、", "和", "与", "及", "以及"]),
    ];

    private static readonly FrozenDictionary<SetWordRole, FrozenDictionary<string, SetWordMeaning>> MeaningByRole = Words
        .SelectMany(row => row.Words, (row, word) => (row.Role, row.Meaning, Word: word))
        .GroupBy(w => w.Role)
        .ToFrozenDictionary(g => g.Key, g => g.ToFrozenDictionary(w => w.Word, w => w.Meaning, StringComparer.Ordinal));

    private static readonly int LongestWord = Words.Max(row => row.Words.Max(w => w.Length));

    /// <summary>What a word says where it stands for something; null if it is no set word of that role.</summary>
    /// <param name="role">What it is for.</param>
    /// <param name="word">The word, in simplified or traditional characters.</param>
    public static SetWordMeaning? MeaningOf(SetWordRole role, string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return MeaningByRole[role].TryGetValue(string.Concat(word.Select(Simplified)), out var meaning) ? meaning : null;
    }

    /// <summary>The simplified form of a character that a set word may have; other characters as they are.</summary>
    internal static char Simplified(char c) => SimplifiedByTraditional.GetValueOrDefault(c, c);

    /// <summary>How long the longest word of a role is that the simplified text begins with; 0 if there is none.</summary>
    internal static int LengthAtStart(SetWordRole role, ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestWord, text.Length); length > 0; length--)
        {
            if (IsWord(role, text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>How long the longest word of a role is that the simplified text ends with; 0 if there is none.</summary>
    internal static int LengthAtEnd(SetWordRole role, ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestWord, text.Length); length > 0; length--)
        {
            if (IsWord(role, text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsWord(SetWordRole role, ReadOnlySpan<char> word) =>
        MeaningByRole[role].GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);
}
