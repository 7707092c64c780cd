using System.Text;
using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Nodes;
using PolicyKit.Text;

namespace PolicyKit.Syntax;

/// <summary>A node of the syntax tree: immutable, with its place in the text and its parent. It holds no meaning.</summary>
public abstract partial class SyntaxNode
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
    /// <exception cref="InvalidOperationException">It is part of none, as what a <c>With…</c> method gives.</exception>
    public SyntaxTree SyntaxTree
    {
        get
        {
            var root = this;
            while (root.Parent is { } parent)
            {
                root = parent;
            }

            return (root as CompilationUnitSyntax)?.Tree ?? throw new InvalidOperationException("The node is outside of any tree; parse its text, or put it into one.");
        }
    }

    /// <summary>Whether all of it had to be put in by the parser.</summary>
    public bool IsMissing => Green.IsMissing;

    internal GreenNode Green { get; }

    internal int Position { get; }

    /// <summary>Calls the method of a visitor that is meant for this kind of node.</summary>
    public abstract void Accept(SyntaxVisitor visitor);

    /// <summary>Calls the method of a visitor that is meant for this kind of node.</summary>
    /// <typeparam name="TResult">What the visitor makes of a node.</typeparam>
    public abstract TResult Accept<TResult>(SyntaxVisitor<TResult> visitor);

    /// <summary>The nodes around it, from the inside out.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

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

    /// <summary>The nodes and tokens directly inside, in order; a token stands beside a null node. Absent parts are left out, missing ones are not.</summary>
    public IEnumerable<(SyntaxNode? Node, SyntaxToken Token)> ChildNodesAndTokens()
    {
        for (var i = 0; i < Green.SlotCount; i++)
        {
            if (Green.GetSlot(i) is GreenToken token)
            {
                yield return (null, new SyntaxToken(Owner, token, PositionOf(i)));
            }
            else if (Child(i) is SyntaxListNode list)
            {
                foreach (var item in list.ChildNodesAndTokens())
                {
                    yield return item;
                }
            }
            else if (Child(i) is { } node)
            {
                yield return (node, default);
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
            node.PushChildren(pending);
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

    /// <summary>Whether both have the same kinds and texts in the same order, trivia aside.</summary>
    public bool IsEquivalentTo(SyntaxNode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Shape(this).SequenceEqual(Shape(other));

        static IEnumerable<(SyntaxKind Holder, SyntaxKind Kind, string Text)> Shape(SyntaxNode node) =>
            node.Green.Tokens().Select(t => (t.Holder.Kind, t.Token.Kind, t.Token.Text));
    }

    // The first on top.
    private void PushChildren(Stack<SyntaxNode> pending)
    {
        for (var i = Green.SlotCount - 1; i >= 0; i--)
        {
            if (Child(i) is SyntaxListNode list)
            {
                list.PushChildren(pending);
            }
            else if (Child(i) is { } node)
            {
                pending.Push(node);
            }
        }
    }

    private protected virtual SyntaxNode Owner => this;

    private protected SyntaxToken Token(int slot) => new(this, (GreenToken?)Green.GetSlot(slot), PositionOf(slot));

    private protected T Node<T>(int slot)
        where T : SyntaxNode => (T)Child(slot)!;

    private protected T? OptionalNode<T>(int slot)
        where T : SyntaxNode => (T?)Child(slot);

    private protected SyntaxList<T> List<T>(int slot)
        where T : SyntaxNode => new((SyntaxListNode?)Child(slot));

    private protected SyntaxTokenList TokenList(int slot) => new(this, Green.GetSlot(slot), PositionOf(slot));

    private protected static T With<T>(T node, int slot, GreenNode? value)
        where T : SyntaxNode => (T)SyntaxNodeFactory.Create(((GreenSyntax)node.Green).With(slot, value), null, 0);

    private protected static GreenNode? GreenOf(SyntaxToken token) => token.Green;

    private protected static GreenNode? GreenOf(SyntaxNode? node) => node?.Green;

    private protected static GreenNode GreenOf(SyntaxTokenList tokens) => tokens.Green;

    private protected static GreenNode GreenOf<T>(SyntaxList<T> list)
        where T : SyntaxNode => list.Green;

    internal SyntaxNode? Child(int slot)
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

    internal virtual int PositionOf(int slot)
    {
        var position = Position;
        for (var i = 0; i < slot; i++)
        {
            position += Green.GetSlot(i)?.FullWidth ?? 0;
        }

        return position;
    }
}
