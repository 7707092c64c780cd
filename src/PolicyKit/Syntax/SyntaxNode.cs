using System.Text;
using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Text;

namespace PolicyKit.Syntax;

/// <summary>A node of the syntax tree: immutable, with its place in the text and its parent. It holds no meaning.</summary>
public abstract class SyntaxNode
{
    private SyntaxNode?[]? _children;

    private protected SyntaxNode(GreenNode green, SyntaxNode? parent, int position)
    {
        Green = green;
        Parent = parent;
        Position = position;
    }

    /// <summary>What it is.</summary>
    public SyntaxKind Kind => Green.Kind;

    /// <summary>The node around it; null for the root.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>Where it stands, with the trivia before and behind it.</summary>
    public TextSpan FullSpan => new(Position, Green.FullWidth);

    /// <summary>Where it stands, without the trivia before and behind it; empty if all of it is missing.</summary>
    public TextSpan Span => TextSpan.FromBounds(Position + Green.LeadingWidth, Position + Green.FullWidth - Green.TrailingWidth);

    /// <summary>The tree that it is part of.</summary>
    public SyntaxTree SyntaxTree
    {
        get
        {
            var root = this;
            while (root.Parent is { } parent)
            {
                root = parent;
            }

            return ((CompilationUnitSyntax)root).Tree!;
        }
    }

    internal GreenNode Green { get; }

    internal int Position { get; }

    /// <summary>The nodes directly inside, in order.</summary>
    public IEnumerable<SyntaxNode> ChildNodes()
    {
        for (var i = 0; i < Green.SlotCount; i++)
        {
            if (Child(i) is SyntaxListNode list)
            {
                foreach (var item in list.ChildNodes())
                {
                    yield return item;
                }
            }
            else if (Child(i) is { } node)
            {
                yield return node;
            }
        }
    }

    /// <summary>This node and all nodes inside, parents before children.</summary>
    public IEnumerable<SyntaxNode> DescendantNodesAndSelf()
    {
        var pending = new Stack<SyntaxNode>([this]);
        while (pending.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.ChildNodes().Reverse())
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>All tokens inside, in the order of the text, missing ones included.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        var pending = new Stack<(SyntaxNode Node, int Slot, int Position)>([(this, 0, Position)]);
        while (pending.TryPop(out var at))
        {
            var (node, slot, position) = at;
            if (slot == node.Green.SlotCount)
            {
                continue;
            }

            var green = node.Green.GetSlot(slot);
            pending.Push((node, slot + 1, position + (green?.FullWidth ?? 0)));
            if (green is GreenToken token)
            {
                yield return new SyntaxToken(node.Owner, token, position);
            }
            else if (green is not null)
            {
                pending.Push((node.Child(slot)!, 0, position));
            }
        }
    }

    /// <summary>The text of the node, trivia included, to the letter.</summary>
    public string ToFullString()
    {
        var text = new StringBuilder(Green.FullWidth);
        foreach (var (token, _) in Green.Tokens())
        {
            token.AppendTo(text);
        }

        return text.ToString();
    }

    /// <summary>The text of the node without the trivia before and behind it.</summary>
    public override string ToString()
    {
        var span = Span;
        return ToFullString().Substring(span.Start - Position, span.Length);
    }

    private protected virtual SyntaxNode Owner => this;

    private protected SyntaxToken Token(int slot) => new(this, (GreenToken?)Green.GetSlot(slot), PositionOf(slot));

    private protected T Node<T>(int slot)
        where T : SyntaxNode => (T)Child(slot)!;

    private protected T? OptionalNode<T>(int slot)
        where T : SyntaxNode => (T?)Child(slot);

    private protected SyntaxList<T> List<T>(int slot)
        where T : SyntaxNode => new((SyntaxListNode?)Child(slot));

    private protected SyntaxNode? Child(int slot)
    {
        if (Green.GetSlot(slot) is not GreenSyntax green)
        {
            return null;
        }

        var children = _children ?? Interlocked.CompareExchange(ref _children, new SyntaxNode?[Green.SlotCount], null) ?? _children;
        return children[slot]
            ?? Interlocked.CompareExchange(ref children[slot], SyntaxNodeFactory.Create(green, Owner, PositionOf(slot)), null)
            ?? children[slot];
    }

    private protected virtual int PositionOf(int slot)
    {
        var position = Position;
        for (var i = 0; i < slot; i++)
        {
            position += Green.GetSlot(i)?.FullWidth ?? 0;
        }

        return position;
    }
}
