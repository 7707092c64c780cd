using PolicyKit.Numerics;

namespace PolicyKit.Results;

/// <summary>Gives exact values for single rows, for an engine whose rounding leaves a decision open.</summary>
public interface IExactRows
{
    /// <summary>The exact value of a number slot for a row; null where it is unknown.</summary>
    Rational? Number(int row, int slot);

    /// <summary>The exact value of a truth slot for a row; null where it is unknown.</summary>
    bool? Truth(int row, int slot);

    /// <summary>The index of a <see cref="Plans.PlanOp.FirstCase"/> slot's label for a row; -1 where it is unknown.</summary>
    int Label(int row, int slot);
}
