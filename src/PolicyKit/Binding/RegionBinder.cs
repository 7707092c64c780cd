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

    private readonly Scope<GroupSymbol> _groups = new(Kinds.Group);
    private readonly Scope<RegionSymbol> _implied = new(Kinds.Region);
    private readonly List<RegionSymbol> _regions = [];

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

        var region = new RegionSymbol(syntax.Identifier.ValueText, syntax.Code.ValueText, parent, DiagnosticSink.LocationOf(syntax.Identifier));
        if (Scope.Declare(region.Name, region, syntax.Identifier, sink))
        {
            _regions.Add(region);
        }

        foreach (var child in syntax.Children?.Items ?? default)
        {
            Declare(child, region);
        }
    }
}
