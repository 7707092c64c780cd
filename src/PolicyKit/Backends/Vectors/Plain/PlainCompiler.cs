using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>
/// Writes a plan's stages as instructions for plain rows: those whose numbers are known and of everyday size, whose divisors are not 0, and whose
/// decisions the errors leave no doubt of. All other rows are found odd, and left to the kernels that can do everything.
/// </summary>
internal sealed class PlainCompiler(PlanFacts facts, LaneWidth width, bool looksAtErrors)
{
    // What later stages know of a number without having computed it.
    private readonly Dictionary<int, PlainNumber> _kept = [];
    private bool _isPlain = true;

    /// <summary>Compiles the next stage.</summary>
    /// <returns>Null where some number could leave the range of doubles, or errors could grow without measure.</returns>
    public PlainProgram? Compile(int stage, TextLinks links)
    {
        var builder = new PlainBuilder();
        var slots = new PlainSlots(facts, builder, _kept, stage);
        var steps = new PlainSteps(builder, slots, facts, links, looksAtErrors);
        _isPlain = _isPlain && facts.LiveRows(stage).All(steps.Write);
        return _isPlain ? Finish(builder, slots, stage) : null;
    }

    private PlainProgram Finish(PlainBuilder builder, PlainSlots slots, int stage)
    {
        var sinks = new PlainSinks(builder, slots, facts);
        foreach (var slot in Enumerable.Range(0, facts.Plan.Slots.Length))
        {
            if (facts[slot].KeptIn == stage)
            {
                sinks.Keep(slot);
            }

            if (facts[slot].OutputIn == stage)
            {
                sinks.HandOut(slot);
            }
        }

        sinks.SetApart(slots.Plain);
        return new PlainProgram(builder.Build(), builder.Externals, facts, width);
    }
}
