using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Parsing;

/// <summary>
/// Makes nodes of the parts that were read. The parts of unfinished nodes are on one stack, the innermost on top, so that only a finished node has an array;
/// a small node of the same parts as a recent one is that one.
/// </summary>
/// <param name="tokens">How many tokens the text has.</param>
internal sealed class NodeMaker(int tokens)
{
    private const int MostPartsShared = 4;

    private readonly Recent<GreenSyntax> _recent = new(tokens / 2);
    private GreenNode?[] _parts = new GreenNode?[16];

    /// <summary>How many parts are on the stack: where the next node's begin.</summary>
    public int Count { get; private set; }

    public void Add(GreenNode? part)
    {
        if (Count == _parts.Length)
        {
            Array.Resize(ref _parts, 2 * Count);
        }

        _parts[Count++] = part;
    }

    /// <summary>Takes off the parts from a place on.</summary>
    public void Drop(int start) => Count = start;

    /// <summary>Takes off the parts from a place on and makes a node of them.</summary>
    public GreenSyntax Node(SyntaxKind kind, int start)
    {
        var parts = _parts.AsSpan(start..Count);
        Count = start;
        return parts.Length > MostPartsShared ? new GreenSyntax(kind, parts.ToArray()) : Shared(kind, parts);
    }

    /// <summary>Takes off the parts from a place on and makes a list of them.</summary>
    public GreenSyntax List(int start) => Count == start ? GreenSyntax.EmptyList : Node(SyntaxKind.List, start);

    private GreenSyntax Shared(SyntaxKind kind, ReadOnlySpan<GreenNode?> parts)
    {
        ref var seat = ref _recent[GreenSyntax.HashOf(kind, parts)];
        if (seat is not null && seat.Holds(kind, parts))
        {
            return seat;
        }

        // What is wrong is told node by node, so each mistake keeps its own.
        var made = new GreenSyntax(kind, parts.ToArray());
        return made.IsClean ? seat = made : made;
    }
}
