using PolicyKit.Diagnostics;

namespace PolicyKit.Backends.Reference;

/// <summary>Why a value is unknown, in words.</summary>
internal static class Reasons
{
    public static readonly Localized NoCase = new("none of the clauses applies", "没有适用的档次");
    public static readonly Localized NotRanked = new("the record is not among those that are ranked", "该记录不参加排序");
    public static readonly Localized NoGroup = new("the record's group is not known", "该记录所属的组未知");
    public static readonly Localized NoValueInGroup = new("no record of the group has a value", "组内没有已知数值");

    public static readonly Localized NegativeWeight = new("a weight is negative", "权数为负");
    public static readonly Localized NoWeight = new("the weights of the group sum to 0", "组内权数合计为0");
    public static readonly Localized NothingToShare = new("the values of the group sum to 0", "组内数值合计为0");

    public static Localized Missing(string name) => new($"{name} is missing", $"缺少{name}");

    public static Localized DivisorIsZero(string name) => name.Length == 0
        ? new Localized("a divisor is 0", "除数为0")
        : new Localized($"{name} is 0 and cannot divide", $"{name}为0，不能作除数");

    public static Localized Outside(string name) => name.Length == 0
        ? new Localized("the record is outside the rule", "该记录不在适用范围内")
        : new Localized($"{name} is false, so the rule does not apply", $"{name}为否，不适用本规则");
}
