using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Plain;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors;

/// <summary>A plan compiled to kernels; holds nothing of a run.</summary>
internal sealed class EngineProgram
{
    private readonly StageRegisters _constants;

    public EngineProgram(Plan plan, LaneWidth width, bool looksAtErrors)
    {
        Facts = new PlanFacts(plan);
        _constants = new StageRegisters(Facts, default);
        foreach (var constant in plan.Constants.Where(c => Facts[c.Slot].IsLive))
        {
            _constants.Take(constant.Slot);
        }

        var plain = new PlainCompiler(Facts, width, looksAtErrors);
        var counts = _constants.Needed;
        var stages = ImmutableArray.CreateBuilder<StageProgram>();
        var statistics = ImmutableArray.CreateBuilder<StatisticPass>();
        for (var stage = 0; stage < plan.Stages.Length; stage++)
        {
            var registers = Registers();
            stages.Add(new StageCompiler(Facts, stage, registers, Links, plain).Compile());
            counts = RegisterCounts.Max(counts, registers.Needed);
            statistics.Add(new StatisticPass(Facts, stage));
        }

        Stages = stages.ToImmutable();
        Counts = counts;
        Statistics = statistics.ToImmutable();
        Works = [.. plan.Stages.Select((_, i) => Facts.LiveGroups(i).Select(WorkOf).OfType<IGroupWork>().ToImmutableArray())];
    }

    /// <summary>What is known of the plan.</summary>
    public PlanFacts Facts { get; }

    /// <summary>The texts that are compared.</summary>
    public TextLinks Links { get; } = new();

    /// <summary>The row work by stage.</summary>
    public ImmutableArray<StageProgram> Stages { get; }

    /// <summary>The statistics by stage.</summary>
    public ImmutableArray<StatisticPass> Statistics { get; }

    /// <summary>What needs all rows at once, by stage.</summary>
    public ImmutableArray<ImmutableArray<IGroupWork>> Works { get; }

    /// <summary>How many registers a block needs.</summary>
    public RegisterCounts Counts { get; }

    /// <summary>A block for one thread, with the constants in place.</summary>
    public Block NewBlock()
    {
        var passing = Facts.Plan.Slots.Select((_, slot) => Facts[slot].IsPassing ? Facts.NewStore(slot, BlockShape.MorselRows, true) : null);
        var block = new Block(Counts, [.. passing]);
        foreach (var constant in Facts.Plan.Constants.Where(c => Facts[c.Slot].IsLive))
        {
            Fill(block, constant);
        }

        return block;
    }

    private static IGroupWork? WorkOf(GroupStep step) => step switch
    {
        RankStep rank => new RankWork(rank),
        GiniStep gini => new GiniWork(gini),
        LowestPartStep lowest => new LowestPartWork(lowest),
        PercentRankStep percent => new PercentRankWork(percent),
        _ => null,
    };

    private StageRegisters Registers()
    {
        var registers = new StageRegisters(Facts, _constants.Needed);
        registers.Share(_constants);
        return registers;
    }

    private void Fill(Block block, PlanConstant constant)
    {
        switch (constant.Value)
        {
            case Rational exact:
                var place = _constants.Number(constant.Slot);
                var value = exact.ToDouble();
                block.Numbers(place.Value).Fill(value);
                block.Words(place.Valid).Fill(ulong.MaxValue);
                if (place.IsTracked)
                {
                    block.Numbers(place.Error).Fill(Bounds.OfNearest(value, exact.IsInteger));
                }

                break;
            case bool truth:
                block.Words(_constants.Truth(constant.Slot).True).Fill(truth ? ulong.MaxValue : 0);
                block.Words(_constants.Truth(constant.Slot).False).Fill(truth ? 0 : ulong.MaxValue);
                break;
            case string:
                block.Texts(_constants.Text(constant.Slot)).Clear();
                break;
            default:
                throw new ArgumentException($"Slot {constant.Slot} has a constant of an unknown type.", nameof(constant));
        }
    }
}
