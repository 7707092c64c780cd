using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyKit.SyntaxGenerator;

/// <summary>Writes the classes of a table of nodes.</summary>
internal static partial class Code
{
    private const string Header = "// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.\n#nullable enable\n";

    /// <summary>The files by name.</summary>
    public static ImmutableSortedDictionary<string, string> Of(NodeTable table) => table.Nodes
        .GroupBy(n => n.File)
        .Select(f => KeyValuePair.Create($"{f.Key}.g.cs", Nodes(table, f)))
        .Append(KeyValuePair.Create("SyntaxVisitor.g.cs", Visitor(table)))
        .Append(KeyValuePair.Create("SyntaxNodeFactory.g.cs", Factory(table)))
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static string Nodes(NodeTable table, IEnumerable<NodeRow> nodes) =>
        $"""
        {Header}using PolicyKit.Syntax.Green;

        namespace PolicyKit.Syntax.Nodes;

        {string.Join("\n\n", nodes.Select(n => n.IsAbstract ? Family(n) : Node(table, n)))}

        """;

    private static string Family(NodeRow node) =>
        $$"""
        {{Summary(node.Summary, "")}}
        public abstract partial class {{node.ClassName}} : {{NodeRow.ClassOf(node.Base)}}
        {
            private protected {{node.ClassName}}(GreenNode green, SyntaxNode? parent, int position)
                : base(green, parent, position)
            {
            }{{string.Concat(node.Slots.Select(s => $"\n\n{Summary(s.Summary, "    ")}\n    public abstract {s.PropertyType} {s.Name} {{ get; }}"))}}
        }
        """;

    private static string Node(NodeTable table, NodeRow node)
    {
        var slots = table.SlotsOf(node).Select((slot, index) => (slot, index)).ToList();
        var members = string.Concat(slots.Select(s => Property(s.slot, s.index)).Concat(slots.Select(s => With(node, s.slot, s.index))));
        return
            $$"""
            {{Summary(node.Summary, "")}}
            public sealed partial class {{node.ClassName}} : {{NodeRow.ClassOf(node.Base)}}
            {
                internal {{node.ClassName}}(GreenNode green, SyntaxNode? parent, int position)
                    : base(green, parent, position)
                {
                }{{members}}

                /// <inheritdoc/>
                public override void Accept(SyntaxVisitor visitor) => visitor.Visit{{node.Name}}(this);

                /// <inheritdoc/>
                public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) => visitor.Visit{{node.Name}}(this);
            }
            """;
    }

    private static string Property(SlotRow slot, int index)
    {
        var isOwn = slot.Place == SlotPlace.Own;
        return $"\n\n{(isOwn ? Summary(slot.Summary, "    ") : "    /// <inheritdoc/>")}\n    public {(isOwn ? "" : "override ")}{slot.PropertyType} {slot.Name} => {slot.Read(index)};";
    }

    private static string With(NodeRow node, SlotRow slot, int index) =>
        $"\n\n    /// <summary>A copy with another {slot.Name}, outside of any tree.</summary>\n" +
        $"    public {node.ClassName} With{slot.Name}({slot.PropertyType} {slot.Parameter}) => With(this, {index}, GreenOf({slot.Parameter}));";

    private static string Visitor(NodeTable table) =>
        $$"""
        {{Header}}namespace PolicyKit.Syntax.Nodes;

        public abstract partial class SyntaxVisitor
        {
        {{string.Join("\n\n", table.Concrete.Select(n => $"    /// <summary>Visits {WithArticle(n.ClassName)}.</summary>\n    public virtual void Visit{n.Name}({n.ClassName} node) => DefaultVisit(node);"))}}
        }

        public abstract partial class SyntaxVisitor<TResult>
        {
        {{string.Join("\n\n", table.Concrete.Select(n => $"    /// <summary>Visits {WithArticle(n.ClassName)}.</summary>\n    public virtual TResult Visit{n.Name}({n.ClassName} node) => DefaultVisit(node);"))}}
        }

        """;

    private static string Factory(NodeTable table) =>
        $$"""
        {{Header}}using PolicyKit.Syntax.Green;

        namespace PolicyKit.Syntax.Nodes;

        /// <summary>Makes the typed node of each kind, on demand, around its green core.</summary>
        internal static class SyntaxNodeFactory
        {
            public static SyntaxNode Create(GreenNode green, SyntaxNode? parent, int position) => green.Kind switch
            {
                SyntaxKind.List => new SyntaxListNode(green, parent, position),
        {{string.Join("\n", table.Concrete.Select(n => $"        SyntaxKind.{n.Name} => new {n.ClassName}(green, parent, position),"))}}
                _ => throw new ArgumentOutOfRangeException(nameof(green), green.Kind, "No node is of this kind."),
            };

            /// <summary>Whether a node of the kind may be without the node in a slot.</summary>
            public static bool MayBeAbsent(SyntaxKind kind, int slot) => (kind, slot) switch
            {
        {{string.Join("\n", table.Concrete.SelectMany(n => table.SlotsOf(n).Select((s, i) => (n, s, i))).Where(r => r.s.IsOptional && r.s.Type != "token").Select(r => $"        (SyntaxKind.{r.n.Name}, {r.i}) => true,"))}}
                _ => false,
            };
        }

        """;

    private static string WithArticle(string name) => $"{("AEIO".Contains(name[0], StringComparison.Ordinal) ? "an" : "a")} <see cref=\"{name}\"/>";

    private static string Summary(string text, string indent)
    {
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        return $"{indent}/// <summary>{Quoted().Replace(escaped, "<c>$1</c>")}</summary>";
    }

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quoted();
}
