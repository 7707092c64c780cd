using System.Collections.Frozen;

namespace PolicyKit.Symbols;

/// <summary>Words that people write for what the language calls otherwise. They are not of the language; they tell what was meant.</summary>
public static class Synonyms
{
    /// <summary>Words for units, each of exactly the same size as the unit that it stands for.</summary>
    public static FrozenDictionary<string, string> OfUnits { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["人民币"] = "元", ["块"] = "元", ["块钱"] = "元", ["RMB"] = "元", ["CNY"] = "元",
        ["公尺"] = "米", ["平方"] = "平方米", ["平方公尺"] = "平方米", ["m2"] = "平方米", ["市亩"] = "亩", ["km2"] = "平方公里",
        ["立方"] = "立方米", ["立方公尺"] = "立方米", ["m3"] = "立方米", ["公升"] = "升",
        ["KG"] = "kg", ["Kg"] = "kg", ["公吨"] = "吨", ["度电"] = "千瓦时", ["kwh"] = "kWh", ["KWH"] = "kWh", ["TCE"] = "tce",
        ["钟头"] = "小时",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words for functions.</summary>
    public static FrozenDictionary<string, string> OfFunctions { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["avg"] = "mean", ["average"] = "mean", ["平均数"] = "平均", ["平均值"] = "平均",
        ["total"] = "sum", ["总和"] = "合计", ["求和"] = "合计", ["总计"] = "合计",
        ["minimum"] = "min", ["最小值"] = "最小", ["maximum"] = "max", ["最大值"] = "最大",
        ["absolute"] = "abs", ["number"] = "count", ["个数"] = "计数",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
