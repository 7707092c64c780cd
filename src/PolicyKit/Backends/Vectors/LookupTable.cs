using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors;

/// <summary>The numbers of a lookup by the codes of a run's dictionary; entry 0 is that of an unknown text.</summary>
internal sealed record LookupTable(double[] Values, double[] Errors)
{
    /// <summary>Makes the table of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="dictionary">The texts of the codes.</param>
    public static LookupTable Of(RowStep step, Plan plan, ImmutableArray<string> dictionary)
    {
        var labels = plan.Slots[step.Target].Labels;
        Rational[] numbers = [.. step.Arguments[1..].Select(a => (Rational)plan.Constants.First(c => c.Slot == a).Value)];
        Rational[] byCode = [.. dictionary.Select(text => numbers[labels.IndexOf(text) is >= 0 and var place ? place : labels.Length])];
        return new LookupTable(
            [0, .. byCode.Select(n => n.ToDouble())],
            [0, .. byCode.Select(n => Bounds.OfNearest(n.ToDouble(), n.IsInteger))]);
    }
}
