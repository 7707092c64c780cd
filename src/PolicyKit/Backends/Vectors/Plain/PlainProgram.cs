using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PolicyKit.Backends.Vectors.Fused;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Data;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>The row work of a stage for plain rows, ready to run.</summary>
internal sealed class PlainProgram
{
    // A loop of more instructions than this has more variables than the runtime keeps track of.
    private const int MostFused = 400;
    private readonly Lock _gate = new();
    private readonly ImmutableArray<PlainInstruction> _instructions;
    private readonly ImmutableArray<PlainLoop> _loops;
    private readonly LaneWidth _width;
    private readonly int[] _strides;
    private readonly RegisterPlaces _places;
    private readonly ConcurrentBag<PlainFrame> _frames = [];
    private RowLoop? _fused;
    private long _rows;

    public PlainProgram(ImmutableArray<PlainInstruction> instructions, ImmutableArray<External> externals, PlanFacts facts, LaneWidth width)
    {
        Externals = externals;
        _instructions = instructions;
        _width = width;
        _loops = [.. instructions.Select(Maker(width))];
        _strides = [.. externals.Select(e => e.Stride(facts))];
        _places = RegisterPlaces.Of(instructions);
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
        if (!isMany || !RuntimeFeature.IsDynamicCodeCompiled || _instructions.Length > MostFused)
        {
            return RunBlocks;
        }

        lock (_gate)
        {
            return _fused ??= Compile();
        }
    }

    private RowLoop Compile() => _width switch
    {
        LaneWidth.Bits512 => FusedLoop<Lanes512>.Compile(_instructions, _strides),
        LaneWidth.Bits256 => FusedLoop<Lanes256>.Compile(_instructions, _strides),
        LaneWidth.Bits128 => FusedLoop<Lanes128>.Compile(_instructions, _strides),
        _ => FusedLoop<Lanes64>.Compile(_instructions, _strides),
    };

    private void RunBlocks(nint[] addresses, int first, int end)
    {
        var frame = _frames.TryTake(out var pooled) ? pooled : _places.NewFrame(Externals.Length);
        for (var word = first; word < end; word += frame.Words)
        {
            frame.Words = Math.Min(PlainFrame.MostWords, end - word);
            for (var external = 0; external < addresses.Length; external++)
            {
                frame.Externals[external] = addresses[external] + ((nint)word * _strides[external]);
            }

            foreach (var loop in _loops)
            {
                loop.Run(frame);
            }
        }

        _frames.Add(frame);
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
