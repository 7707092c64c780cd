using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Reading;

/// <summary>A number with its unit in a plain text: 20万人以上, 3—5个, 百亿元, 200多名.</summary>
/// <param name="Start">Where the number begins.</param>
/// <param name="UnitStart">Where the unit begins, its 万 or 亿 included.</param>
/// <param name="UnitEnd">Where the unit ends; the limit follows.</param>
/// <param name="End">Where the limit ends.</param>
/// <param name="Value">The number as written; the lower one of a range.</param>
/// <param name="Upper">The higher number of a range.</param>
/// <param name="Unit">The unit with its 万 or 亿; empty if there is none.</param>
/// <param name="Limit">What the words behind it say: 以上, 左右, 多.</param>
/// <param name="Form">How the number is written.</param>
internal readonly record struct Amount(int Start, int UnitStart, int UnitEnd, int End, Rational Value, Rational? Upper, string Unit, StatementOperator? Limit, NumberForm Form)
{
    /// <summary>The unit without 万, 亿 and their like.</summary>
    public string BareUnit => Unit.TrimStart('万', '亿');

    /// <summary>Whether things are counted: 个, 家, 人.</summary>
    public bool IsCount => UnitWords.IsCounter(BareUnit);

    public bool IsPercent => Unit is "%";

    public bool IsDuration => UnitWords.IsDuration(Unit);

    public bool IsMoney => Unit.EndsWith('元') || Unit.EndsWith('亿');

    /// <summary>The unit with what a bare 万 or 亿 leaves out: people where the name counts them, money otherwise.</summary>
    public string UnitOf(ReadOnlySpan<char> name) => Unit switch
    {
        "万" or "亿" or "百万" or "千万" when name.Contains("用户", StringComparison.Ordinal) || name.Contains("人", StringComparison.Ordinal) => Unit + "人",
        "亿" or "万亿" => Unit + "元",
        _ => Unit,
    };
}
