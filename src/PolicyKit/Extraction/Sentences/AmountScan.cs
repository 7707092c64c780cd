using PolicyKit.Extraction.Reading;
using PolicyKit.Syntax.Lexing;

namespace PolicyKit.Extraction.Sentences;

/// <summary>Finds the amounts of a stretch: numbers that are no years, dates, ordinals, or parts of names.</summary>
internal static class AmountScan
{
    /// <summary>The amounts outside of quotes and brackets, in order.</summary>
    public static List<Amount> Of(SentenceSpan sentence, int start, int end)
    {
        var amounts = new List<Amount>();
        for (var i = start; i < end;)
        {
            if (!sentence.IsInside(i) && StartsNumber(sentence.Text, start, i, end) && AmountReader.Read(sentence.Text, i, end) is { } amount)
            {
                if (IsAmount(sentence.Text, amount, end))
                {
                    amounts.Add(amount);
                }

                i = amount.End;
            }
            else
            {
                i = sentence.Text[i] == '第' ? EndOfOrdinal(sentence.Text, i + 1, end) : i + 1;
            }
        }

        return amounts;
    }

    // 第五十三条: no part of it is a number of its own.
    private static int EndOfOrdinal(string text, int at, int end) =>
        at < end && ChineseNumerals.MayStart(text[at]) && AmountReader.Read(text, at, end) is { Form: NumberForm.Numeral } amount ? amount.UnitStart : at;

    private static bool StartsNumber(string text, int start, int at, int end)
    {
        if (AmountReader.IsMinus(text, at, end))
        {
            return true;
        }

        var before = at == start ? '\0' : text[at - 1];
        if (before == '每')
        {
            return false;
        }

        return char.IsAsciiDigit(text[at])
            ? !char.IsAsciiLetterOrDigit(before) && before is not ('.' or '第' or '+') && !(before == ':' && at > 1 && char.IsAsciiDigit(text[at - 2]))
            : (ChineseNumerals.MayStart(text[at]) || text[at] == '亿') && before is not ('第' or '十' or '周' or '统' or '同' or '唯' or '专');
    }

    // 万人犯罪率, 亿元生产总值死亡率
    private static bool IsRate(string text, int at, int end)
    {
        const int Longest = 20;
        var behind = text.AsSpan(at, Math.Min(Longest, end - at));
        return behind is not ([] or ['以', ..]) && (behind.Contains('率') || behind.Contains("比", StringComparison.Ordinal) || behind.Contains("数", StringComparison.Ordinal));
    }

    private static bool IsAmount(string text, Amount amount, int end)
    {
        if (amount.Start > 0 && text[amount.Start - 1] == '前' && amount.Unit is "" or "位" or "名" or "强")
        {
            return false;
        }

        var next = amount.End < end ? text[amount.End] : '\0';
        return !(amount is { Form: NumberForm.Magnitude, Unit: "人" or "万人" or "千人" or "亿元" } && IsRate(text, amount.End, end))
            && !(amount.Unit is "月" or "日" or "周年" || (amount.Unit is "年" && amount.Value >= 1900))
            && !(amount.Unit is "年" && next is '来' or '间')
            && !(amount is { Unit: "", Form: NumberForm.Digits } && (char.IsAsciiLetter(next) || next is '+' or '级' or '版' or '届' or '号' or '时' or '月' || (next == '年' && amount.Value >= 1900)));
    }
}
