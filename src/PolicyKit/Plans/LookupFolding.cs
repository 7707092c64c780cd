using System.Collections.Immutable;
using PolicyKit.Symbols;

namespace PolicyKit.Plans;

/// <summary>Makes one lookup of choices among constants by the same text: a weight that differs by sector is then found in one step, however many sectors.</summary>
internal sealed class LookupFolding(PlanBuilder builder)
{
    // Each choice writes the lookup anew with its own texts, so a chain of very many stays one.
    private const int MostLabels = 256;

    /// <summary>Writes a choice as a lookup.</summary>
    /// <returns>The slot, or null where the choice is another kind.</returns>
    public int? Fold(Unit unit, int condition, int whenTrue, int whenFalse)
    {
        if (builder.ConstantOf(whenTrue) is null || TextsOf(condition) is not { } texts || Known(whenFalse, texts.Key) is not { } known)
        {
            return null;
        }

        var (labels, constants) = known;
        foreach (var text in texts.Texts.Reverse())
        {
            var old = labels.IndexOf(text);
            labels = old < 0 ? labels.Insert(0, text) : labels.RemoveAt(old).Insert(0, text);
            constants = (old < 0 ? constants : constants.RemoveAt(old)).Insert(0, whenTrue);
        }

        return labels.Length > MostLabels ? null : builder.Lookup(texts.Key, labels, constants, unit);
    }

    private (ImmutableArray<string> Labels, ImmutableArray<int> Constants)? Known(int slot, int key) =>
        builder.ConstantOf(slot) is not null ? ([], [slot])
        : builder.StepOf(slot) is { Op: PlanOp.Lookup } step && step.Arguments[0] == key ? (builder[slot].Labels, step.Arguments[1..])
        : null;

    // The texts one of which a slot must be for a truth to hold, where that is all that it asks.
    private (int Key, ImmutableArray<string> Texts)? TextsOf(int truth)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        var open = new Stack<int>([truth]);
        var key = -1;
        while (open.TryPop(out var slot))
        {
            var step = builder.StepOf(slot);
            if (step is { Op: PlanOp.Or })
            {
                open.Push(step.Arguments[1]);
                open.Push(step.Arguments[0]);
            }
            else if (step is { Op: PlanOp.SameText } && builder.ConstantOf(step.Arguments[1]) is string text && (key < 0 || key == step.Arguments[0]))
            {
                key = step.Arguments[0];
                texts.Add(text);
            }
            else
            {
                return null;
            }
        }

        return (key, [.. texts.Distinct()]);
    }
}
