namespace PolicyKit.Extraction.Sentences;

// The names before a predicate.
internal sealed partial class ClauseReader
{
    private const int LongestName = 80;

    private readonly record struct NameSpan(int Start, string Text);

    private List<NameSpan> NamesOf(List<Piece> heads, Piece piece, Predicate predicate)
    {
        var parts = heads.Select(h => (h.Start, h.End)).ToList();
        var own = (Start: piece.Start, End: Math.Max(piece.Start, predicate.NameEnd));
        var count = predicate.Amounts.Count;
        var isSplit = predicate.IsShared || (predicate.IsSpread && count <= 1) || count > parts.Count + 1;
        var isOneName = parts.Exists(p => p.End - p.Start == 1) || (predicate.Amounts.Count > 0 && !predicate.IsSpread && count == 1 && !SharesEnding(own));
        if (isOneName && parts.Count > 0)
        {
            // Names that only enumerate what one figure is about.
            own = (parts[0].Start, own.End);
            parts.Clear();
        }

        parts.AddRange(isSplit ? SplitAtConjunctions(own, count > 1 ? count - parts.Count : MostHeads) : [own]);
        var names = parts.Select(p => Trimmed(p.Start, p.End)).Where(n => n.Text.Length > 0).Take(MostHeads).ToList();
        return [.. WithSharedEnds(names).Where(n => !predicate.IsPushed || IsPushable(n.Text))];
    }

    // A、B覆盖率; but in 有能力、意愿的残疾人就业率 there is one.
    private bool SharesEnding((int Start, int End) own) =>
        Slice(own.Start, own.End) is var name && !name.Contains('的') && (name.EndsWith("率") || name.EndsWith("占比") || name.EndsWith("比重") || name.EndsWith("比例"));

    private List<(int Start, int End)> SplitAtConjunctions((int Start, int End) part, int most)
    {
        var parts = new List<(int Start, int End)>();
        var from = part.Start;
        for (var i = part.Start + 2; i < part.End - 1 && parts.Count < most - 1; i++)
        {
            if (_text[i] is '和' or '与' or '及' && !_sentence.IsInside(i) && !Wordings.NoConjunction.In(_text.AsSpan(i - 1, Math.Min(3, part.End - i + 1))) && !IsOneThing(part, i))
            {
                parts.Add((from, i));
                from = i + 1;
            }
        }

        parts.Add((from, part.End));
        return parts;
    }

    // 收入与人均GDP之比, 企业和个体户等群体收入
    private bool IsOneThing((int Start, int End) part, int at)
    {
        var behind = Slice(at, part.End);
        return behind.Contains("之比", StringComparison.Ordinal) || behind.Contains("等", StringComparison.Ordinal) || behind.Contains("之间", StringComparison.Ordinal) || behind.Contains("协调", StringComparison.Ordinal);
    }

    private NameSpan Trimmed(int start, int end)
    {
        start += Wordings.Openings.SkipAll(Slice(start, end));
        end = WithoutAdverbs(start, end);
        end = end > start && _text[end - 1] == '的' ? end - 1 : end;
        if (end - start > LongestName)
        {
            start = end - LongestName;
        }

        var text = Slice(start, end).ToString();
        return new NameSpan(start, text.Replace("的群体", "群体", StringComparison.Ordinal));
    }

    private int WithoutAdverbs(int start, int end)
    {
        for (var before = 0; before != end;)
        {
            before = end;
            var length = Wordings.Adverbs.AtEnd(Slice(start, end));
            end -= length > 0 && !IsPartOfWord(start, end - length) ? length : LengthOfComparison(Slice(start, end));
        }

        return end;
    }

    // 较2020年, 比上年, 连续五年
    private static int LengthOfComparison(ReadOnlySpan<char> text)
    {
        const int Longest = 9;
        text = text[^Math.Min(Longest, text.Length)..];
        var end = text.Length;
        end -= text.EndsWith("年底") || text.EndsWith("年末") || text.EndsWith("同期") ? 1 : 0;
        if (end == 0 || text[end - 1] is not ('年' or '期' or '同'))
        {
            return 0;
        }

        var at = text.LastIndexOfAny('较', '比', '续');
        var from = at > 0 && text[at] == '续' && text[at - 1] == '连' ? at - 1 : at > 0 && text[at] is '较' or '比' && text[at - 1] is '相' ? at - 1 : at;
        return at < 0 || text[at..] is ['续', ..] != (from < at && text[from] == '连') ? 0 : text.Length - from;
    }

    // 人均 is no 均.
    private bool IsPartOfWord(int start, int at) => at > start && _text.AsSpan(at - 1, 2) is "人均" or "户均" or "年均" or "月均" or "日均" or "地均" or "亩均" or "平均" or "成都" or "首都" or "村均" or "社均" or "可达" or "通达" or "发达" or "表达" or "条约" or "集约" or "节约" or "签约" or "合约" or "违约" or "公约" or "履约" or "预约" or "制约" or "契约";

    // 增收能力、生活品质和社会福利水平: what the last name ends in is what the others lack.
    private static List<NameSpan> WithSharedEnds(List<NameSpan> names)
    {
        if (names.Count < 2)
        {
            return names;
        }

        var last = names[^1].Text;
        var length = Wordings.Measures.AtEnd(last);
        var end = length > 0 ? last[^length..] : "";
        return [.. names.Select(n => end.Length > 0 && Wordings.Measures.AtEnd(n.Text) == 0 ? n with { Text = n.Text + end } : n)];
    }
}
