using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Functions of one record, and statistics over records.</summary>
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

    private BoundExpression BindCall(CallExpressionSyntax syntax)
    {
        if (FindFunction(syntax.Identifier) is not { } function)
        {
            return UnknownFunction(syntax.Identifier);
        }

        if (!allowsStatistics && syntax.Over is { } over)
        {
            return BindOver(syntax, function, over);
        }

        return !IsStatistic(syntax, function) ? BindScalar(syntax, function)
            : allowsStatistics ? BindStatistic(syntax, function, BindKeys(syntax.GroupBy))
            : OverRecords?.Invoke(syntax) ?? Misplaced(syntax.Identifier);
    }

    private FunctionSymbol? FindFunction(SyntaxToken name)
    {
        var function = FunctionTable.Find(name.ValueText);
        if (function is not null)
        {
            sink.Meanings?.Uses(name, function);
        }

        return function;
    }

    private BoundExpression BindScalar(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        var (given, fewest, most) = (syntax.Arguments.Count, function.FewestArguments, function.Parameters.Length);
        if (given < fewest || given > most || syntax.Clauses.Count > 0)
        {
            return WrongArguments(syntax, fewest, most);
        }

        var arguments = function.Parameters.Select((parameter, i) => BindArgument(parameter, i < given ? syntax.Arguments[i] : null)).ToImmutableArray();
        if (arguments.Any(a => a.HasError))
        {
            return Error;
        }

        var type = arguments[0].Type;
        for (var i = 1; i < arguments.Length && function.Parameters[i].Kind == ParameterKind.Number; i++)
        {
            if (!arguments[i].Type.Unit.IsLike(type.Unit))
            {
                ReportMismatch(syntax, syntax.Arguments[0], type.Unit, syntax.Arguments[i], arguments[i].Type.Unit);
                return Error;
            }

            if (CommonRatio(syntax, syntax.Arguments[0], type.Ratio, syntax.Arguments[i], arguments[i].Type.Ratio) is not { } ratio)
            {
                return Error;
            }

            arguments = arguments.SetItem(i, Conversion.To(arguments[i], type.Unit));
            type = type with { Ratio = ratio };
        }

        return Folding.Call(function.Kind, arguments, type);
    }

    private BoundExpression BindArgument(FunctionParameter parameter, ExpressionSyntax? syntax)
    {
        if (parameter.Kind != ParameterKind.Places)
        {
            return BindNumber(syntax!);
        }

        var places = syntax is null ? Rational.Zero : BindPlainConstant(syntax);
        if (places is { IsInteger: false } || places < 0 || places > FunctionParameter.MostPlaces)
        {
            sink.Report(DiagnosticDescriptors.TypeMismatch, syntax!, Quoted(syntax!), PolicyType.Number.Describe(), parameter.Type);
            return Error;
        }

        return places is null ? Error : new BoundConstant(places.Value, PolicyType.Number);
    }

    private BoundExpression BindStatistic(CallExpressionSyntax syntax, FunctionSymbol function, ImmutableArray<BoundExpression> keys)
    {
        var over = function.Over!;
        if (syntax.Arguments.Count != 1 && !(over.IsOptional && syntax.Arguments.Count == 0))
        {
            return WrongArguments(syntax, 1, 1);
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
            return function.Kind == FunctionKind.Count ? MakeStatistic(function, One, keys, filter, weight)
                : filter is null ? WrongArguments(syntax, 1, 1)
                : MakeStatistic(function, filter, keys, null, weight);
        }

        var operand = syntax.Arguments.Count == 0 ? One
            : over.Kind == ParameterKind.Truth ? BindTruth(syntax.Arguments[0])
            : BindNumber(syntax.Arguments[0]);
        return MakeStatistic(function, operand, keys, filter, weight);
    }

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
        FunctionSymbol function, BoundExpression operand, ImmutableArray<BoundExpression> keys, BoundExpression? filter, BoundExpression? weight = null) =>
        operand.HasError || filter is { HasError: true } || weight is { HasError: true } || keys.Any(k => k.HasError)
            ? Error
            : RecordStatistics.Lower(function.Kind, operand, keys, filter, weight);

    private BoundError WrongArguments(CallExpressionSyntax syntax, int fewest, int most)
    {
        var values = (fewest, most) switch
        {
            (1, 1) => new Localized("one value", "一个值"),
            _ when fewest == most => new Localized($"{most} values", $"{most}个值"),
            _ => new Localized($"{fewest} to {most} values", $"{fewest}至{most}个值"),
        };
        sink.Report(DiagnosticDescriptors.BadCall, syntax, Localized.Quoted(syntax.Identifier.ValueText), values);
        return Error;
    }

    private BoundError Misplaced(SyntaxToken name)
    {
        sink.Report(DiagnosticDescriptors.MisplacedStatistic, name, name.ValueText);
        return Error;
    }

    private BoundError UnknownFunction(SyntaxToken name)
    {
        var known = FunctionTable.All.SelectMany(f => f.Names);
        var suggestion = sink.Suggest(name.ValueText, known, Synonyms.OfFunctions, FunctionTable.Find);
        sink.ReportUnknown(DiagnosticDescriptors.UnknownName, name, suggestion, new Localized("function", "函数"), name.ValueText);
        return Error;
    }
}
