using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>Wordings that stand for 100 %: 全覆盖, 应保尽保.</summary>
internal static class CoveragePredicate
{
    // Each with what it puts behind the name.
    private static readonly (string Word, string Suffix)[] Wholes =
    [
        ("全覆盖", "覆盖率"), ("全面覆盖", "覆盖率"), ("全域覆盖", "覆盖率"), ("全部覆盖", "覆盖率"), ("基本覆盖", "覆盖率"), ("应保尽保", "保障率"), ("全普及", "完成率"), ("全达标", "完成率"), ("全贯通", "完成率"), ("全入网", "完成率"),
    ];

    // What is to be done wherever it can be.
    private static readonly Dictionary<char, string> Rates = new()
    {
        ['改'] = "改造率", ['治'] = "治理率", ['接'] = "接入率", ['种'] = "接种率", ['绿'] = "绿化率", ['通'] = "通达率", ['护'] = "保护率", ['享'] = "享受率", ['救'] = "救助率", ['纳'] = "纳入率", ['收'] = "收集率", ['拆'] = "拆除率", ['帮'] = "帮扶率", ['助'] = "资助率", ['检'] = "检测率",
    };

    private static readonly WordTable ForTheMostPart = new("基本", "基本实现");

    public static Predicate? Read(Piece piece)
    {
        var text = piece.Content;
        if (WordingAtEnd(text) is not var (length, suffix))
        {
            return null;
        }

        var isAbout = text[^length..].StartsWith("基本") || piece.Clause.IsForTheMostPart || ForTheMostPart.AtEnd(text[..^length]) > 0;
        return new Predicate(piece.End - length, piece.Clause.WholeOperator(isAbout), "%", Trust.Wording) { Value = 100, IsShared = true, Suffix = suffix, MayLackName = true };
    }

    private static (int Length, string Suffix)? WordingAtEnd(ReadOnlySpan<char> text)
    {
        foreach (var (word, suffix) in Wholes)
        {
            if (text.EndsWith(word))
            {
                return (word.Length, suffix);
            }
        }

        // 应改尽改, 能通尽通
        return text is [.., '应' or '需' or '能' or '该', _, '尽', var done] && done == text[^3] ? (4, Rates.GetValueOrDefault(done, "完成率")) : null;
    }
}
