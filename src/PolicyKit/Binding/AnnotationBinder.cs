using System.Collections.Immutable;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Reads annotations: <c>@source "…"</c> as text by name; of two of one name the later counts.</summary>
internal static class AnnotationBinder
{
    /// <summary>The names with a meaning: the English one, by which they are kept, and the Chinese ones, simplified first. Others are kept as written.</summary>
    public static ImmutableArray<(string English, ImmutableArray<string> Chinese)> Names { get; } =
    [
        ("source", ["来源", "來源"]),
        ("kind", ["类型", "類型"]),
        ("better", ["方向"]),
        ("category", ["类别", "類別"]),
        ("departments", ["部门", "部門"]),
    ];

    public static ImmutableDictionary<string, string> Bind(DeclarationSyntax syntax) => syntax.AllAnnotations
        .Aggregate(ImmutableDictionary<string, string>.Empty, (all, a) => all.SetItem(CanonicalName(a.Identifier.ValueText), a.Argument.ValueText));

    private static string CanonicalName(string written) => Names.Where(n => n.Chinese.Contains(written)).Select(n => n.English).FirstOrDefault(written);
}
