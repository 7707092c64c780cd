using System.Collections.Immutable;

namespace PolicyKit.SyntaxGenerator;

/// <summary>The nodes that the table lists, in its order.</summary>
internal sealed record NodeTable(ImmutableArray<NodeRow> Nodes)
{
    public IEnumerable<NodeRow> Concrete => Nodes.Where(n => !n.IsAbstract);

    /// <summary>The slots of a node with those of its families, in the order of the text.</summary>
    public ImmutableArray<SlotRow> SlotsOf(NodeRow node)
    {
        var families = Families(node).ToList();
        return
        [
            .. families.SelectMany(f => f.Slots).Where(s => s.Place == SlotPlace.First),
            .. node.Slots.Where(s => s.Place == SlotPlace.Own),
            .. families.SelectMany(f => f.Slots).Where(s => s.Place == SlotPlace.Last),
        ];
    }

    public static NodeTable Read(IEnumerable<string> lines)
    {
        var nodes = ImmutableArray.CreateBuilder<NodeRow>();
        var file = "";
        foreach (var (line, number) in lines.Select((l, i) => (l.TrimEnd(), i + 1)).Where(l => l.Item1.Length > 0 && l.Item1[0] != '#'))
        {
            var (head, summary) = Split(line, " | ");
            var (name, type) = Split(head.Trim(), " : ");
            var words = name.Split(' ');
            switch (words[0])
            {
                case "file":
                    file = words[1];
                    break;
                case "node" or "abstract":
                    nodes.Add(new NodeRow(file, words[1], type, summary, words[0] == "abstract", []));
                    break;
                case var _ when line.StartsWith("    ", StringComparison.Ordinal) && nodes.Count > 0 && type.Length > 0:
                    var place = words is ["first", _] ? SlotPlace.First : words is ["last", _] ? SlotPlace.Last : SlotPlace.Own;
                    nodes[^1] = nodes[^1] with { Slots = nodes[^1].Slots.Add(SlotRow.Read(words[^1], type, summary, place)) };
                    break;
                default:
                    throw new FormatException($"Line {number} of the table is no node, slot, file or comment: {line}");
            }
        }

        return new NodeTable(nodes.ToImmutable());
    }

    private IEnumerable<NodeRow> Families(NodeRow node)
    {
        for (var next = node.Base; next != "Syntax"; next = Find(next).Base)
        {
            yield return Find(next);
        }
    }

    private NodeRow Find(string name) => Nodes.FirstOrDefault(n => n.Name == name) ?? throw new FormatException($"The table has no node '{name}'.");

    private static (string Before, string Behind) Split(string text, string sign) =>
        text.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + sign.Length)..]) : (text, "");
}

/// <summary>A node or family of nodes.</summary>
internal sealed record NodeRow(string File, string Name, string Base, string Summary, bool IsAbstract, ImmutableArray<SlotRow> Slots)
{
    public string ClassName => ClassOf(Name);

    /// <summary>The class of a node: <c>ByClauseSyntax</c>; of the root of all, <c>SyntaxNode</c>.</summary>
    public static string ClassOf(string name) => name == "Syntax" ? "SyntaxNode" : name + "Syntax";
}

/// <summary>Where a slot stands among those of a node.</summary>
internal enum SlotPlace
{
    Own,
    First,
    Last,
}

/// <summary>A part of a node.</summary>
internal sealed record SlotRow(string Name, string Type, bool IsOptional, bool IsList, string Summary, SlotPlace Place)
{
    public static SlotRow Read(string name, string type, string summary, SlotPlace place) =>
        new(name, type.TrimEnd('?', '*'), type.EndsWith('?'), type.EndsWith('*'), summary, place);

    /// <summary>The type of its property.</summary>
    public string PropertyType => (Type, IsList, IsOptional) switch
    {
        ("token", true, _) => "SyntaxTokenList",
        ("token", false, _) => "SyntaxToken",
        (_, true, _) => $"SyntaxList<{Type}Syntax>",
        (_, _, true) => $"{Type}Syntax?",
        _ => $"{Type}Syntax",
    };

    /// <summary>How the property reads its slot.</summary>
    public string Read(int index) => (Type, IsList, IsOptional) switch
    {
        ("token", true, _) => $"TokenList({index})",
        ("token", false, _) => $"Token({index})",
        (_, true, _) => $"List<{Type}Syntax>({index})",
        (_, _, true) => $"OptionalNode<{Type}Syntax>({index})",
        _ => $"Node<{Type}Syntax>({index})",
    };

    /// <summary>The name as a parameter.</summary>
    public string Parameter => char.ToLowerInvariant(Name[0]) + Name[1..] is var name && name is "base" ? "@" + name : name;
}
