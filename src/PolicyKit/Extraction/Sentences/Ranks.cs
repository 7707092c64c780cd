using PolicyKit.Numerics;
using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Sentences;

/// <summary>Places among others: 位居全国前列, 居全省第3位, 进入全国前十, 50强.</summary>
internal static class Ranks
{
    private static readonly string[] Leading = ["前列", "第一方阵", "第一梯队", "领先", "领先地位", "领先水平", "前茅", "领跑", "上游"];
    private static readonly string[] Firsts = ["首位", "榜首", "首"];
    private static readonly string[] Scopes =
    [
        "全国省区", "全国同类城市", "全国", "全省", "全市", "全球", "世界", "国际", "国内", "省内", "全区", "全县", "中部", "西部", "东部", "中西部", "长三角", "珠三角", "全州", "同类城市", "同类地区", "副省级城市", "设区市", "城市", "省市", "西部地区", "中部地区", "东部地区", "百强", "各地", "省级", "国家级",
    ];

    private static readonly string[] Verbs = ["保持在", "位居", "稳居", "位列", "处于", "进入", "跻身", "迈入", "走在", "保持", "排名", "排在", "列", "居", "名列", "跃居", "跨入", "继续", "持续", "达到", "进"];

    private static readonly string[] FarVerbs = ["位居", "稳居", "位列", "进入", "跻身", "迈入", "列入", "挤进", "跨入", "名列", "排名", "入选", "入围"];

    /// <summary>A place with which a text ends.</summary>
    /// <param name="Start">Where its wording begins, verb included.</param>
    /// <param name="Place">The rank; null for 前列.</param>
    /// <param name="HasVerb">Whether a verb stands before it.</param>
    /// <param name="HasScope">Whether it is said among whom.</param>
    public readonly record struct Rank(int Start, Rational? Place, bool HasVerb, bool HasScope);

    public static Rank? OfEnd(string text)
    {
        var (start, place) = ReadPlace(text);
        if (start < 0)
        {
            return null;
        }

        var scope = Strip(text, start, Scopes, 3);
        var verb = Strip(text, scope, Verbs, 2);
        if (verb == scope && place is not null && FarVerb(text, start) is >= 0 and var far)
        {
            (verb, scope) = (far, start - 1);
        }

        verb = Strip(text, verb, ["连续3年", "连续三年", "连续多年", "连续两年", "连续5年", "连续2年", "连续4年", "连续五年"], 1);
        verb = Strip(text, verb, ["均", "都", "继续", "持续", "稳步", "力争", "总体", "始终"], 2);
        return new Rank(verb, place, verb < scope, scope < start);
    }

    /// <summary>The rank that a text is as a whole: 第二; null if it is none.</summary>
    public static Rational? OfWhole(string text) => ReadPlace(text) is (0, var place) ? place : null;

    // 跻身国家级经开区50强
    private static int FarVerb(string text, int end)
    {
        const int Longest = 20;
        var from = Math.Max(0, end - Longest);
        var near = text[from..end];
        var found = FarVerbs.Max(w => near.LastIndexOf(w, StringComparison.Ordinal));
        return found < 0 ? found : from + found;
    }

    private static (int Start, Rational? Place) ReadPlace(string text)
    {
        if (Array.Find(Leading, w => text.EndsWith(w, StringComparison.Ordinal)) is { } leading)
        {
            return (text.Length - leading.Length, null);
        }

        if (Array.Find(Firsts, w => text.EndsWith(w, StringComparison.Ordinal)) is { } first)
        {
            return (text.Length - first.Length, Rational.One);
        }

        var end = text.EndsWith("以内", StringComparison.Ordinal) ? text.Length - 2 : text.Length;
        var number = end - (end > 0 && text[end - 1] is '位' or '名' or '强' ? 1 : 0);
        var isStrong = number < end && text[number] == '强';
        var start = number;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || "一二三四五六七八九十百".Contains(text[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        if (start == number || AmountReader.Read(text, start, number) is not { Unit: "" } amount)
        {
            return (-1, null);
        }

        return start > 0 && text[start - 1] is '第' or '前' ? (start - 1, amount.Value) : isStrong ? (start, amount.Value) : (-1, null);
    }

    private static int Strip(string text, int end, string[] words, int times)
    {
        for (; times > 0; times--)
        {
            var word = words.Where(w => text.AsSpan(0, end).EndsWith(w)).MaxBy(w => w.Length);
            if (word is null)
            {
                break;
            }

            end -= word.Length;
        }

        return end;
    }
}
