using System.Reflection;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Tests.House;
using PolicyKit.Text;

namespace PolicyKit.Tests.Syntax;

public sealed class EditingTests
{
    private const string Plan = """
        policy "方案" for 丽水市 2021..2025   // 头
        group 两地 = 莲都区, 青田县 , 缙云县
        target 收入倍差 <= 2.0 by 2022, <= 1.95 /* 之后 */ by 2025 // 尾

        """;

    private static readonly Lazy<SyntaxNode[]> Samples = new(() =>
        [.. DocumentationTests.AllExamples.SelectMany(t => SyntaxTree.Parse(t).Root.DescendantNodesAndSelf()).DistinctBy(n => (n.Kind, n.ToString()))]);

    [Fact]
    public void A_node_is_replaced_and_nothing_else_changes()
    {
        var tree = Check.Syntax(Plan);
        var bound = tree.Root.DescendantNodes().OfType<NumberExpressionSyntax>().Last();

        var changed = tree.Root.ReplaceNode(bound, SyntaxFactory.ParseExpression("(1 + 1)").WithTriviaFrom(bound));

        Assert.Equal(Plan.Replace("1.95", "(1 + 1)", StringComparison.Ordinal), changed.ToFullString());
        Assert.Equal(Plan, tree.ToFullString());
        Assert.Empty(tree.WithRoot(changed).Diagnostics);
    }

    [Fact]
    public void A_token_is_replaced_and_nothing_else_changes()
    {
        var tree = Check.Syntax(Plan);
        foreach (var token in tree.Root.DescendantTokens().Where(t => t.Kind != SyntaxKind.EndOfFileToken))
        {
            var changed = tree.Root.ReplaceToken(token, SyntaxFactory.Identifier("甲").WithTriviaFrom(token));

            Assert.Equal(string.Concat(Plan.AsSpan(0, token.Span.Start), "甲", Plan.AsSpan(token.Span.End)), changed.ToFullString());
        }
    }

    [Theory]
    [InlineData("莲都区", "group 两地 = 青田县 , 缙云县")]
    [InlineData("青田县", "group 两地 = 莲都区, 缙云县")]
    [InlineData("缙云县", "group 两地 = 莲都区, 青田县 target")]
    public void An_item_goes_with_the_sign_beside_it(string name, string left)
    {
        var tree = Check.Syntax(Plan);
        var item = tree.Root.DescendantNodes().OfType<NameExpressionSyntax>().Single(n => n.Identifier.ValueText == name);

        var lines = tree.Root.RemoveNode(item).ToFullString().Split('\n');

        Assert.StartsWith(left, string.Join('\n', lines[1..]), StringComparison.Ordinal);
        Assert.EndsWith(Plan.Split('\n')[2] + "\n", string.Join('\n', lines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_optional_part_goes_and_a_required_one_stays()
    {
        var tree = Check.Syntax(Plan);
        var policy = Assert.IsType<PolicyDeclarationSyntax>(tree.Root.Members[0]);

        Assert.Equal("policy \"方案\" 2021..2025", policy.RemoveNode(policy.ForClause!).ToString());
        Assert.Throws<ArgumentException>(() => policy.RemoveNode(policy.Period!.First));
    }

    [Fact]
    public void Items_are_put_beside_others_with_a_sign_between()
    {
        var tree = Check.Syntax("group 两地 = 莲都区, 青田县\nindicator 甲\n");
        var group = Assert.IsType<GroupDeclarationSyntax>(tree.Root.Members[0]);
        var name = Assert.IsAssignableFrom<ExpressionSyntax>(SyntaxFactory.ParseExpression("龙泉市"));

        Assert.Equal("group 两地 = 龙泉市, 莲都区, 青田县", tree.Root.InsertNodeBefore(group.Members[0], name).Members[0].ToString());
        Assert.Equal("group 两地 = 莲都区, 龙泉市, 青田县", tree.Root.InsertNodeAfter(group.Members[0], name).Members[0].ToString());
        Assert.Equal("indicator 甲\nindicator 乙\n", tree.Root.InsertNodeAfter(tree.Root.Members[1], SyntaxFactory.ParseDeclaration("indicator 乙\n")).ToFullString().Split('\n', 2)[1]);
    }

    [Fact]
    public void What_is_not_inside_is_refused()
    {
        var (one, other) = (Check.Syntax(Plan), Check.Syntax(Plan));
        var outside = other.Root.DescendantNodes().First(n => n is NumberExpressionSyntax);

        Assert.Throws<ArgumentException>(() => one.Root.ReplaceNode(outside, outside));
        Assert.Throws<ArgumentException>(() => one.Root.ReplaceToken(outside.GetFirstToken(), outside.GetFirstToken()));
        Assert.Throws<ArgumentException>(() => one.Root.InsertNodeAfter(one.Root, outside));
        Assert.Throws<InvalidOperationException>(() => one.Root.RemoveNode(one.Root.Members[0]).SyntaxTree);
    }

    [Fact]
    public void Every_part_of_every_node_can_be_set_anew()
    {
        foreach (var node in Samples.Value)
        {
            foreach (var with in node.GetType().GetMethods().Where(m => m.Name.StartsWith("With", StringComparison.Ordinal)))
            {
                var part = node.GetType().GetProperty(with.Name["With".Length..])!.GetValue(node);
                var copy = Assert.IsType<SyntaxNode>(with.Invoke(node, [part]), exactMatch: false);

                Assert.Equal(node.ToFullString(), copy.ToFullString());
                Assert.True(copy.IsEquivalentTo(node));
            }
        }
    }

    [Fact]
    public void Every_slot_of_every_node_has_its_method() => Assert.All(
        typeof(SyntaxNode).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SyntaxNode)) && t is { IsAbstract: false, IsPublic: true }),
        type => Assert.Equal(
            type.GetProperties().Where(p => p.CanRead && type.GetMethod($"With{p.Name}") is not null).Select(p => $"With{p.Name}").Order(StringComparer.Ordinal),
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(m => m.Name).Where(n => n.StartsWith("With", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_part_that_is_set_changes_just_that()
    {
        var target = Assert.IsType<TargetDeclarationSyntax>(SyntaxFactory.ParseDeclaration("target 收入 <= 2.0 by 2022"));
        var clause = Assert.IsType<ComparisonTargetSyntax>(Assert.Single(target.Clauses));

        Assert.Equal("target 收入 >= 2.0 by 2022", target.WithClauses(SyntaxList<TargetClauseSyntax>.Of(clause.WithOperatorToken(SyntaxFactory.Token(SyntaxKind.GreaterOrEqualToken).WithTriviaFrom(clause.OperatorToken)))).ToFullString());
        Assert.Equal("<= 2.0 ", clause.WithByClause(null).ToFullString());
        Assert.Equal("收入 <= 2.0 by 2022", target.WithTargetKeyword(default).ToFullString());
        Assert.Equal("target 收入 <= 2.0 by 2022; ", target.WithTerminator(SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(" ")).ToFullString());
        Assert.Equal("<= 2.0 by 2022, <= 2.0 by 2022", string.Concat(target.WithClauses(SyntaxList<TargetClauseSyntax>.Separated(SyntaxFactory.ParseToken(", "), clause, clause)).ToFullString().Skip("target 收入 ".Length)));
    }

    [Fact]
    public void The_token_and_the_node_at_a_place_are_found()
    {
        var tree = Check.Syntax(Plan);
        foreach (var token in tree.Root.DescendantTokens().Where(t => t.FullSpan.Length > 0))
        {
            Assert.All(Enumerable.Range(token.FullSpan.Start, token.FullSpan.Length), at => Assert.Equal(token, tree.Root.FindToken(at)));
        }

        Assert.Equal(SyntaxKind.EndOfFileToken, tree.Root.FindToken(Plan.Length).Kind);
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.Root.FindToken(Plan.Length + 1));
        Assert.All(tree.Root.DescendantNodesAndSelf().Where(n => !n.IsMissing), n => Assert.Equal(n.FullSpan, tree.Root.FindNode(n.FullSpan).FullSpan));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.Root.FindNode(new TextSpan(0, Plan.Length + 1)));
    }

    [Fact]
    public void The_first_and_last_tokens_are_those_that_are_there()
    {
        var target = SyntaxTree.Parse("收入 <=").Root.Members[0];

        Assert.Equal("收入", target.GetFirstToken().Text);
        Assert.Equal("<=", target.GetLastToken().Text);
        Assert.All(Samples.Value.Where(n => !n.IsMissing), n =>
        {
            var tokens = n.DescendantTokens().Where(t => !t.IsMissing).ToList();
            Assert.Equal((tokens.FirstOrDefault(), tokens.LastOrDefault()), (n.GetFirstToken(), n.GetLastToken()));
        });
    }
}
