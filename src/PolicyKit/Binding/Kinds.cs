using PolicyKit.Diagnostics;

namespace PolicyKit.Binding;

/// <summary>What names stand for, in the words of messages.</summary>
internal static class Kinds
{
    public static readonly Localized Region = new("region", "地区");
    public static readonly Localized Group = new("group", "地区组");
    public static readonly Localized Unit = new("unit", "计量单位");
    public static readonly Localized Indicator = new("indicator", "指标");
    public static readonly Localized Task = new("task", "任务");
    public static readonly Localized Record = new("record", "记录");
    public static readonly Localized Field = new("field, let, band or score", "字段、令、分档或评分");
    public static readonly Localized Score = new("score", "评分");
    public static readonly Localized Grade = new("grade", "定档");
    public static readonly Localized Assessment = new("assessment", "考评");
    public static readonly Localized Method = new("method", "方法");
    public static readonly Localized MissingPolicy = new("rule for what is missing", "缺失规则");
    public static readonly Localized Combination = new("way to combine marks", "合成方法");
    public static readonly Localized Ties = new("way to count ties", "并列规则");
    public static readonly Localized Item = new("item", "评分项");
}
