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
    private BoundExpression BindCall(CallExpressionSyntax syntax)
    {
        if (FunctionTable.Find(syntax.Identifier.ValueText) is not { } function)
        {
            return UnknownFunction(syntax.Identifier);
        }

        var isStatistic = function.IsStatistic
            && (function.Arguments == 0 || syntax.Arguments.Count == 1 || syntax.GroupBy is not null || syntax.WhereClause is not null);
        return isStatistic ? BindStatistic(syntax, function) : BindScalar(syntax, function);
    }

    private BoundExpression BindScalar(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        if (syntax.Arguments.Count != function.Arguments || syntax.GroupBy is not null || syntax.WhereClause is not null)
        {
            return WrongArguments(syntax, function.Arguments);
        }

        var arguments = syntax.Arguments.Select(BindNumber).ToImmutableArray();
        if (arguments.Any(a => a.HasError))
        {
            return Error;
        }

        var type = arguments[0].Type;
        for (var i = 1; i < arguments.Length; i++)
        {
            if (!arguments[i].Type.Unit.IsLike(arguments[0].Type.Unit))
            {
                ReportMismatch(syntax, syntax.Arguments[0], arguments[0].Type.Unit, syntax.Arguments[i], arguments[i].Type.Unit);
                return Error;
            }

            if (CommonRatio(syntax, syntax.Arguments[0], type.Ratio, syntax.Arguments[i], arguments[i].Type.Ratio) is not { } ratio)
            {
                return Error;
            }

            type = type with { Ratio = ratio };
        }

        return Folding.Call(function.Kind, [.. arguments.Select(a => Conversion.To(a, type.Unit))], type);
    }

    private BoundExpression BindStatistic(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        if (!allowsStatistics)
        {
            return Misplaced(syntax.Identifier);
        }

        var isCountOfAll = function.Kind == FunctionKind.Count && syntax.Arguments.Count == 0;
        if (!isCountOfAll && syntax.Arguments.Count != 1)
        {
            return WrongArguments(syntax, 1);
        }

        var operand = isCountOfAll ? new BoundConstant(Rational.One, PolicyType.Number) : BindNumber(syntax.Arguments[0]);
        var filter = syntax.WhereClause is null ? null : BindTruth(syntax.WhereClause.Condition);
        return MakeStatistic(function, operand, syntax.GroupBy, filter);
    }

    private BoundExpression MakeStatistic(FunctionSymbol function, BoundExpression operand, GroupByClauseSyntax? groupBy, BoundExpression? filter)
    {
        var keys = BindKeys(groupBy);
        var type = function.Kind == FunctionKind.Count ? PolicyType.Number : operand.Type;
        return operand.HasError || filter is { HasError: true } || keys.Any(k => k.HasError)
            ? Error
            : new BoundStatistic(function.Kind, operand, keys, filter, type);
    }

    private BoundError WrongArguments(CallExpressionSyntax syntax, int expected)
    {
        var values = expected == 1 ? new Localized("one value", "一个值") : new Localized($"{expected} values", $"{expected}个值");
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
        var suggestion = Spelling.Suggest(name.ValueText, known, Synonyms.OfFunctions, FunctionTable.Find);
        sink.ReportUnknown(DiagnosticDescriptors.UnknownName, name, suggestion, new Localized("function", "函数"), name.ValueText);
        return Error;
    }
}
