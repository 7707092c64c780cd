namespace PolicyKit.Extraction.Measuring;

/// <summary>A statement and the label it was found to be.</summary>
/// <param name="Statement">What was read.</param>
/// <param name="Label">What a person read.</param>
/// <param name="Name">How the names of their indicators agree.</param>
public sealed record StatementMatch(PlanStatement Statement, StatementLabel Label, NameAgreement Name);
