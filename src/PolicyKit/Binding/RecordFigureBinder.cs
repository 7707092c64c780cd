using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Text;

namespace PolicyKit.Binding;

/// <summary>Binds statistics over the records of a region, that the formulas of indicators use.</summary>
internal sealed class RecordFigureBinder(RecordSetBinder records, DiagnosticSink sink)
{
    /// <summary>What has been bound.</summary>
    public List<BoundRecordFigure> Figures { get; } = [];

    /// <summary>Whether a call is a statistic over records: by the name of the record or those of its fields.</summary>
    public bool IsOverRecords(CallExpressionSyntax call) => OwnersOf(call).Count > 0;

    /// <summary>The figure that a statistic over records gives; null where the call is none.</summary>
    public BoundExpression? Bind(CallExpressionSyntax call)
    {
        var owners = OwnersOf(call);
        if (owners.Count == 0)
        {
            return null;
        }

        if (owners.Count > 1)
        {
            sink.ReportAmbiguous(NamesIn(call)[0], owners.Select(o => o.Record.Name));
            return new BoundError();
        }

        // A figure is one of the region; each record has a percent rank of its own.
        if (FunctionTable.Find(call.Identifier.ValueText) is { Kind: FunctionKind.PercentRank })
        {
            sink.Report(DiagnosticDescriptors.MisplacedStatistic, call.Identifier, call.Identifier.ValueText);
            return new BoundError();
        }

        var owner = owners[0];
        if (FindRegion(call, owner) is not { } region)
        {
            return new BoundError();
        }

        var symbol = new RecordFigureSymbol(ExpressionBinder.InOneLine(call), owner.Record, region, call.SyntaxTree.GetLocation(call));
        var key = new BoundName(region with { Name = symbol.RegionColumn }, PolicyType.Region);
        var value = owner.Expressions.BindStatistic(call, [key]);
        if (value.HasError)
        {
            return value;
        }

        Figures.Add(new BoundRecordFigure(symbol, value));
        return new BoundName(symbol, value.Type);
    }

    private static ImmutableArray<SyntaxToken> NamesIn(CallExpressionSyntax call) =>
        [.. LabelNames.UsesIn(call).Select(n => n.Identifier).Where(n => !n.IsMissing)];

    // Those that declare the most of the names; what they lack is then told as missing.
    private List<RecordBinder> OwnersOf(CallExpressionSyntax call)
    {
        if (!ExpressionBinder.IsStatistic(call))
        {
            return [];
        }

        if (call.Arguments is [NameExpressionSyntax argument] && records.Find(argument.Identifier.ValueText) is { } named)
        {
            return [named];
        }

        var names = NamesIn(call);
        var byCount = records.Records.ToLookup(r => names.Count(n => r.Declares(n.ValueText)));
        var most = byCount.Select(g => g.Key).DefaultIfEmpty(0).Max();
        return most == 0 ? [] : most == names.Length ? [.. byCount[most]] : [byCount[most].First()];
    }

    private FieldSymbol? FindRegion(CallExpressionSyntax call, RecordBinder owner)
    {
        if (call.GroupBy?.Keys is [var key] && key.Identifier is var name && (name.IsMissing || !owner.Declares(name.ValueText) || owner.FindField(name) is { Type.Kind: TypeKind.Region or TypeKind.Error }))
        {
            return owner.Expressions.Bind(key) is BoundName { Symbol: FieldSymbol field } ? field : null;
        }

        var fields = owner.Record.Fields.Where(f => f.Type.Kind == TypeKind.Region).ToList();
        var all = fields.Select(f => f.Name).ToList();
        sink.Report(
            DiagnosticDescriptors.NotByRegion,
            (SyntaxNode?)call.GroupBy ?? call,
            call.GroupBy is null && fields.Count == 1 ? Adding(call, fields[0].Name) : null,
            call.Identifier.ValueText,
            owner.Record.Name,
            fields.Count == 0
                ? new Localized($"a field of type region (which '{owner.Record}' lacks)", $"地区类型的字段（“{owner.Record}”没有这样的字段）")
                : new Localized(string.Join(" or ", all.Select(n => $"'{n}'")), string.Join("或", all.Select(n => $"“{n}”"))));
        return null;
    }

    private static CodeFix Adding(CallExpressionSyntax call, string field)
    {
        var written = $" by {SyntaxFactory.NameText(field)}";
        var before = Location.Of(call.SyntaxTree.Text, new TextSpan(call.CloseParenToken.Span.Start, 0));
        return new CodeFix(new Localized($"Add '{written.Trim()}'.", $"加上“{written.Trim()}”。"), [new TextEdit(before, written)]);
    }
}
