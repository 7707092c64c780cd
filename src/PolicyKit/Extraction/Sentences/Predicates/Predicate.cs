using PolicyKit.Diagnostics;
using PolicyKit.Extraction.Reading;
using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>What the end of a piece says of the names before it.</summary>
/// <param name="NameEnd">Where the name ends.</param>
/// <param name="Operator">The operator; null where the sense of the indicator tells.</param>
/// <param name="Unit">The unit of a value that the wording stands for.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal sealed record Predicate(int NameEnd, StatementOperator? Operator, string Unit, double Confidence)
{
    /// <summary>Where the name begins, if not with the piece.</summary>
    public int? NameStart { get; init; }

    /// <summary>The value that the wording stands for; null for none.</summary>
    public Rational? Value { get; init; }

    /// <summary>The written values, in order; none where the wording stands for one.</summary>
    public List<Amount> Amounts { get; } = [];

    /// <summary>The ranks of several names: 第一、第二.</summary>
    public List<Rational> Places { get; } = [];

    /// <summary>What the verb before the values says.</summary>
    public StatementOperator? Verb { get; init; }

    /// <summary>What is put behind the name: 增速, 覆盖率.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether the values are growth a year.</summary>
    public bool IsGrowth { get; init; }

    /// <summary>Whether 分别 or 均 stands before it.</summary>
    public bool IsSpread { get; init; }

    /// <summary>Whether it holds for each of names that are joined by 和.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether a missing name is that of all indicators of the clause before.</summary>
    public bool IsForAll { get; init; }

    /// <summary>Whether only the clause says that it is brought about, so that names must be of what is measured.</summary>
    public bool IsPushed { get; init; }

    /// <summary>Whether the clause can do without a name of its own: it goes on about the one before.</summary>
    public bool MayLackName { get; init; }

    /// <summary>Where a change begins: 由2015年的1.5%.</summary>
    public Finding? Baseline { get; init; }

    /// <summary>The year that is written beside the value.</summary>
    public int? Year { get; init; }

    /// <summary>Why a person should look.</summary>
    public Localized? Doubt { get; init; }
}
