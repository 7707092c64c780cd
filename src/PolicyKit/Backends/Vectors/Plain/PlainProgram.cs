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
        _blocks = BlockProgram.Make(instructions, _strides, width);
    }

    /// <summary>What the instructions read and write outside of registers.</summary>
    public ImmutableArray<External> Externals { get; }

    /// <summary>Whether it has been compiled to a loop of its own.</summary>
    public bool IsCompiled => Volatile.Read(ref _fused) is not null;

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
            return _fused ??= LoopCache.Get(_instructions, _strides, _width);
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
}
