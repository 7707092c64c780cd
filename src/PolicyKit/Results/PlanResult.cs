using System.Collections.Immutable;

namespace PolicyKit.Results;

/// <summary>The wanted slots of a plan for every row of a batch, each as a column of results.</summary>
/// <param name="RowCount">How many rows.</param>
/// <param name="Slots">The results by slot.</param>
public sealed record PlanResult(int RowCount, ImmutableDictionary<int, SlotResult> Slots);

/// <summary>The values of one slot for every row.</summary>
public abstract record SlotResult;

/// <summary>Numbers; <see cref="double.NaN"/> is unknown.</summary>
/// <param name="Values">The nearest doubles that the engine can give.</param>
public sealed record NumberResult(double[] Values) : SlotResult
{
    /// <summary>At most how far off each value is, where that is wanted; <see cref="double.NaN"/> where it is unknown.</summary>
    public double[]? Errors { get; init; }
}

/// <summary>Truth values: 1 true, 0 false, -1 unknown.</summary>
/// <param name="Values">The values.</param>
public sealed record TruthResult(sbyte[] Values) : SlotResult;

/// <summary>Texts as codes; -1 is unknown.</summary>
/// <param name="Codes">For each row the index of its text.</param>
/// <param name="Dictionary">The texts.</param>
public sealed record TextResult(int[] Codes, ImmutableArray<string> Dictionary) : SlotResult;
