namespace PolicyKit.Syntax;

/// <summary>What a set word of a sentence is for.</summary>
public enum SetWordRole
{
    /// <summary>Stands before a value: 达到, 缩小到.</summary>
    Verb,

    /// <summary>Stands behind a value: 以上, 左右.</summary>
    Limit,

    /// <summary>Stands before a value and says that it is only about so: 约.</summary>
    Approximation,

    /// <summary>Stands before a rate of growth: 年均增长.</summary>
    Growth,

    /// <summary>Says by itself how the figure goes: 提升, 下降, 保持稳定, 全覆盖.</summary>
    Course,

    /// <summary>Stands before a place among others: 位居, 进入.</summary>
    RankVerb,

    /// <summary>Says among whom a place is: 全省.</summary>
    Scope,

    /// <summary>Is a place among others, or stands before its number: 前列, 前.</summary>
    Rank,

    /// <summary>Stands before what the figure is compared with: 高于, 快于.</summary>
    LevelVerb,

    /// <summary>Ends what a figure is compared with: 平均水平, 增速.</summary>
    LevelEnd,

    /// <summary>Says that each of several indicators is meant: 均, 分别.</summary>
    Spread,

    /// <summary>Stands before a year or right behind it: 到, 底.</summary>
    Due,

    /// <summary>Opens a sentence and changes nothing: 力争, 实现.</summary>
    Opening,

    /// <summary>Stands before a verb and changes nothing: 稳步, 大幅.</summary>
    Hedge,

    /// <summary>Stands before a count of things that are made: 打造, 新增.</summary>
    Making,

    /// <summary>Is the unit of a count of things that are made: 个, 家.</summary>
    Counter,

    /// <summary>Joins two names or values: 和.</summary>
    Conjunction,
}

/// <summary>What a set word of a sentence says.</summary>
public enum SetWordMeaning
{
    /// <summary>Nothing by itself.</summary>
    None,

    /// <summary>The value or more.</summary>
    AtLeast,

    /// <summary>More than the value.</summary>
    MoreThan,

    /// <summary>The value or less.</summary>
    AtMost,

    /// <summary>Less than the value.</summary>
    LessThan,

    /// <summary>About the value.</summary>
    About,

    /// <summary>From the lower value to the higher one.</summary>
    Within,

    /// <summary>The figure rises.</summary>
    Rising,

    /// <summary>The figure falls.</summary>
    Falling,

    /// <summary>The figure stays where it is.</summary>
    Steady,

    /// <summary>The growth of each year, as a mean.</summary>
    Yearly,

    /// <summary>The growth of the whole period.</summary>
    Total,

    /// <summary>The figure doubles.</summary>
    Doubled,

    /// <summary>The figure doubles twice.</summary>
    Quadrupled,

    /// <summary>A share of all, 100 %.</summary>
    Everywhere,

    /// <summary>A place among the best, without a number.</summary>
    Leading,

    /// <summary>A place by its number.</summary>
    Place,

    /// <summary>Only what is new is counted.</summary>
    New,

    /// <summary>One value for all indicators.</summary>
    All,

    /// <summary>One value for each indicator, in order.</summary>
    Each,
}
