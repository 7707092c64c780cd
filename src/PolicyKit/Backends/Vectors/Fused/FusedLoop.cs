using System.Collections.Immutable;
using System.Linq.Expressions;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Plain;
using static System.Linq.Expressions.Expression;

namespace PolicyKit.Backends.Vectors.Fused;

/// <summary>Computes whole words of rows.</summary>
/// <param name="addresses">The externals' addresses.</param>
/// <param name="first">The first word.</param>
/// <param name="end">The word after the last.</param>
internal delegate void RowLoop(nint[] addresses, int first, int end);

/// <summary>
/// Compiles instructions to one loop over rows: registers become variables, each instruction a call that the runtime inlines. The code is collected
/// with the program that holds it.
/// </summary>
internal sealed class FusedLoop<T>
    where T : unmanaged, ILanes<T>
{
    private readonly ImmutableArray<PlainInstruction> _instructions;
    private readonly ParameterExpression _addresses = Parameter(typeof(nint[]));
    private readonly ParameterExpression _first = Parameter(typeof(int));
    private readonly ParameterExpression _end = Parameter(typeof(int));
    private readonly ParameterExpression _lane = Variable(typeof(int));
    private readonly Dictionary<int, ParameterExpression> _registers = [];
    private readonly Dictionary<long, ParameterExpression> _constants = [];
    private readonly ParameterExpression[] _externals;
    private readonly int[] _used;

    // A word of bits is held while its rows are computed; the same external may be read and written.
    private readonly Dictionary<int, ParameterExpression> _read = [];
    private readonly Dictionary<int, ParameterExpression> _written = [];
    private readonly int[] _strides;

    private FusedLoop(ImmutableArray<PlainInstruction> instructions, int[] strides)
    {
        (_instructions, _strides) = (instructions, strides);
        _externals = [.. strides.Select(_ => Variable(typeof(long)))];
        _used = [.. instructions.Select(i => i.External).Where(e => e >= 0).Distinct().Order()];
        foreach (var instruction in instructions.Where(i => i.Op is PlainOp.LoadBits or PlainOp.StoreBits))
        {
            (instruction.Op == PlainOp.LoadBits ? _read : _written).TryAdd(instruction.External, Variable(typeof(ulong)));
        }
    }

    /// <summary>Compiles instructions.</summary>
    /// <param name="instructions">The instructions.</param>
    /// <param name="strides">By external how many bytes a word of rows takes.</param>
    public static RowLoop Compile(ImmutableArray<PlainInstruction> instructions, int[] strides) => new FusedLoop<T>(instructions, strides).Compile();

    private RowLoop Compile()
    {
        var lanes = Block(_instructions.Select(Write));
        var variables = _externals.Concat(_registers.Values).Concat(_constants.Values).Concat(_read.Values).Concat(_written.Values).Append(_lane);
        var body = Block(
            variables,
            [
                .. _used.Select(i => Assign(_externals[i], Start(i))),
                .. _constants.Select(c => Assign(c.Value, Call(FusedTable<T>.Of, Constant(BitConverter.Int64BitsToDouble(c.Key))))),
                While(LessThan(_first, _end), [.. Words(lanes), PreIncrementAssign(_first)]),
            ]);
        return Lambda<RowLoop>(body, _addresses, _first, _end).Compile();
    }

    private static LoopExpression While(Expression condition, IEnumerable<Expression> body)
    {
        var end = Label();
        return Loop(Block(body.Prepend(IfThen(Not(condition), Break(end)))), end);
    }

    private Expression Start(int external)
    {
        var address = Convert(ArrayIndex(_addresses, Constant(external)), typeof(long));
        return _strides[external] == 0 ? address : Add(address, Multiply(Convert(_first, typeof(long)), Constant((long)_strides[external])));
    }

    private IEnumerable<Expression> Words(Expression lanes)
    {
        foreach (var (external, word) in _read)
        {
            yield return Assign(word, Call(FusedTable<T>.Word, _externals[external]));
        }

        foreach (var word in _written.Values)
        {
            yield return Assign(word, Constant(0UL));
        }

        yield return Assign(_lane, Constant(0));
        yield return While(LessThan(_lane, Constant(64)), [lanes, .. Advance(), AddAssign(_lane, Constant(T.Count))]);
        foreach (var (external, word) in _written)
        {
            yield return Call(FusedTable<T>.StoreBits, _externals[external], word);
        }

        foreach (var external in _read.Keys.Union(_written.Keys))
        {
            yield return AddAssign(_externals[external], Constant((long)sizeof(ulong)));
        }
    }

    private IEnumerable<Expression> Advance() => _used
        .Where(e => _strides[e] > 0 && !_read.ContainsKey(e) && !_written.ContainsKey(e))
        .Select(e => AddAssign(_externals[e], Constant((long)(_strides[e] / 64 * T.Count))));

    private Expression Write(PlainInstruction instruction)
    {
        var external = instruction.External < 0 ? null : _externals[instruction.External];
        return instruction.Op switch
        {
            PlainOp.StoreBits => Assign(
                _written[instruction.External], Call(FusedTable<T>.Bits, _written[instruction.External], Read(instruction.A), _lane)),
            PlainOp.StoreNumbers or PlainOp.StoreInts or PlainOp.StoreBytes => Call(FusedTable<T>.Stores[instruction.Op], external!, Read(instruction.A)),
            _ => Assign(Register(instruction.Target), Compute(instruction, external)),
        };
    }

    private MethodCallExpression Compute(PlainInstruction instruction, Expression? external) => instruction.Op switch
    {
        PlainOp.LoadBits => Call(FusedTable<T>.Truths, _read[instruction.External], _lane),
        PlainOp.LoadSame => Call(FusedTable<T>.Same, external!),
        PlainOp.Gather => Call(FusedTable<T>.Gather, external!, Read(instruction.A)),
        _ when FusedTable<T>.Loads.TryGetValue(instruction.Op, out var load) => Call(load, external!),
        _ => Call(FusedTable<T>.Computations[instruction.Op], Operands(instruction)),
    };

    private Expression[] Operands(PlainInstruction instruction) =>
        [.. ((Operand[])[instruction.A, instruction.B, instruction.C]).Take(FusedTable<T>.Computations[instruction.Op].GetParameters().Length).Select(Read)];

    private ParameterExpression Read(Operand operand)
    {
        if (!operand.IsConstant)
        {
            return Register(operand.Register);
        }

        if (!_constants.TryGetValue(operand.Bits, out var constant))
        {
            _constants.Add(operand.Bits, constant = Variable(typeof(T)));
        }

        return constant;
    }

    private ParameterExpression Register(int register)
    {
        if (!_registers.TryGetValue(register, out var variable))
        {
            _registers.Add(register, variable = Variable(typeof(T)));
        }

        return variable;
    }
}
