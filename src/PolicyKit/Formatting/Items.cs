using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Formatting;

/// <summary>Finds the items of a tree and their columns.</summary>
internal static class Items
{
    /// <summary>All items, by where they begin, annotations aside.</summary>
    public static IReadOnlyDictionary<int, Item> Of(SyntaxTree tree)
    {
        var items = new Dictionary<int, Item>();
        foreach (var node in tree.Root.Members.Where(m => m.Green.IsClean).SelectMany(m => m.DescendantNodesAndSelf()))
        {
            if (node is DeclarationSyntax declaration)
            {
                var (first, last) = Ends(declaration);
                items.TryAdd(first, new Item(node, first, last, ColumnsOf(node)));
            }
            else if (node is FieldDeclarationSyntax or (ScoreLineSyntax and not RuleClauseSyntax { Parent: AssessmentItemSyntax }) or GradeClauseSyntax or WeightsRowSyntax or RegionItemSyntax { Parent: RegionChildrenSyntax })
            {
                items.TryAdd(node.Span.Start, new Item(node, node.Span.Start, node.Span.End, ColumnsOf(node)));
            }
        }

        return items;
    }

    private static (int First, int Last) Ends(DeclarationSyntax declaration)
    {
        var own = declaration.ChildNodesAndTokens()
            .Where(c => c.Node is not AnnotationSyntax)
            .Select(c => c.Node?.Span ?? c.Token.Span)
            .ToList();
        return (own[0].Start, own[^1].End);
    }

    private static Column[] ColumnsOf(SyntaxNode node) => node switch
    {
        TargetDeclarationSyntax target => [.. target.Clauses.Select((clause, i) => new Column(clause.Span.Start, Rank: i + 1))],
        TaskDeclarationSyntax task => InOrder(task.ForClause, task.By, task.Drives),
        IndicatorDeclarationSyntax indicator => InOrder(indicator.UnitClause, indicator.Formula),
        UnitDeclarationSyntax unit => InOrder(unit.Value),
        GroupDeclarationSyntax group => [new Column(group.EqualsToken.Span.Start, Rank: 1)],
        LetDeclarationSyntax let => [new Column(let.OfKeyword.Span.Start, Rank: 1), .. InOrder(let.UnitClause, let.Value).Select(c => c with { Rank = c.Rank + 1 })],
        RegionItemSyntax { Children: null } region =>
        [
            .. region.Code.Kind == SyntaxKind.None ? [] : new[] { new Column(region.Code.Span.Start, Rank: 1) },
            .. InOrder(region.Begin, region.End, region.FormerNames is [var former, ..] ? former : null).Select(c => c with { Rank = c.Rank + 1 }),
        ],
        FieldDeclarationSyntax field => InOrder(field.Type),
        GradeClauseSyntax grade => InOrder(grade.Condition),
        WeightsRowSyntax row => InOrder(row.Entries[0]),
        BonusClauseSyntax bonus => [Number(bonus.Points, rank: 1), new Column(bonus.WhenKeyword.Span.Start, Rank: 2)],
        ScoreItemSyntax item => ColumnsOf(item),
        AssessmentItemSyntax item =>
        [
            new Column(item.Weight.Span.Start, Rank: 1, Spacing.Wide), Number(item.Weight.Value, rank: 2),
            .. InOrder(item.Method, item.Missing).Select(c => c with { Rank = c.Rank + 2, Gap = Spacing.Wide }),
        ],
        _ => [],
    };

    private static Column[] ColumnsOf(ScoreItemSyntax item)
    {
        SyntaxNode?[] clauses = [item.Weight, null, item.Base, item.Missing];
        return
        [
            .. InOrder(item.Value),
            .. InOrder(clauses).Append(Number(item.Weight.Value, rank: 2)).OrderBy(c => c.Rank)
                .Select(c => c with { Rank = c.Rank + 1, Gap = c.Rank == 2 ? c.Gap : Spacing.Wide }),
        ];
    }

    private static Column[] InOrder(params ReadOnlySpan<SyntaxNode?> parts)
    {
        var columns = new List<Column>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is { } part)
            {
                columns.Add(new Column(part.Span.Start, Rank: i + 1));
            }
        }

        return [.. columns];
    }

    private static Column Number(ExpressionSyntax value, int rank) =>
        new(value.Span.Start, rank, IsNumber: value is NumberExpressionSyntax { Unit: null } number && number.NumberToken.Text.All(char.IsAsciiDigit));
}
