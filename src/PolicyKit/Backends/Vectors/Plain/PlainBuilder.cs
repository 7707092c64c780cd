using System.Collections.Immutable;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Puts instructions together: equal ones are written once, what is fixed is not computed, what nothing needs is left out.</summary>
internal sealed class PlainBuilder
{
    private readonly List<PlainInstruction> _instructions = [];
    private readonly Dictionary<(PlainOp, Operand, Operand, Operand, int), Operand> _known = [];
    private readonly List<External> _externals = [];
    private int _registers;

    /// <summary>What instructions read and write outside of registers.</summary>
    public ImmutableArray<External> Externals => [.. _externals];

    /// <summary>Emits what reads an external.</summary>
    public Operand Load(PlainOp op, External external) => Emit(op, Operand.False, Operand.False, Operand.False, Index(external));

    /// <summary>Emits what looks entries up in an external.</summary>
    public Operand Gather(External external, Operand entries) => Emit(PlainOp.Gather, entries, Operand.False, Operand.False, Index(external));

    /// <summary>Emits what writes an external.</summary>
    public void Store(PlainOp op, External external, Operand value) => _instructions.Add(new PlainInstruction(op, -1, value, Operand.False, Operand.False, Index(external)));

    /// <summary>Emits a computation.</summary>
    public Operand Emit(PlainOp op, Operand a, Operand b, Operand c) => Emit(op, a, b, c, -1);

    /// <summary>Emits a computation.</summary>
    public Operand Emit(PlainOp op, Operand a, Operand b) => Emit(op, a, b, Operand.False, -1);

    /// <summary>Emits a computation.</summary>
    public Operand Emit(PlainOp op, Operand a) => Emit(op, a, Operand.False, Operand.False, -1);

    /// <summary>Both truths.</summary>
    public Operand And(Operand a, Operand b) =>
        a == Operand.True || b == Operand.False || a == b ? b
        : b == Operand.True || a == Operand.False ? a
        : Emit(PlainOp.And, a, b);

    /// <summary>At least one truth.</summary>
    public Operand Or(Operand a, Operand b) =>
        a == Operand.False || b == Operand.True || a == b ? b
        : b == Operand.False || a == Operand.True ? a
        : Emit(PlainOp.Or, a, b);

    /// <summary>The opposite.</summary>
    public Operand Not(Operand a) => a == Operand.True ? Operand.False : a == Operand.False ? Operand.True : Emit(PlainOp.Not, a);

    /// <summary>A choice.</summary>
    public Operand Select(Operand truth, Operand whenTrue, Operand whenFalse) =>
        truth == Operand.True || whenTrue == whenFalse ? whenTrue : truth == Operand.False ? whenFalse : Emit(PlainOp.Select, truth, whenTrue, whenFalse);

    /// <summary>The instructions that what is stored depends on, each after those that it reads from.</summary>
    public ImmutableArray<PlainInstruction> Build()
    {
        var needed = new HashSet<int>();
        var kept = new Stack<PlainInstruction>();
        foreach (var instruction in Enumerable.Reverse(_instructions))
        {
            if (instruction.IsSink || needed.Contains(instruction.Target))
            {
                kept.Push(instruction);
                needed.UnionWith(instruction.Reads);
            }
        }

        return Schedule.Of([.. kept]);
    }

    private Operand Emit(PlainOp op, Operand a, Operand b, Operand c, int external)
    {
        if (!_known.TryGetValue((op, a, b, c, external), out var target))
        {
            target = Operand.In(_registers++);
            _instructions.Add(new PlainInstruction(op, target.Register, a, b, c, external));
            _known.Add((op, a, b, c, external), target);
        }

        return target;
    }

    private int Index(External external)
    {
        var index = _externals.IndexOf(external);
        if (index < 0)
        {
            index = _externals.Count;
            _externals.Add(external);
        }

        return index;
    }
}
