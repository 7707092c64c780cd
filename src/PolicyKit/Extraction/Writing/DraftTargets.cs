using PolicyKit.Diagnostics;
using PolicyKit.Extraction.Sentences;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Writing;

/// <summary>Statements as declarations of targets.</summary>
internal static class DraftTargets
{
    /// <summary>The declaration, and why it cannot be one; a text without a problem is a declaration that compiles.</summary>
    public static (string? Text, Localized? Problem) Of(PlanStatement statement, DraftIndicators indicators)
    {
        if (Name(statement.Indicator) is not { } name || indicators.Find(statement.Indicator) is not { } unit)
        {
            return (null, statement.Kind == StatementKind.Observation ? null : Doubts.NoName);
        }

        var (aim, problem) = AimOf(statement);
        var text = $"target {name} {aim}";
        if (problem is null && HasOwnUnit(statement) && (DraftIndicators.UnitOf(statement) is not { } own || !own.IsLike(unit) || own.Ratio != unit.Ratio))
        {
            problem = DraftIndicators.UnitOf(statement) is null ? Doubts.UnknownUnit : Doubts.OtherUnit;
        }

        return (text, problem ?? (IsSyntax(text) ? null : Doubts.NotInLanguage));
    }

    /// <summary>A name as it is written, in quotes where it needs them; null where no quotes can hold it.</summary>
    public static string? Name(string name) => name.Length > 0 && SyntaxFactory.FindIdentifier(name) is { } token ? token.Text : null;

    /// <summary>Whether a declaration has no mistakes of form.</summary>
    public static bool IsSyntax(string declaration) => SyntaxTree.Parse(declaration).Diagnostics.IsEmpty;

    private static bool HasOwnUnit(PlanStatement s) => s.Value is not null && s.Operator is not (StatementOperator.Growth or StatementOperator.Top);

    private static (string Aim, Localized? Problem) AimOf(PlanStatement s)
    {
        var years = s is { From: { } first, Year: { } last } && first < last ? $" {first}..{last}" : null;
        var by = s.Year is { } year ? $" by {year}" : "";
        var problem = s.Year is null ? Doubts.NoYear : null;
        return s switch
        {
            { Operator: StatementOperator.Growth, Upper: not null } => ($"growth >= {s.Value}% yearly{years}", Doubts.NotInLanguage),
            { Operator: StatementOperator.Growth } => ($"growth {OperatorSigns.Of(s.Comparison)} {s.Value}% yearly{years}", years is null ? Doubts.NoYear : null),
            { Operator: StatementOperator.Between } => ($"in {s.Value}{s.Unit}..{s.Upper}{s.Unit}{by}", problem),
            { Operator: StatementOperator.Falling or StatementOperator.Rising } => ($"{OperatorSigns.Of(s.Operator)}{years}", years is null ? Doubts.NoYear : null),
            { Operator: StatementOperator.Steady } => ($"steady{by}", problem),
            { Operator: StatementOperator.Double } => ($"growth >= 100% total{years}", years is null ? Doubts.NoYear : null),
            { Operator: StatementOperator.Top or StatementOperator.Reference or StatementOperator.FasterThan } or { Value: null } => ($"\"{Words(s)}\"{by}", problem),
            _ => ($"{OperatorSigns.Of(s.Operator)} {s.Value}{s.Unit}{by}", problem),
        };
    }

    // What cannot be computed is a goal in words: the quote.
    private static string Words(PlanStatement s) => string.Concat(s.Quote.Where(c => !char.IsControl(c) && c is not ('"' or '\\' or '“' or '”')));
}
