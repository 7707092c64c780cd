using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Sentences;

/// <summary>What a clause says of one indicator, in places of the plain text.</summary>
/// <param name="Start">Where its quote begins.</param>
/// <param name="End">Where its quote ends.</param>
/// <param name="Name">The indicator; empty where it is that of the clause before.</param>
/// <param name="Operator">The operator; null where only the sense of the indicator tells.</param>
/// <param name="Value">The number, or the lower one of a range.</param>
/// <param name="Upper">The higher one of a range.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal sealed record Finding(int Start, int End, string Name, StatementOperator? Operator, Rational? Value, Rational? Upper, string Unit, double Confidence)
{
    /// <summary>Why a person should look.</summary>
    public Localized? Doubt { get; init; }

    /// <summary>What is put behind the name: 增速, 覆盖率.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether it was measured, wherever it stands: the beginning of a change.</summary>
    public bool IsFact { get; init; }

    /// <summary>The year that is written beside it.</summary>
    public int? Year { get; init; }

    /// <summary>Whether it is a share of what was named before: 占总人口的21%.</summary>
    public bool IsShareOfBefore { get; init; }

    /// <summary>Whether it can only be aimed at, wherever it stands.</summary>
    public bool IsAim { get; init; }

    /// <summary>Whether a missing name is that of all indicators of the clause before.</summary>
    public bool IsForAll { get; init; }

    /// <summary>Which one it is of several values for as many names that were said before; null where it stands alone.</summary>
    public (int Index, int Count)? Share { get; init; }

    /// <summary>How growth is bounded.</summary>
    public StatementOperator Comparison { get; init; } = StatementOperator.AtLeast;
}
