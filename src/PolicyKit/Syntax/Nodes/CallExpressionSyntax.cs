namespace PolicyKit.Syntax.Nodes;

public sealed partial class CallExpressionSyntax
{
    /// <summary>The groups of a statistic; the first <c>by</c>, or null.</summary>
    public GroupByClauseSyntax? GroupBy => Clauses.OfType<GroupByClauseSyntax>().FirstOrDefault();

    /// <summary>Which records a statistic counts; the first <c>where</c>, or null.</summary>
    public WhereClauseSyntax? WhereClause => Clauses.OfType<WhereClauseSyntax>().FirstOrDefault();

    /// <summary>How much each record counts; the first <c>weight</c>, or null.</summary>
    public WeightClauseSyntax? Weight => Clauses.OfType<WeightClauseSyntax>().FirstOrDefault();

    /// <summary>The regions of a statistic; the first <c>over</c>, or null.</summary>
    public OverClauseSyntax? Over => Clauses.OfType<OverClauseSyntax>().FirstOrDefault();
}
