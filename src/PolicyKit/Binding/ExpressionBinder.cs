using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds expressions in one scope.</summary>
/// <param name="resolve">The meaning of a name, or null after reporting that it has none.</param>
/// <param name="allowsStatistics">Whether statistics over records can stand here.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class ExpressionBinder(Func<SyntaxToken, BoundExpression?> resolve, bool allowsStatistics, DiagnosticSink sink)
{
    private static readonly BoundError Error = new();

    public BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        NumberExpressionSyntax number => BindNumber(number),
        TextExpressionSyntax text => new BoundConstant(text.TextToken.ValueText, PolicyType.Text),
        DateExpressionSyntax date => new BoundConstant(date.DateToken.Value!, PolicyType.Date),
        TruthExpressionSyntax truth => new BoundConstant(truth.Keyword.Kind == SyntaxKind.TrueKeyword, PolicyType.Truth),
        NameExpressionSyntax name => name.Identifier.IsMissing ? Error : resolve(name.Identifier) ?? Error,
        ParenthesizedExpressionSyntax parenthesized => Bind(parenthesized.Expression),
        UnaryExpressionSyntax unary => BindUnary(unary),
        BinaryExpressionSyntax binary => BindChain(binary),
        CallExpressionSyntax call => BindCall(call),
        GroupMeanExpressionSyntax mean => Misplaced(mean.Identifier),
        _ => Error,
    };

    /// <summary>A truth; another type is reported.</summary>
    public BoundExpression BindTruth(ExpressionSyntax syntax) => Require(TypeKind.Truth, PolicyType.Truth, syntax);

    /// <summary>A number; another type is reported.</summary>
    public BoundExpression BindNumber(ExpressionSyntax syntax) => Require(TypeKind.Number, PolicyType.Number, syntax);

    /// <summary>A fixed plain number; null after reporting what it is instead.</summary>
    public Rational? BindPlainConstant(ExpressionSyntax syntax) =>
        (ConvertTo(BindNumber(syntax), Unit.One, syntax) is var bound && bound is BoundConstant { Value: Rational value }) ? value : NotConstant(bound, syntax);

    /// <summary>A fixed number in a unit; null after reporting what it is instead.</summary>
    public Rational? BindConstant(ExpressionSyntax syntax, Unit unit, string comparedWith)
    {
        var bound = BindNumber(syntax);
        if (!bound.HasError && !bound.Type.Unit.IsLike(unit))
        {
            ReportMismatch(syntax, syntax.ToString(), bound.Type.Unit, comparedWith, unit);
            return null;
        }

        return bound.HasError ? null : Conversion.To(bound, unit) is BoundConstant { Value: Rational value } ? value : NotConstant(bound, syntax);
    }

    /// <summary>The statistic of an item's own value over the groups of <c>mean by 行业</c>.</summary>
    public BoundExpression BindGroupStatistic(GroupMeanExpressionSyntax syntax, BoundExpression operand, BoundExpression? filter) =>
        FunctionTable.Find(syntax.Identifier.ValueText) is { IsStatistic: true } function
            ? MakeStatistic(function, operand, syntax.GroupBy, filter)
            : UnknownFunction(syntax.Identifier);

    /// <summary>The keys of a <c>by</c> clause: fields of text, region or truth.</summary>
    public ImmutableArray<BoundExpression> BindKeys(GroupByClauseSyntax? syntax)
    {
        var keys = ImmutableArray.CreateBuilder<BoundExpression>();
        foreach (var key in syntax?.Keys ?? default)
        {
            var bound = Bind(key);
            if (bound.Type.Kind is TypeKind.Number or TypeKind.Date)
            {
                sink.Report(DiagnosticDescriptors.TypeMismatch, key, Quoted(key), bound.Type.Describe(), new Localized("a text, a region or true/false", "文本、地区或真假值"));
            }

            keys.Add(bound);
        }

        return keys.ToImmutable();
    }

    /// <summary>The value in a unit of the same dimension; another dimension is reported.</summary>
    public BoundExpression ConvertTo(BoundExpression bound, Unit unit, SyntaxNode syntax)
    {
        if (bound.HasError || bound.Type.Unit.IsLike(unit))
        {
            return bound.HasError ? bound : Conversion.To(bound, unit);
        }

        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Quoted(syntax), bound.Type.Describe(), Needed(unit));
        return Error;
    }

    private static Localized Needed(Unit unit) => unit.Dimension.IsNone
        ? new Localized("a plain number", "纯数")
        : PolicyType.In(unit).Describe();

    private static Localized Quoted(SyntaxNode node) => Localized.Quoted(node);

    private static Localized UnitInWords(Unit unit)
    {
        var (name, words) = (unit.ToString(), unit.Dimension.Describe());
        return name.Length == 0 ? words : new Localized($"{name} ({words.English})", $"{name}（{words.Chinese}）");
    }

    private BoundExpression BindNumber(NumberExpressionSyntax syntax)
    {
        var unit = syntax.Unit is null ? Unit.One : UnitBinder.BindUnit(syntax.Unit, sink);
        return unit is null ? Error : new BoundConstant(syntax.NumberToken.Value!, PolicyType.In(unit));
    }

    private BoundExpression Require(TypeKind kind, PolicyType needed, ExpressionSyntax syntax)
    {
        var bound = Bind(syntax);
        if (bound.HasError || bound.Type.Kind == kind)
        {
            return bound;
        }

        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Quoted(syntax), bound.Type.Describe(), needed.Describe());
        return Error;
    }

    private Rational? NotConstant(BoundExpression bound, ExpressionSyntax syntax)
    {
        if (!bound.HasError)
        {
            sink.Report(DiagnosticDescriptors.NotConstant, syntax, Quoted(syntax));
        }

        return null;
    }

    private BoundExpression BindUnary(UnaryExpressionSyntax syntax)
    {
        var isNot = syntax.OperatorToken.Kind == SyntaxKind.NotKeyword;
        var operand = isNot ? BindTruth(syntax.Operand) : BindNumber(syntax.Operand);
        return operand.HasError ? Error : Folding.Unary(isNot ? BoundOperator.Not : BoundOperator.Negate, operand);
    }

    // A sum of ten thousand terms is ten thousand nodes deep on its left side, so that side is walked, not recursed into.
    private BoundExpression BindChain(BinaryExpressionSyntax syntax)
    {
        var chain = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax innermost = syntax;
        while (innermost is BinaryExpressionSyntax binary)
        {
            chain.Push(binary);
            innermost = binary.Left;
        }

        var left = Bind(innermost);
        while (chain.TryPop(out var binary))
        {
            left = BindBinary(binary, left, Bind(binary.Right));
        }

        return left;
    }

    private BoundExpression BindBinary(BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right)
    {
        if (left.HasError || right.HasError)
        {
            return Error;
        }

        return syntax.OperatorToken.Kind switch
        {
            SyntaxKind.AsteriskToken => BindProduct(syntax, BoundOperator.Multiply, left, right),
            SyntaxKind.SlashToken => BindProduct(syntax, BoundOperator.Divide, left, right),
            SyntaxKind.PlusToken => BindSum(syntax, BoundOperator.Add, left, right),
            SyntaxKind.MinusToken => BindSum(syntax, BoundOperator.Subtract, left, right),
            SyntaxKind.AndKeyword => BindLogic(syntax, BoundOperator.And, left, right),
            SyntaxKind.OrKeyword => BindLogic(syntax, BoundOperator.Or, left, right),
            _ => BindComparison(syntax, left, right),
        };
    }

    private BoundExpression BindProduct(BinaryExpressionSyntax syntax, BoundOperator op, BoundExpression left, BoundExpression right) =>
        AreOf(TypeKind.Number, PolicyType.Number, syntax, left, right) ? Folding.Product(op, left, right) : Error;

    private BoundExpression BindLogic(BinaryExpressionSyntax syntax, BoundOperator op, BoundExpression left, BoundExpression right) =>
        AreOf(TypeKind.Truth, PolicyType.Truth, syntax, left, right) ? new BoundBinary(op, left, right, PolicyType.Truth) : Error;

    private BoundExpression BindSum(BinaryExpressionSyntax syntax, BoundOperator op, BoundExpression left, BoundExpression right) =>
        AreOf(TypeKind.Number, PolicyType.Number, syntax, left, right) && AreLike(syntax, ref left, ref right)
            ? Folding.Sum(op, left, right)
            : Error;

    private BoundExpression BindComparison(BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right)
    {
        var comparison = Comparisons.Of(syntax.OperatorToken.Kind);
        var isText = left.Type.Kind is TypeKind.Text or TypeKind.Region && comparison is Comparison.Equal or Comparison.NotEqual;
        var agree = left.Type.Kind switch
        {
            TypeKind.Number => AreOf(TypeKind.Number, PolicyType.Number, syntax, left, right) && AreLike(syntax, ref left, ref right),
            TypeKind.Date => AreOf(TypeKind.Date, PolicyType.Date, syntax, left, right),
            _ when isText => right.Type.Kind is TypeKind.Text or TypeKind.Region || Mismatch(syntax.Right, right, PolicyType.Text),
            _ => Mismatch(syntax.Left, left, PolicyType.Number),
        };
        return agree ? new BoundComparison(comparison, left, right) : Error;
    }

    private bool AreOf(TypeKind kind, PolicyType needed, BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right) =>
        (left.Type.Kind == kind || Mismatch(syntax.Left, left, needed)) && (right.Type.Kind == kind || Mismatch(syntax.Right, right, needed));

    private bool Mismatch(ExpressionSyntax syntax, BoundExpression bound, PolicyType needed)
    {
        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Quoted(syntax), bound.Type.Describe(), needed.Describe());
        return false;
    }

    private bool AreLike(BinaryExpressionSyntax syntax, ref BoundExpression left, ref BoundExpression right)
    {
        var (leftUnit, rightUnit) = (left.Type.Unit, right.Type.Unit);
        if (!leftUnit.IsLike(rightUnit))
        {
            ReportMismatch(syntax, syntax.Left.ToString(), leftUnit, syntax.Right.ToString(), rightUnit);
            return false;
        }

        (left, right) = left is BoundConstant ? (Conversion.To(left, rightUnit), right) : (left, Conversion.To(right, leftUnit));
        return true;
    }

    private void ReportMismatch(SyntaxNode at, string left, Unit leftUnit, string right, Unit rightUnit) =>
        sink.Report(DiagnosticDescriptors.DimensionMismatch, at, Localized.Quoted(left), UnitInWords(leftUnit), Localized.Quoted(right), UnitInWords(rightUnit));

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

        for (var i = 1; i < arguments.Length; i++)
        {
            if (!arguments[i].Type.Unit.IsLike(arguments[0].Type.Unit))
            {
                ReportMismatch(syntax, syntax.Arguments[0].ToString(), arguments[0].Type.Unit, syntax.Arguments[i].ToString(), arguments[i].Type.Unit);
                return Error;
            }
        }

        return Folding.Call(function.Kind, [.. arguments.Select(a => Conversion.To(a, arguments[0].Type.Unit))], arguments[0].Type);
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
        sink.Report(DiagnosticDescriptors.UnknownName, name, new Localized("function", "函数"), name.ValueText, Spelling.Suggest(name.ValueText, known));
        return Error;
    }
}
