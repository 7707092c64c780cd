using System.Collections.Frozen;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Reading;

/// <summary>The words that stand as units behind numbers.</summary>
internal static class UnitWords
{
    private const int LongestUnit = 24;

    // Of these only the beginning would be a unit: 12部门, 10万人才.
    private static readonly string[] OtherWords =
    [
        "部门", "部分", "部队", "人才", "人口", "人均", "人民", "人大", "人群", "人类", "人工", "人文", "项目", "家庭", "家园", "户籍", "名校", "名企", "名品", "名师", "名医", "名镇", "名村", "位于", "位居", "位列",
        "单元", "单位", "单体", "单项", "对外", "对于", "对口", "对接", "周年", "次年", "次日", "人防", "人居", "人行", "户口", "门诊", "间接", "批复", "批准", "期满", "期末", "年级", "年代", "年轻", "年度", "条件", "条例", "场所", "场馆", "场景", "种类", "种植", "种业", "种养", "月份", "天然", "周边", "门类", "门户", "门店", "班组", "期间", "头部", "度假", "克服", "成为", "成立", "成果", "成效", "成本", "成员",
        "处于", "处置", "件事", "类别", "台阶", "座谈", "亩均", "升级", "升至", "日均", "日照", "日常", "本地", "本土", "本级", "本科", "次级", "米粮", "秒批", "起步", "起草",
    ];

    private static readonly string[] More =
    [
        "%", "‰", "标准箱", "标箱", "TEU", "学时", "个工作日", "工作日", "课时", "批次", "场次", "件次", "家次", "支", "眼", "轮", "幅", "单", "款", "枚", "人天", "学位", "床位", "平方公里", "千人", "张床", "微克", "元人民币", "人民币", "美元", "吨标煤", "立方米", "套(间)",
        "亿千瓦时", "千伏安", "兆", "G", "GB", "TB", "Mbps", "EFLOPS", "P", "时", "公顷", "英里", "里", "级台", "条次", "笔", "块", "盏", "只次", "人年", "道", "口", "根", "篇次", "宗次", "餐", "分", "㎡", "道题", "对", "户次", "村次", "株", "团", "员",
    ];

    private static readonly FrozenSet<string> Counters = FrozenSet.ToFrozenSet(
        [
            "个", "家", "件", "张", "项", "所", "处", "座", "条", "场", "种", "批", "部", "名", "位", "人", "户", "台", "辆", "套", "间", "艘", "架", "床", "篇", "册", "份", "只", "头", "株", "例", "起", "宗",
            "类", "方面", "人次", "批次", "次", "支", "笔", "门", "期", "班", "栋", "幢", "款", "套(间)", "棵", "羽", "尾", "瓶", "本", "户次", "车次", "架次", "班次", "场次", "件次", "眼", "轮", "幅", "单", "对", "学位", "床位",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Durations = FrozenSet.ToFrozenSet(["分钟", "小时", "天", "秒", "个月", "秒钟", "周", "年", "岁", "时", "个工作日"], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        SyntaxFacts.UnitWords.Concat(More).Where(u => u is not ("里" or "兆" or "P" or "G" or "时" or "团" or "员" or "口" or "道" or "块" or "根")).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = OtherWords.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = SyntaxFacts.UnitWords.Concat(More).Max(u => u.Length);

    public static bool IsCounter(string unit) => Counters.Contains(unit);

    public static bool IsDuration(string unit) => Durations.Contains(unit);

    /// <summary>How long the unit is that stands at a place, parts behind a slash included; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = text is ['/', ..] ? LengthOfShare(text) : LengthOfWord(text);
        while (length > 0 && length < text.Length && length < LongestUnit && text[length] is '/' or '·')
        {
            var from = length + 1;
            while (from < text.Length && text[from] is '十' or '百' or '千' or '万' or '亿')
            {
                from++;
            }

            var part = LengthOfWord(text[from..]);
            if (part == 0)
            {
                break;
            }

            length = from + part;
        }

        return length;
    }

    // 12/10万, 12/十万
    private static int LengthOfShare(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '十' or '百' or '千' or '万' or '亿'))
        {
            at++;
        }

        return text[at - 1] is '万' or '千' or '亿' ? at + LengthOfWord(text[at..]) : LengthOfWord(text[1..]) is > 0 and var length ? 1 + length : 0;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (All.Contains(text[..length]) && IsWhole(text, length))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int length) =>
        length == text.Length
        || (text[..length] is "分" ? text[1] is '以' or '左' or '及' or '、' or ',' or '。' or ')' or '/' or '和' or '—' : (char.IsAsciiLetter(text[length - 1]) ? !char.IsAsciiLetterOrDigit(text[length]) : length > 2 || !StartsOtherWord(text, length)));

    private static bool StartsOtherWord(ReadOnlySpan<char> text, int length) => Others.Contains(text.Slice(length - 1, 2));
}
