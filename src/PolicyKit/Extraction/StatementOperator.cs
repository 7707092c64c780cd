namespace PolicyKit.Extraction;

/// <summary>How a figure and the value of a statement stand to each other.</summary>
public enum StatementOperator
{
    /// <summary>The value or less: 以内, 以下, 控制在.</summary>
    AtMost,

    /// <summary>Less than the value: 低于.</summary>
    Below,

    /// <summary>The value or more: 以上, 达到, 不低于.</summary>
    AtLeast,

    /// <summary>More than the value: 超过, 突破.</summary>
    Above,

    /// <summary>The value itself: an observed figure, a given set.</summary>
    Equal,

    /// <summary>About the value: 左右, 约.</summary>
    About,

    /// <summary>From the lower value to the higher one: 3—5个.</summary>
    Between,

    /// <summary>The figure falls; no value.</summary>
    Falling,

    /// <summary>The figure rises; no value.</summary>
    Rising,

    /// <summary>A rank, or with no value a place among the first: 第3位, 前列.</summary>
    Top,

    /// <summary>The figure stays where it is; no value.</summary>
    Steady,

    /// <summary>What another document sets: 根据省定目标; no value.</summary>
    Reference,

    /// <summary>Growing faster than something else: 快于; no value.</summary>
    FasterThan,

    /// <summary>Average growth a year, in %: 年均增长.</summary>
    Growth,

    /// <summary>Twice as much: 翻一番; no value.</summary>
    Double,
}
