using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Declares regions and groups of regions.</summary>
internal sealed class RegionBinder(DiagnosticSink sink)
{
    private static readonly Localized OneRegion = new("a single region", "单个地区");
    private static readonly Localized SeveralRegions = new("several regions (children, siblings or a group)", "多个地区（下级、同级或地区组）");

    private static readonly string[] LevelEnds = ["", "水平", "平均", "平均水平", "平均数", "平均值"];

    // Which region is meant by a scope, by how its name ends; and what lies right below such a region.
    private static readonly (string Scope, string[] Names, string[] Below)[] Above =
    [
        ("全国", ["中国", "全国"], ["省", "自治区"]),
        ("全省", ["省"], ["市", "州", "地区", "盟"]),
        ("全市", ["市"], ["县", "区"]),
    ];

    private readonly Scope<GroupSymbol> _groups = new(Kinds.Group);
    private readonly Scope<RegionSymbol> _implied = new(Kinds.Region);
    private readonly List<RegionSymbol> _regions = [];
    private readonly List<(RegionSymbol Region, EndClauseSyntax End)> _ended = [];
    private readonly RegionCodes _codes = new(sink);

    public Scope<RegionSymbol> Scope { get; } = new(Kinds.Region);

    public IEnumerable<RegionSymbol> Regions => _regions;

    public List<GroupSymbol> Groups { get; } = [];

    public void Declare(RegionDeclarationSyntax syntax)
    {
        foreach (var item in syntax.Items)
        {
            Declare(item, null);
        }
    }

    /// <summary>Finds what regions became a part of, once all are declared.</summary>
    public void BindSuccessors()
    {
        foreach (var (region, end) in _ended)
        {
            foreach (var name in end.Into.Select(i => i.Region))
            {
                if (Resolve(name.Identifier) is { } successor && !successor.IsThereIn(region.LastYear!.Value + 1))
                {
                    sink.Report(DiagnosticDescriptors.SuccessorNotThere, name, region.Name, region.LastYear, successor.Name, region.LastYear + 1);
                }
            }
        }
    }

    public void Declare(GroupDeclarationSyntax syntax)
    {
        var members = syntax.Members.Select(m => Resolve(m.Identifier)).OfType<RegionSymbol>().ToImmutableArray();
        var group = new GroupSymbol(syntax.Identifier.ValueText, members, DiagnosticSink.LocationOf(syntax.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        if (_groups.Declare(group.Name, group, syntax.Identifier, sink))
        {
            Groups.Add(group);
        }
    }

    /// <summary>The region of a name. Where a policy declares no regions, any name is one.</summary>
    public RegionSymbol? Resolve(SyntaxToken name)
    {
        if (name.IsMissing)
        {
            return null;
        }

        if (!Scope.IsEmpty)
        {
            return Scope.Resolve(name, sink);
        }

        if (_implied.Find(name.ValueText) is null)
        {
            _implied.Declare(name.ValueText, new RegionSymbol(name.ValueText, "", null, DiagnosticSink.LocationOf(name)), name, sink);
        }

        return _implied.Resolve(name, sink);
    }

    /// <summary>A single region, by name or as the parent; null after reporting what it is instead.</summary>
    public RegionSet? ResolveOne(ExpressionSyntax syntax) => syntax switch
    {
        PlaceExpressionSyntax { Keyword.Kind: SyntaxKind.ParentKeyword } => RegionSet.Parent,
        NameExpressionSyntax name => Resolve(name.Identifier) is { } region ? RegionSet.Of(region) : null,
        _ => Mismatch(syntax, SeveralRegions, OneRegion),
    };

    /// <summary>Several regions: children, siblings or a group; null after reporting what it is instead.</summary>
    public RegionSet? ResolveSeveral(ExpressionSyntax syntax) => syntax switch
    {
        PlaceExpressionSyntax { Keyword.Kind: SyntaxKind.ChildrenKeyword } => RegionSet.Children,
        PlaceExpressionSyntax { Keyword.Kind: SyntaxKind.SiblingsKeyword } => RegionSet.Siblings,
        NameExpressionSyntax { Identifier.IsMissing: true } => null,
        NameExpressionSyntax name when _groups.Find(name.Identifier.ValueText) is null && Scope.Find(name.Identifier.ValueText) is not null =>
            Mismatch(syntax, OneRegion, SeveralRegions),
        NameExpressionSyntax name => _groups.Resolve(name.Identifier, sink) is { } group ? RegionSet.Of(group) : null,
        _ => Mismatch(syntax, OneRegion, SeveralRegions),
    };

    /// <summary>The regions among which one ranks, as a sentence tells them: 全省, or the name of a group; null where they cannot be told.</summary>
    public RegionSet? FindPeers(RegionSymbol? region, string scope) =>
        _groups.Find(scope) is { } group ? RegionSet.Of(group)
        : FindAbove(region, scope)?.Kind == RegionSetKind.Parent ? RegionSet.Siblings
        : null;

    /// <summary>The region above another whose figure a sentence means: 全省平均水平; null where it cannot be told.</summary>
    public static RegionSet? FindAbove(RegionSymbol? region, string level)
    {
        var row = Array.Find(Above, a => Array.Exists(LevelEnds, end => level == a.Scope + end));
        if (region is null || row.Scope is null)
        {
            return null;
        }

        if (region.Parent is null)
        {
            return EndsWithAny(region.Name, row.Below) ? RegionSet.Parent : null;
        }

        for (var above = region.Parent; above is not null; above = above.Parent)
        {
            if (EndsWithAny(above.Name, row.Names))
            {
                return above == region.Parent ? RegionSet.Parent : RegionSet.Of(above);
            }
        }

        return null;
    }

    private static bool EndsWithAny(string name, string[] ends) => Array.Exists(ends, end => name.EndsWith(end, StringComparison.Ordinal));

    private RegionSet? Mismatch(ExpressionSyntax syntax, Localized found, Localized needed)
    {
        sink.Report(DiagnosticDescriptors.TypeMismatch, syntax, Localized.Quoted(syntax), found, needed);
        return null;
    }

    private void Declare(RegionItemSyntax syntax, RegionSymbol? parent)
    {
        if (syntax.Identifier.IsMissing)
        {
            return;
        }

        if (FindAgain(syntax, parent) is { } known)
        {
            sink.Meanings?.Uses(syntax.Identifier, known);
            DeclareChildren(syntax, known);
            return;
        }

        var (first, last) = (Periods.ReadYear(syntax.Begin?.Point, sink), Periods.ReadYear(syntax.End?.Point, sink));
        if (first > last)
        {
            sink.Report(DiagnosticDescriptors.Backwards, syntax.End!.Point, last!, first!);
        }

        var region = new RegionSymbol(syntax.Identifier.ValueText, syntax.Code.ValueText, parent, DiagnosticSink.LocationOf(syntax.Identifier))
        {
            FirstYear = first,
            LastYear = last,
            Successors = [.. (syntax.End?.Into ?? []).Select(i => i.Region.Identifier.ValueText)],
            FormerNames = [.. syntax.FormerNames.Select(f => new FormerName(f.Identifier.ValueText, f.Code.ValueText, Periods.ReadYear(f.End?.Point, sink)))],
        };
        if (Scope.Declare(region.Name, region, syntax.Identifier, sink))
        {
            _regions.Add(region);
            DeclareOtherNames(region, syntax);
        }

        DeclareChildren(syntax, region);
    }

    private void DeclareChildren(RegionItemSyntax syntax, RegionSymbol region)
    {
        foreach (var child in syntax.Children?.Items ?? default)
        {
            Declare(child, region);
        }
    }

    // What another file has declared may be declared again, as long as nothing else is said of it; so a file that names its regions goes with one that has them all.
    private RegionSymbol? FindAgain(RegionItemSyntax syntax, RegionSymbol? parent) =>
        Scope.Find(syntax.Identifier.ValueText) is { } known
        && known.Name == syntax.Identifier.ValueText
        && known.Parent == parent
        && known.Location.Path != syntax.SyntaxTree.Text.Path
        && (syntax.Code.Kind == SyntaxKind.None || syntax.Code.ValueText == known.Code)
        && syntax is { Begin: null, End: null, FormerNames.Count: 0 }
            ? known
            : null;

    private void DeclareOtherNames(RegionSymbol region, RegionItemSyntax syntax)
    {
        _codes.Declare(region, syntax.Code, region.Parent);
        foreach (var former in syntax.FormerNames.Where(f => !f.Identifier.IsMissing))
        {
            Scope.Declare(former.Identifier.ValueText, region, former.Identifier, sink);
            _codes.Declare(region, former.Code, parent: null);
        }

        if (syntax.End is { Into.Count: > 0 } end && region.LastYear is not null)
        {
            _ended.Add((region, end));
        }
    }
}
