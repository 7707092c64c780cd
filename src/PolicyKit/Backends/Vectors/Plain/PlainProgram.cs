using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PolicyKit.Backends.Vectors.Fused;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Data;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>The row work of a stage for plain rows, ready to run.</summary>
internal sealed class PlainProgram
{
    private readonly Lock _gate = new();
    private readonly ImmutableArray<PlainInstruction> _instructions;
    private readonly LaneWidth _width;
    private readonly int[] _strides;
    private readonly RowLoop _blocks;
    private RowLoop? _fused;
    private long _rows;

    public PlainProgram(ImmutableArray<PlainInstruction> instructions, ImmutableArray<External> externals, PlanFacts facts, LaneWidth width)
    {
        Externals = externals;
        _instructions = instructions;
        _width = width;
        _strides = [.. externals.Select(e => e.Stride(facts))];
        _blocks = Blocks();
    }

    /// <summary>What the instructions read and write outside of registers.</summary>
    public ImmutableArray<External> Externals { get; }

    /// <summary>
    /// Whether a run's columns are of the types that the plan names, and its texts can be compared by looking up codes: a dictionary has each text
    /// once, and a code is one of its dictionary's.
    /// </summary>
    public bool CanRun(Run run) =>
        Externals.All(e => e.Kind switch
        {
            ExternalKind.Numbers => run.Columns[e.Index] is NumberColumn,
            ExternalKind.Days => run.Columns[e.Index] is DateColumn,
            ExternalKind.LinkOnly => run.TextLinks[e.Index].Only is not null,
            _ => true,
        })
        && (!Externals.Any(e => e.Kind is ExternalKind.LinkLeft or ExternalKind.LinkRight or ExternalKind.Lookup)
            || Externals.Where(e => e.Kind == ExternalKind.Codes).All(e => HasCodes((TextColumn)run.Columns[e.Index])));

    /// <summary>Holds in place what a run's externals are.</summary>
    public PlainRun Bind(Run run) => new(Loop(run), run, Externals, _strides);

    private RowLoop Loop(Run run)
    {
        var isMany = Interlocked.Add(ref _rows, run.RowCount) >= run.Crew.CompileFrom;
        if (!isMany || !RuntimeFeature.IsDynamicCodeCompiled)
        {
            return _blocks;
        }

        lock (_gate)
        {
            return _fused ??= FusedProgram.Compile(_instructions, _strides, _width);
        }
    }

    private RowLoop Blocks()
    {
        PlainLoop[] loops = [.. _instructions.Select(Maker(_width))];
        var places = RegisterPlaces.Of(_instructions);
        return new FrameLoop(() => places.NewFrame(Externals.Length), _strides, RunAll).Run;

        void RunAll(PlainFrame frame)
        {
            foreach (var loop in loops)
            {
                loop.Run(frame);
            }
        }
    }

    private static bool HasCodes(TextColumn column)
    {
        foreach (var code in column.Codes.Span)
        {
            if (code >= column.Dictionary.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static Func<PlainInstruction, PlainLoop> Maker(LaneWidth width) => width switch
    {
        LaneWidth.Bits512 => LoopTable<Lanes512>.Make,
        LaneWidth.Bits256 => LoopTable<Lanes256>.Make,
        LaneWidth.Bits128 => LoopTable<Lanes128>.Make,
        _ => LoopTable<Lanes64>.Make,
    };
}
