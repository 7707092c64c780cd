using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Statistics over records.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly BoundConstant One = new(Rational.One, PolicyType.Number);

    /// <summary>The record whose values the names stand for; null where they stand for none's.</summary>
    public RecordSymbol? Record { get; init; }

    /// <summary>Binds a statistic over records where there is none at hand; gives null for what is none.</summary>
    public Func<CallExpressionSyntax, BoundExpression?>? OverRecords { get; init; }

    /// <summary>Whether a call is a statistic over records, and not a function of one record.</summary>
    public static bool IsStatistic(CallExpressionSyntax syntax) =>
        FunctionTable.Find(syntax.Identifier.ValueText) is { } function && syntax.Over is null && IsStatistic(syntax, function);

    private static bool IsStatistic(CallExpressionSyntax syntax, FunctionSymbol function) =>
        function.IsStatistic && (function.Parameters.IsEmpty || syntax.Arguments.Count == 1 || syntax.Clauses.Count > 0);

    /// <summary>A statistic over the records of the groups that keys make, whatever the call says of them.</summary>
    public BoundExpression BindStatistic(CallExpressionSyntax syntax, ImmutableArray<BoundExpression> keys) =>
        BindStatistic(syntax, FindFunction(syntax.Identifier)!, keys);

    private BoundExpression BindStatistic(CallExpressionSyntax syntax, FunctionSymbol function, ImmutableArray<BoundExpression> keys)
    {
        var (given, fewest, most) = (syntax.Arguments.Count, function.Over.Count(p => !p.IsOptional), function.Over.Length);
        if (given < fewest || given > most)
        {
            return WrongArguments(syntax, Math.Max(fewest, 1), most);
        }

        if (!CheckClauses(syntax, function))
        {
            return Error;
        }

        var filter = syntax.WhereClause is null ? null : BindTruth(syntax.WhereClause.Condition);
        var weight = syntax.Weight is null ? null : BindNumber(syntax.Weight.Value);
        if (IsOfRecords(syntax, function))
        {
            // share(企业 where 规上): of all, those for which the condition is true.
            return function.Kind == FunctionKind.Count ? MakeStatistic(function, [One], keys, filter, weight)
                : filter is null ? WrongArguments(syntax, 1, 1)
                : MakeStatistic(function, [filter], keys, null, weight);
        }

        var operands = given == 0 ? [One] : BindOperands(syntax, function);
        return operands.IsEmpty ? Error : WithinLimit(syntax, MakeStatistic(function, operands, keys, filter, weight));
    }

    // Empty where something does not fit.
    private ImmutableArray<BoundExpression> BindOperands(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        var operands = syntax.Arguments.Select((argument, i) => BindOperand(argument, function.Over[i])).ToImmutableArray();
        if (operands.Any(o => o.HasError))
        {
            return [];
        }

        for (var i = 1; i < operands.Length && function.Over[i].Kind == ParameterKind.Number; i++)
        {
            if (LikeFirst(syntax, i, operands[0].Type, operands[i]) is not { } alike)
            {
                return [];
            }

            operands = operands.SetItem(i, alike);
        }

        return operands;
    }

    private BoundExpression BindOperand(ExpressionSyntax syntax, FunctionParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Truth => BindTruth(syntax),
        ParameterKind.Part => BindParameter(syntax, parameter, part => part > 0 && part < 1),
        ParameterKind.Factor => BindParameter(syntax, parameter, factor => factor > 0),
        _ => BindNumber(syntax),
    };

    // Shares and counts may be of the records themselves, by their name.
    private bool IsOfRecords(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        if (function.Kind is not (FunctionKind.Count or FunctionKind.Share)
            || syntax.Arguments is not [NameExpressionSyntax name]
            || name.Identifier.ValueText != Record?.Name)
        {
            return false;
        }

        sink.Meanings?.Uses(name.Identifier, Record);
        return true;
    }

    private bool CheckClauses(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        var isSound = true;
        var seen = new HashSet<SyntaxKind>();
        foreach (var clause in syntax.Clauses)
        {
            var keyword = clause.DescendantTokens().First();
            if (!seen.Add(clause.Kind))
            {
                sink.Report(DiagnosticDescriptors.Repeated, keyword, keyword.Text);
                isSound = false;
            }
            else if (clause is OverClauseSyntax || (clause is WeightClauseSyntax && !function.TakesWeight))
            {
                sink.Report(DiagnosticDescriptors.ClauseDoesNotFit, keyword, syntax.Identifier.ValueText, keyword.Text);
                isSound = false;
            }
        }

        return isSound;
    }

    private static BoundExpression MakeStatistic(
        FunctionSymbol function, ImmutableArray<BoundExpression> operands, ImmutableArray<BoundExpression> keys, BoundExpression? filter, BoundExpression? weight = null) =>
        operands.Concat(keys).Append(filter).Append(weight).Any(e => e is { HasError: true })
            ? Error
            : RecordStatistics.Lower(function.Kind, operands, keys, filter, weight);

    private BoundError Misplaced(SyntaxToken name)
    {
        sink.Report(DiagnosticDescriptors.MisplacedStatistic, name, name.ValueText);
        return Error;
    }
}
