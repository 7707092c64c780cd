using System.Collections.Immutable;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Reads annotations: <c>@source "…"</c> as text by name; of two of one name the later counts.</summary>
internal static class AnnotationBinder
{
    public static ImmutableDictionary<string, string> Bind(DeclarationSyntax syntax) => syntax.AllAnnotations
        .Aggregate(ImmutableDictionary<string, string>.Empty, (all, a) => all.SetItem(CanonicalName(a.Identifier.ValueText), a.Argument.ValueText));

    private static string CanonicalName(string written) => written switch
    {
        "来源" or "來源" => "source",
        "类型" or "類型" => "kind",
        "方向" => "better",
        "类别" or "類別" => "category",
        _ => written,
    };
}
