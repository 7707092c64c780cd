using System.Collections.Immutable;
using static PolicyKit.Extraction.StatementOperator;

namespace PolicyKit.Extraction;

/// <summary>The written forms of operators in JSON Lines.</summary>
public static class OperatorSigns
{
    /// <summary>Each operator with its form.</summary>
    public static ImmutableArray<(StatementOperator Operator, string Text)> All { get; } =
    [
        (AtMost, "<="), (Below, "<"), (AtLeast, ">="), (Above, ">"), (Equal, "="), (About, "~"), (Between, "between"), (Falling, "falling"), (Rising, "rising"),
        (Top, "top"), (Steady, "steady"), (Reference, "ref"), (FasterThan, "faster-than"), (Growth, "growth"), (StatementOperator.Double, "double"),
    ];

    /// <summary>The written form of an operator.</summary>
    public static string Of(StatementOperator op) => All.First(row => row.Operator == op).Text;

    /// <summary>The operator of a written form; null if there is none.</summary>
    public static StatementOperator? Find(string text) =>
        All.FirstOrDefault(row => row.Text == text) is { Text: not null } row ? row.Operator : null;
}
