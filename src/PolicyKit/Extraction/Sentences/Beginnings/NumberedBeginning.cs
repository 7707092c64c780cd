using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;
using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>A number of things with a name: 五大主导产业集群; 甲、乙、丙三个百万亩基地, where each of the heads has the size.</summary>
internal static class NumberedBeginning
{
    private const string Digits = "二三四五六七八九十两";
    private const int LongestThing = 24;

    // What is numbered but neither built nor named.
    private static readonly WordTable NoThings = new(
        "行动", "差距", "原则", "战略", "定位", "理念", "任务", "工作", "关系", "问题", "方面", "改革", "高地", "攻坚战", "思维", "机制", "优势", "要求", "短板", "创新", "法", "体系", "保障", "重点", "环节", "目标", "指标", "坚持", "转变", "变革", "跃升");

    private static readonly WordTable Doing = new("建设", "发展");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, text) = (beginning.Piece, beginning.Clause.Text);
        for (var i = piece.Start; i + 2 < piece.End; i++)
        {
            if (!IsNumber(piece, i))
            {
                continue;
            }

            var size = piece.Amounts.FirstOrDefault(a => a.Start == i + 2 && a.Form == NumberForm.Magnitude);
            if (size.Unit is { Length: > 0 } && SizeBeginning.Programmes.AtEnd(piece.Behind(size.End)) > 0)
            {
                return [.. OfSizes(beginning, i, size)];
            }

            if (text[i + 1] == '大' && IsThing(piece.Behind(i + 2)) && (IsMade(beginning.Clause) || beginning.Heads.Count > 0))
            {
                return [.. OfThings(beginning, i)];
            }
        }

        return null;
    }

    /// <summary>Whether a clause begins with a verb of making.</summary>
    public static bool IsMade(Clause clause)
    {
        var whole = clause.Slice(clause.Start, clause.End);
        return VerbWords.Making.AtStart(whole) > 0 || VerbWords.Making.AtStart(Nouns.WithoutOpening(whole)) > 0;
    }

    private static bool IsNumber(Piece piece, int at)
    {
        var text = piece.Clause.Text;
        return !piece.Clause.Sentence.IsInside(at) && Digits.Contains(text[at], StringComparison.Ordinal) && text[at + 1] is '大' or '个' && !(at > piece.Start && text[at - 1] is '十' or '第' or '百');
    }

    private static bool IsThing(ReadOnlySpan<char> text)
    {
        text = text[..^Doing.AtEnd(text)];
        return text.Length is >= 2 and <= LongestThing && NoThings.AtEnd(text) == 0 && text.IndexOf("取得") < 0;
    }

    private static IEnumerable<Finding> OfThings(Beginning beginning, int at)
    {
        var clause = beginning.Clause;
        var value = AmountReader.Read(clause.Text, at, at + 1)?.Value ?? Rational.Zero;
        var owner = OwnerBefore(beginning, at);
        foreach (var (from, to) in Alternatives(beginning.Piece, at))
        {
            var unit = clause.Slice(from, to) is [.., var last] && last == '链' ? "条" : clause.Slice(from, to).EndsWith("工程") ? "项" : "个";
            yield return new Finding(beginning.Start, to, owner + Nouns.Of(clause, from, to - Doing.AtEnd(clause.Slice(from, to))) + "数", StatementOperator.Equal, value, null, unit, Trust.Wording) { Doubt = Doubts.GivenSet };
        }
    }

    // 打造江南十大名片: whose things they are.
    private static string OwnerBefore(Beginning beginning, int at)
    {
        const int Longest = 4;
        var before = Nouns.WithoutOpening(beginning.Piece.Before(at));
        before = before[VerbWords.Making.SkipAll(before)..];
        return beginning.Heads.Count == 0 && before.Length is >= 2 and <= Longest && !before.EndsWith("等") ? before.ToString() : "";
    }

    // 十大地标和十大品牌
    private static IEnumerable<(int From, int To)> Alternatives(Piece piece, int at)
    {
        var text = piece.Clause.Text;
        var from = at + 2;
        for (var i = from; i + 2 < piece.End; i++)
        {
            if (text[i] == '和' && Digits.Contains(text[i + 1], StringComparison.Ordinal) && text[i + 2] == '大')
            {
                yield return (from, i);
                from = i + 3;
            }
        }

        yield return (from, piece.End);
    }

    private static string SuffixOf(string noun, Amount size) =>
        size.BareUnit is "亩" ? "面积" : !size.IsMoney ? "" : noun.EndsWith("计划", StringComparison.Ordinal) ? "投资额" : "投资规模";

    private static IEnumerable<Finding> OfSizes(Beginning beginning, int at, Amount size)
    {
        var noun = Nouns.Of(beginning.Clause, size.End, beginning.Piece.End);
        foreach (var (from, to) in beginning.Heads.Select(h => (h.Start, h.End)).Append((beginning.Piece.Start, at)))
        {
            var name = beginning.Clause.Slice(from, to);
            yield return new Finding(beginning.Start, beginning.Piece.End, name[VerbWords.Making.AtStart(name)..].ToString() + noun + SuffixOf(noun, size), null, size.Value, null, size.UnitOf(""), Trust.Named)
            {
                Doubt = Doubts.InName,
                IsAim = true,
            };
        }
    }
}
