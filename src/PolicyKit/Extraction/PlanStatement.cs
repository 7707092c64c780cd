using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Extraction;

/// <summary>One target or observed figure that a text states.</summary>
/// <param name="Quote">The stretch of the text that states it, to the letter.</param>
/// <param name="Start">Where the quote begins in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">Length of the quote in UTF-16 code units.</param>
/// <param name="Kind">Whether it is aimed at or was measured.</param>
/// <param name="Indicator">The name of what is measured, in simplified characters, without blanks.</param>
/// <param name="Region">Whose figure it is; empty where the text does not tell.</param>
/// <param name="Operator">How figure and value stand to each other.</param>
/// <param name="Value">The number as written, unscaled; the lower one of a range; null where the statement has none.</param>
/// <param name="Upper">The higher number of a range; null otherwise.</param>
/// <param name="Unit">The unit as written; empty for a plain number.</param>
/// <param name="Year">The year by which a target holds or of which a figure is; null where the text does not tell.</param>
/// <param name="From">The year in which the period of a target begins; null where the text does not tell.</param>
/// <param name="Confidence">From 0 to 1: how much of it is written rather than read from the wording.</param>
public sealed record PlanStatement(
    string Quote,
    int Start,
    int Length,
    StatementKind Kind,
    string Indicator,
    string Region,
    StatementOperator Operator,
    Rational? Value,
    Rational? Upper,
    string Unit,
    int? Year,
    int? From,
    double Confidence)
{
    /// <summary>Why the statement needs a person's eye; null where it is written plainly.</summary>
    public Localized? Doubt { get; init; }

    /// <summary>Whether it stands in a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>How growth is bounded; at least for all other statements.</summary>
    public StatementOperator Comparison { get; init; } = StatementOperator.AtLeast;
}
