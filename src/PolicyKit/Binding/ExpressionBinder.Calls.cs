using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Calls of functions.</summary>
internal sealed partial class ExpressionBinder
{
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

        if (!function.IsStatistic && function.Parameters.IsEmpty)
        {
            sink.Report(DiagnosticDescriptors.BadCall, syntax, Localized.Quoted(syntax.Identifier.ValueText), OneIndicatorWithOver);
            return Error;
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

    private BoundError UnknownFunction(SyntaxToken name)
    {
        var known = FunctionTable.All.SelectMany(f => f.Names);
        var suggestion = sink.Suggest(name.ValueText, known, Synonyms.OfFunctions, FunctionTable.Find);
        sink.ReportUnknown(DiagnosticDescriptors.UnknownName, name, suggestion, new Localized("function", "函数"), name.ValueText);
        return Error;
    }
}
