using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Diagnostics;
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
        ("frequency", ["频率", "頻率"]),
    ];

    /// <summary>What may be said, where not everything may: by the English name, the values in English and Chinese, of these first the one that is suggested.</summary>
    public static FrozenDictionary<string, ImmutableArray<(string English, ImmutableArray<string> Chinese)>> Values { get; } = new Dictionary<string, ImmutableArray<(string, ImmutableArray<string>)>>
    {
        ["better"] = [("higher", ["越高越好"]), ("lower", ["越低越好"]), ("range", ["区间"]), ("neutral", ["无方向"])],
        ["frequency"] = [("yearly", ["年度"]), ("quarterly", ["季度"]), ("monthly", ["月度"])],
        ["kind"] =
        [
            ("assessment", ["评价", "评价指标"]), ("local", ["特色", "特色指标"]), ("observation", ["观察", "观察指标"]),
            ("binding", ["约束性", "约束性指标"]), ("anticipatory", ["预期性", "预期性指标"]),
        ],
    }.ToFrozenDictionary();

    /// <summary>Tells of values that mean nothing, so that they are not silently left out.</summary>
    public static void ReportUnknown(IEnumerable<DeclarationSyntax> declarations, DiagnosticSink sink)
    {
        foreach (var annotation in declarations.SelectMany(d => d.AllAnnotations))
        {
            var name = CanonicalName(annotation.Identifier.ValueText);
            if (Values.TryGetValue(name, out var values) && !values.Any(v => annotation.Argument.ValueText == v.English || v.Chinese.Contains(annotation.Argument.ValueText)))
            {
                sink.Report(
                    DiagnosticDescriptors.UnknownAnnotationValue, annotation, annotation.Argument.ValueText, annotation.Identifier.ValueText,
                    new Localized(string.Join(", ", values.Select(v => v.English)), string.Join("、", values.Select(v => v.Chinese[0]))));
            }
        }
    }

    public static ImmutableDictionary<string, string> Bind(DeclarationSyntax syntax) => syntax.AllAnnotations
        .Aggregate(ImmutableDictionary<string, string>.Empty, (all, a) => all.SetItem(CanonicalName(a.Identifier.ValueText), a.Argument.ValueText));

    private static string CanonicalName(string written) => Names.Where(n => n.Chinese.Contains(written)).Select(n => n.English).FirstOrDefault(written);
}
