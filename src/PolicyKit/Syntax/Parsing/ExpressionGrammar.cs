using PolicyKit.Syntax.Green;
using Sprache;
using static PolicyKit.Syntax.Parsing.TokenParsers;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The grammar of names, units and expressions.</summary>
internal static class ExpressionGrammar
{
    /// <summary>Stands where an expression or region is nested beyond the limit.</summary>
    public static readonly GreenToken TooDeep = GreenToken.Missing(IdentifierToken);

    public static readonly Rule Identifier = TokenWhere("name", at => SyntaxFacts.IsName(at.Kind));
    public static readonly Rule ExpectedIdentifier = Identifier.OrMissing(IdentifierToken);
    public static readonly Rule Name = Node(NameExpression, Identifier);
    public static readonly Rule ExpectedName = Node(NameExpression, ExpectedIdentifier);
    public static readonly Rule Names = Separated(ExpectedName, CommaToken);

    /// <summary>A label of a category: a text or a bare name.</summary>
    public static readonly Rule Label = Node(TextExpression, Token(TextToken)).Else(ExpectedName).Named("Label");

    public static readonly Rule Labels = Separated(Label, CommaToken);

    /// <summary>Regions by name, or by where they stand: parent, children, siblings.</summary>
    public static readonly Rule Place = Node(PlaceExpression, AnyOf(ParentKeyword, ChildrenKeyword, SiblingsKeyword)).Else(ExpectedName).Named("Place");

    /// <summary>A unit where one is required: <c>: 万元 / 亩</c>.</summary>
    public static readonly Rule UnitOrType = UnitWith(
        first: TokenWhere("unit", at => IsUnitName(at) || at.Kind == RegionKeyword).OrMissing(IdentifierToken),
        stroke: Token(SlashToken));

    /// <summary>A unit right behind a number: on its line, and its strokes without blanks.</summary>
    public static readonly Rule UnitOfNumber = UnitWith(
        first: TokenWhere("unit", at => IsUnitName(at) && !at.StartsLine),
        stroke: TokenWhere("\"/\"", at => at.Kind == SlashToken && !at.StartsLine && IsTight(at)));

    /// <summary>Any expression.</summary>
    public static readonly Rule Expression = Operators("Expression", lowest: 1);

    /// <summary>The bound of a target: arithmetic only, so that <c>&lt;= 1.9, &gt;= …</c> and <c>in a..b</c> stay apart.</summary>
    public static readonly Rule Arithmetic = Operators("Arithmetic", lowest: SyntaxFacts.ComparisonPrecedence + 1);

    public static readonly Rule GroupBy = Node(GroupByClause, Token(ByKeyword), Names);

    private static readonly Rule DeepName = Node(NameExpression, Instead(TooDeep));
    private static readonly Rule Inner = Nested(Expression, DeepName);

    public static readonly Rule Where = Node(WhereClause, Token(WhereKeyword), Inner);

    private static readonly Rule CallClauses = ManyOf(ByKind(
        new Dictionary<SyntaxKind, Rule>
        {
            [ByKeyword] = GroupBy,
            [WhereKeyword] = Where,
            [OverKeyword] = Node(OverClause, Token(OverKeyword), Place),
            [WeightKeyword] = Node(WeightClause, Token(WeightKeyword), Inner),
        },
        otherwise: Fail));

    private static readonly Rule Call = Node(
        CallExpression,
        TokenWhere("function", at => SyntaxFacts.IsName(at.Kind) && at.IsBefore(OpenParenToken) && !at.Next().StartsLine),
        Token(OpenParenToken),
        ByKind(
            new[] { CloseParenToken, ByKeyword, WhereKeyword, OverKeyword, WeightKeyword }.ToDictionary(k => k, _ => Absent),
            otherwise: Separated(Inner, CommaToken)),
        CallClauses,
        Expect(CloseParenToken));

    private static readonly Rule GroupMean = Node(
        GroupMeanExpression,
        TokenWhere("function", at => SyntaxFacts.IsName(at.Kind) && at.IsBefore(ByKeyword)),
        GroupBy);

    private static readonly Rule Primary = ByKind(
        new Dictionary<SyntaxKind, Rule>
        {
            [NumberToken] = Node(NumberExpression, Token(NumberToken), Optional(UnitOfNumber)),
            [TextToken] = Node(TextExpression, Token(TextToken)),
            [DateToken] = Node(DateExpression, Token(DateToken)),
            [PeriodToken] = Node(PeriodExpression, Token(PeriodToken)),
            [TrueKeyword] = Node(TruthExpression, Token(TrueKeyword)),
            [FalseKeyword] = Node(TruthExpression, Token(FalseKeyword)),
            [OpenParenToken] = Node(ParenthesizedExpression, Token(OpenParenToken), Inner, Expect(CloseParenToken)),
        },
        otherwise: Call.Else(ExpectedName)).Named("Primary");

    // Aims have expressions in them.
    private static readonly Rule Since = Rule.Later(() => AimGrammar.Begin);

    private static readonly Rule Operand = new Rule(
        input => ReadOperand(input),
        new ChoiceForm(
        [
            new SequenceForm([new TokenForm([MinusToken]), new WordForm("Operand")]),
            new SequenceForm(
            [
                Primary.Form,
                new ManyForm(new ChoiceForm(
                [
                    new SequenceForm([new TokenForm([OfKeyword]), Place.Form]),
                    new SequenceForm([new TokenForm([GrowthKeyword]), new OptionalForm(new SequenceForm([new TokenForm([YearlyKeyword, TotalKeyword]), Since.Form]))]),
                    new SequenceForm([new TokenForm([TotalKeyword]), Since.Form]),
                ])),
            ]),
        ])).Named("Operand");

    private static readonly Rule Minus = Node(UnaryExpression, Token(MinusToken), Nested(Operand, DeepName));

    private static readonly Rule Negation = Node(
        UnaryExpression, Token(NotKeyword), Nested(Rule.Later(() => Comparable!), DeepName));

    private static readonly Rule Comparable = Operators("Comparison", SyntaxFacts.ComparisonPrecedence);

    /// <summary>The base of a score's item: an expression, or <c>mean by 行业</c>.</summary>
    public static readonly Rule BaseValue = GroupMean.Else(Expression);

    // Binary operators by how tightly they bind, each level printed as a rule of its own.
    private static Rule Operators(string name, int lowest) => new(
        input => ReadOperators(input, lowest),
        new LaterForm(() => OperatorForms.Level(name, lowest, Operand.Form, Label.Form)));

    // Precedence climbing: operands joined by operators that bind at least so tightly, grouped from the left.
    private static IResult<GreenNode?> ReadOperators(IInput input, int lowest)
    {
        var startsWithNot = input is TokenInput { Kind: NotKeyword } && lowest <= SyntaxFacts.ComparisonPrecedence;
        var left = startsWithNot ? Negation.Parse(input) : Operand.Parse(input);
        while (left.Remainder is TokenInput at && SyntaxFacts.GetPrecedence(at.Kind) is var precedence && precedence >= lowest)
        {
            var (isLabel, operand) = (at.Kind == IsKeyword, left.Value);
            var right = isLabel ? Label.Parse(at.Next()) : ReadOperators(at.Next(), precedence + 1);
            left = Joined(isLabel ? IsExpression : BinaryExpression, operand, at, right);
        }

        return left;
    }

    // What stands behind an operand binds tightest: 收入 of parent growth.
    private static IResult<GreenNode?> ReadOperand(IInput input)
    {
        if (input is TokenInput { Kind: MinusToken })
        {
            return Minus.Parse(input);
        }

        var operand = Primary.Parse(input);
        while (operand.Remainder is TokenInput { Kind: OfKeyword or GrowthKeyword or TotalKeyword, StartsLine: false } at)
        {
            if (at.Kind == GrowthKeyword)
            {
                operand = Growing(operand.Value, at);
                continue;
            }

            if (at.Kind == TotalKeyword)
            {
                if (at.Next().Kind != FromKeyword)
                {
                    break;
                }

                operand = Joined(TotalExpression, operand.Value, at, Since.Parse(at.Next()));
                continue;
            }

            var figure = operand.Value;
            operand = Joined(OfExpression, figure, at, Place.Parse(at.Next()));
        }

        return operand;
    }

    private static TokenInput Joined(SyntaxKind kind, GreenNode? left, TokenInput sign, IResult<GreenNode?> right)
    {
        var (nodes, start) = (sign.Nodes, sign.Nodes.Count);
        nodes.Add(left);
        nodes.Add(sign.Token);
        nodes.Add(right.Value);
        return ((TokenInput)right.Remainder).Behind(nodes.Node(kind, start));
    }

    private static TokenInput Growing(GreenNode? figure, TokenInput word)
    {
        var (nodes, start) = (word.Nodes, word.Nodes.Count);
        nodes.Add(figure);
        nodes.Add(word.Token);
        var at = word.Next();
        if (at.Kind is YearlyKeyword or TotalKeyword && at.Next().Kind == FromKeyword)
        {
            nodes.Add(at.Token);
            var since = Since.Parse(at.Next());
            nodes.Add(since.Value);
            return ((TokenInput)since.Remainder).Behind(nodes.Node(GrowthExpression, start));
        }

        nodes.Add(null);
        nodes.Add(null);
        return at.Behind(nodes.Node(GrowthExpression, start));
    }

    private static bool IsUnitName(TokenInput at) => at.Kind is IdentifierToken or PercentToken or PerMilleToken;

    private static bool IsTight(TokenInput stroke) =>
        stroke.Token.Leading.IsEmpty && stroke.Token.Trailing.IsEmpty && IsUnitName(stroke.Next());

    private static Rule UnitWith(Rule first, Rule stroke)
    {
        var further = TokenWhere("unit", IsUnitName).OrMissing(IdentifierToken);
        return new Rule(
            input => ReadUnit(input, first, stroke, further),
            new NamedForm("Unit", new SequenceForm([first.Form, new ManyForm(new SequenceForm([new TokenForm([SlashToken]), further.Form]))])));
    }

    private static IResult<GreenNode?> ReadUnit(IInput input, Rule first, Rule stroke, Rule further)
    {
        var part = first.Parse(input);
        if (!part.WasSuccessful)
        {
            return part;
        }

        var rest = (TokenInput)part.Remainder;
        var (nodes, start) = (rest.Nodes, rest.Nodes.Count);
        nodes.Add(part.Value);
        while (stroke.Parse(rest) is { WasSuccessful: true } sign)
        {
            nodes.Add(sign.Value);
            part = further.Parse(sign.Remainder);
            nodes.Add(part.Value);
            rest = (TokenInput)part.Remainder;
        }

        nodes.Add(nodes.List(start));
        return rest.Behind(nodes.Node(Unit, start));
    }
}
