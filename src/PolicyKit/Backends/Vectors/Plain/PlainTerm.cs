using System.Collections.Immutable;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>An operand, and how it is computed where one instruction alone reads it: then one loop can do both.</summary>
/// <param name="Operand">The operand.</param>
/// <param name="Writer">The instruction that computes it; null for what must be in its register already, and for constants.</param>
/// <param name="Operands">Those of the writer.</param>
internal sealed record PlainTerm(Operand Operand, PlainInstruction? Writer, ImmutableArray<PlainTerm> Operands);

/// <summary>The terms of a program.</summary>
internal sealed class PlainTerms
{
    // Deeper than any loop looks.
    private const int MostDepth = 4;
    private readonly Dictionary<int, PlainInstruction> _writers;
    private readonly Dictionary<int, int> _reads;

    public PlainTerms(ImmutableArray<PlainInstruction> instructions)
    {
        _writers = instructions.Where(i => !i.IsSink).ToDictionary(i => i.Target);
        _reads = instructions.SelectMany(i => i.Reads).CountBy(register => register).ToDictionary();
    }

    /// <summary>That of an instruction.</summary>
    public PlainTerm Of(PlainInstruction instruction) => Of(instruction, MostDepth);

    private PlainTerm Of(PlainInstruction instruction, int depth) => new(
        Operand.In(instruction.Target), instruction, [Of(instruction.A, depth), Of(instruction.B, depth), Of(instruction.C, depth)]);

    private PlainTerm Of(Operand operand, int depth) =>
        depth > 0 && !operand.IsConstant && _reads[operand.Register] == 1 && _writers[operand.Register] is { IsComputation: true } writer
            ? Of(writer, depth - 1)
            : new(operand, null, []);
}
