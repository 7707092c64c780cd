namespace PolicyKit.Symbols;

/// <summary>What a number without dimension stands for. A ratio and percentage points are not the same: 3% is a level, 3个百分点 is a change of one.</summary>
public enum RatioKind
{
    /// <summary>A plain number, or a number with a dimension; it goes with any other.</summary>
    None,

    /// <summary>A ratio: a level, such as 30%.</summary>
    Ratio,

    /// <summary>Percentage points: the difference of two ratios.</summary>
    Points,

    /// <summary>One ratio less another, which may serve as a ratio or as percentage points.</summary>
    Difference,
}
