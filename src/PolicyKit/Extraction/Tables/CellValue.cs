using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences;
using PolicyKit.Extraction.Sentences.Predicates;
using PolicyKit.Numerics;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Tables;

/// <summary>What a cell of a table says.</summary>
/// <param name="Operator">What is written; null for a bare number, and for a dash.</param>
/// <param name="Value">The number; null if there is none.</param>
/// <param name="Upper">The higher number of a range.</param>
/// <param name="Unit">The unit beside the number; empty if there is none.</param>
/// <param name="IsBracketed">Whether it stands in brackets.</param>
internal sealed record CellValue(StatementOperator? Operator, Rational? Value, Rational? Upper, string Unit, bool IsBracketed)
{
    private static readonly (string Sign, StatementOperator? Operator)[] Signs =
    [
        ("≤", StatementOperator.AtMost), ("≥", StatementOperator.AtLeast), ("<=", StatementOperator.AtMost), (">=", StatementOperator.AtLeast),
        ("<", StatementOperator.Below), (">", StatementOperator.Above), ("=", StatementOperator.Equal), ("≈", StatementOperator.About), ("约", StatementOperator.About),
        ("不低于", StatementOperator.AtLeast), ("不少于", StatementOperator.AtLeast), ("不高于", StatementOperator.AtMost), ("不超过", StatementOperator.AtMost), ("控制在", StatementOperator.AtMost), ("保持在", null), ("保持", null), ("稳定在", null), ("维持在", null), ("提高到", StatementOperator.AtLeast), ("降至", StatementOperator.AtMost), ("降到", StatementOperator.AtMost),
        ("达到", StatementOperator.AtLeast), ("达", StatementOperator.AtLeast), ("超过", StatementOperator.Above), ("突破", StatementOperator.Above), ("高于", StatementOperator.Above), ("低于", StatementOperator.Below), ("小于", StatementOperator.Below), ("大于", StatementOperator.Above),
    ];

    /// <summary>Whether a cell is a dash: no value is set.</summary>
    public static bool IsDash(string cell) => cell is "—" or "——" or "———" or "————" or "/" or "\\" or "无";

    /// <summary>Whether a cell can only be the beginning of a value that is broken over two lines.</summary>
    public static bool IsBroken(string cell) => cell is "保持在" or "维持在" or "位居" or "稳居" or "居" or "处于" or "达到" or "控制在" or "完成" or "保持" or "进入" or "高于" or "低于" or "根据" or "按照" or "不低于" or "不高于";

    /// <summary>Reads a whole cell; null if it is no value.</summary>
    public static CellValue? Read(string cell)
    {
        var isBracketed = cell is ['(' or '[', .., ')' or ']'];
        var text = isBracketed ? cell[1..^1] : cell;
        if (IsDash(text))
        {
            return new CellValue(null, null, null, "", isBracketed);
        }

        return ReadNumber(text, isBracketed) ?? ReadWords(text, isBracketed);
    }

    private static CellValue? ReadNumber(string text, bool isBracketed)
    {
        var sign = Array.Find(Signs, s => text.StartsWith(s.Sign, StringComparison.Ordinal));
        var verb = sign.Sign is null ? SentenceFacts.LengthAtStart(SetWordRole.Verb, text) : 0;
        var at = sign.Sign?.Length ?? verb;
        var isNegative = at < text.Length - 1 && text[at] == '—' && char.IsAsciiDigit(text[at + 1]);
        at += isNegative ? 1 : 0;
        if (AmountReader.Read(text, at, text.Length) is not { } amount || amount.End != text.Length || amount.Form == NumberForm.Magnitude || amount is { Unit: "年", Value: var year } && year >= 1900)
        {
            return null;
        }

        var op = amount.Upper is not null ? StatementOperator.Between : amount.Limit ?? (verb > 0 ? ValueVerb.MeaningOf(text.AsSpan(0, verb)) : sign.Operator);
        return new CellValue(op, isNegative ? -amount.Value : amount.Value, amount.Upper, amount.Unit is "亿" or "万亿" ? amount.Unit + "元" : amount.Unit, isBracketed);
    }

    // 高于GDP增速, 与经济增长基本同步
    private static StatementOperator? OfComparison(string text)
    {
        var isGrowth = text.EndsWith("增长", StringComparison.Ordinal) || text.EndsWith("增速", StringComparison.Ordinal) || text.EndsWith("增幅", StringComparison.Ordinal);
        return isGrowth && (text.StartsWith("高于", StringComparison.Ordinal) || text.StartsWith("快于", StringComparison.Ordinal) || text.StartsWith("不低于", StringComparison.Ordinal)) ? StatementOperator.FasterThan
            : text.StartsWith('与') && text.EndsWith("同步", StringComparison.Ordinal) ? StatementOperator.About
            : null;
    }

    // Not worse than it was.
    private static StatementOperator? OfBaseline(string text) => text switch
    {
        "不降低" or "不减少" or "不下降" or "只增不减" or "不减" => StatementOperator.AtLeast,
        "不增加" or "不提高" or "不上升" or "零增长" or "只减不增" or "不增" => StatementOperator.AtMost,
        _ => null,
    };

    private static CellValue? ReadWords(string text, bool isBracketed)
    {
        var op = Courses.OfCell(text) ?? OfComparison(text) ?? OfBaseline(text);
        if (op is not null)
        {
            return new CellValue(op, null, null, "", isBracketed);
        }

        return Ranks.OfEnd(text) is { Start: 0 } rank ? new CellValue(StatementOperator.Top, rank.Place, null, rank.Place is null ? "" : "位", isBracketed) : null;
    }
}
