namespace PolicyKit.Symbols;

/// <summary>What a number without dimension stands for. A ratio and percentage points are not the same: 3% is a level, 3个百分点 is a change of one.</summary>
public enum RatioKind
{
    /// <summary>A plain number, which may stand for either; or a number with a dimension.</summary>
    None,

    /// <summary>A ratio: a level, such as 30%.</summary>
    Ratio,

    /// <summary>Percentage points: the difference of two ratios.</summary>
    Points,

    /// <summary>One ratio less another, which may stand for a ratio or for percentage points.</summary>
    Difference,
}
