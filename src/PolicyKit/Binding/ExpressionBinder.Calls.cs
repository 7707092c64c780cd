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
            if (LikeFirst(syntax, i, type, arguments[i]) is not { } alike)
            {
                return Error;
            }

            arguments = arguments.SetItem(i, alike);
            type = alike.Type;
        }

        return Folding.Call(function.Kind, arguments, type);
    }

    // An argument in the unit of the first, as what both can stand for; null after reporting that they do not fit.
    private BoundExpression? LikeFirst(CallExpressionSyntax syntax, int index, PolicyType type, BoundExpression argument)
    {
        var (first, other) = (syntax.Arguments[0], syntax.Arguments[index]);
        if (!argument.Type.Unit.IsLike(type.Unit))
        {
            ReportMismatch(syntax, first, type.Unit, other, argument.Type.Unit);
            return null;
        }

        var ratio = CommonRatio(syntax, first, type.Ratio, other, argument.Type.Ratio);
        var converted = Conversion.To(argument, type.Unit);
        return ratio is null ? null : converted with { Type = converted.Type with { Ratio = ratio.Value } };
    }

    private BoundExpression BindArgument(FunctionParameter parameter, ExpressionSyntax? syntax)
    {
        if (parameter.Kind != ParameterKind.Places)
        {
            return BindNumber(syntax!);
        }

        return syntax is null
            ? new BoundConstant(Rational.Zero, PolicyType.Number)
            : BindParameter(syntax, parameter, places => places is { IsInteger: true, Sign: >= 0 } && places <= FunctionParameter.MostPlaces);
    }

    private BoundExpression BindParameter(ExpressionSyntax syntax, FunctionParameter parameter, Predicate<Rational> fits)
    {
        var value = BindPlainConstant(syntax);
        if (value is { } number && !fits(number))
        {
            sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Quoted(syntax), PolicyType.Number.Describe(), parameter.Type);
            return Error;
        }

        return value is null ? Error : new BoundConstant(value, PolicyType.Number);
    }

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
