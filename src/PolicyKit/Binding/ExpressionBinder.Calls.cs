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
            && (function.Parameters.IsEmpty || syntax.Arguments.Count == 1 || syntax.GroupBy is not null || syntax.WhereClause is not null);
        return isStatistic ? BindStatistic(syntax, function) : BindScalar(syntax, function);
    }

    private BoundExpression BindScalar(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        var (given, fewest, most) = (syntax.Arguments.Count, function.FewestArguments, function.Parameters.Length);
        if (given < fewest || given > most || syntax.GroupBy is not null || syntax.WhereClause is not null)
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

    private BoundExpression BindStatistic(CallExpressionSyntax syntax, FunctionSymbol function)
    {
        if (!allowsStatistics)
        {
            return Misplaced(syntax.Identifier);
        }

        var over = function.Over!;
        if (syntax.Arguments.Count != 1 && !(over.IsOptional && syntax.Arguments.Count == 0))
        {
            return WrongArguments(syntax, 1, 1);
        }

        var operand = syntax.Arguments.Count == 0 ? new BoundConstant(Rational.One, PolicyType.Number)
            : over.Kind == ParameterKind.Truth ? BindTruth(syntax.Arguments[0])
            : BindNumber(syntax.Arguments[0]);
        var filter = syntax.WhereClause is null ? null : BindTruth(syntax.WhereClause.Condition);
        return MakeStatistic(function, operand, syntax.GroupBy, filter);
    }

    private BoundExpression MakeStatistic(FunctionSymbol function, BoundExpression operand, GroupByClauseSyntax? groupBy, BoundExpression? filter)
    {
        var keys = BindKeys(groupBy);
        return operand.HasError || filter is { HasError: true } || keys.Any(k => k.HasError)
            ? Error
            : RecordStatistics.Lower(function.Kind, operand, keys, filter);
    }

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
        var suggestion = Spelling.Suggest(name.ValueText, known, Synonyms.OfFunctions, FunctionTable.Find);
        sink.ReportUnknown(DiagnosticDescriptors.UnknownName, name, suggestion, new Localized("function", "函数"), name.ValueText);
        return Error;
    }
}
