using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Semantics;

public sealed class SymbolDocumentationTests
{
    public static TheoryData<string> Functions => [.. FunctionTable.All.Select(f => f.Name)];

    public static TheoryData<string> Units => [.. UnitCatalog.BuiltIn.All.Select(u => u.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_is_documented_in_both_languages(string name)
    {
        var told = Check.ModelOf("").GetDocumentation(FunctionTable.Find(name)!);

        Assert.Contains($"{name}(", told.Signature.English, StringComparison.Ordinal);
        Assert.Contains($"{told.OtherNames[0]}(", told.Signature.Chinese, StringComparison.Ordinal);
        Assert.EndsWith(".", told.Summary.English, StringComparison.Ordinal);
        Assert.EndsWith("。", told.Summary.Chinese, StringComparison.Ordinal);
        Assert.Equal(FunctionTable.Find(name)!.Example, told.Example);
    }

    [Theory]
    [InlineData("min", "min(value, other)\nmin(value by … where …)\nmin(indicator over …)")]
    [InlineData("round", "round(value, [places])")]
    [InlineData("mean", "mean(value by … where … weight …)\nmean(indicator over … weight …)")]
    [InlineData("cv", "cv(indicator over … weight …)")]
    [InlineData("count", "count([value] by … where … weight …)")]
    public void A_function_tells_what_it_takes(string name, string signature) =>
        Assert.Equal(signature, Check.ModelOf("").GetDocumentation(FunctionTable.Find(name)!).Signature.English);

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_unit_is_documented_in_both_languages(string name)
    {
        var unit = UnitCatalog.BuiltIn.Find(name)!;
        var told = Check.ModelOf("").GetDocumentation(unit);

        Assert.Contains(name, told.Signature.English, StringComparison.Ordinal);
        Assert.Equal(told.Signature.English, told.Signature.Chinese);
        Assert.NotEqual("", told.Summary.English);
        Assert.NotEqual("", told.Summary.Chinese);
        Assert.Equal(unit.Aliases, told.OtherNames);
        Assert.Equal(unit.Factor != 1 || unit.Dimension.IsNone, told.Signature.English.Contains('=', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("indicator 甲 : $亩", "1亩 = 2000/3平方米", "area", "面积")]
    [InlineData("indicator 甲 : $万亩", "1万亩 = 20000000/3平方米", "area", "面积")]
    [InlineData("indicator 甲 : $吨标准煤", "1吨标准煤 = 29307.6兆焦", "energy", "能量")]
    [InlineData("indicator 甲 : $千瓦", "1千瓦 = 3.6兆焦/小时", "energy/clock time", "能量/时长")]
    [InlineData("indicator 甲 : $元", "元", "money", "金额")]
    [InlineData("indicator 甲 : $%", "1% = 0.01", "a ratio", "比率")]
    [InlineData("indicator 甲 : $百分点", "1个百分点 = 0.01", "percentage points", "百分点")]
    public void A_unit_tells_its_size(string marked, string size, string english, string chinese)
    {
        var told = Check.At(marked).Documentation;

        Assert.Equal((size, english, chinese), (told.Signature.English, told.Summary.English, told.Summary.Chinese));
        Assert.Equal("计量单位", told.Kind.Chinese);
    }

    [Theory]
    [InlineData("indicator $甲 aka 乙 : 元", "indicator", "甲 : 元", "a number of 元")]
    [InlineData("indicator 乙 : 元\nindicator $甲 = 乙 * 2", "computed indicator", "甲 : 元 = 乙 * 2", "a number of 元")]
    [InlineData("record $甲 { 乙: 元, 丙: text key }", "record", "甲", "乙, 丙")]
    [InlineData("record 甲 { $乙: 元? }", "field", "乙 : 元", "a number of 元, or nothing")]
    [InlineData("record 甲 { $乙: text key }", "key field", "乙", "a text")]
    [InlineData("record 甲 { 乙: 元, 丙: 人 }\nlet $丁 of 甲 = 乙 / 丙", "let", "丁 : 元/人 = 乙 / 丙", "a number of 元/人")]
    [InlineData("record 甲 { 乙: 元 }\nscore $丁 of 甲 { 戊 = 乙 weight 100 base 1元 }", "score", "丁", "a number")]
    [InlineData("record 甲 { 乙: 元 }\nscore 丁 of 甲 { $戊 = 乙 weight 100 base 1元 }", "item of a score", "戊 : 元 = 乙", "a number of 元")]
    [InlineData("record 甲 { 乙: 元 }\nscore 丁 of 甲 { 戊 = 乙 weight 100 base 1元 }\ngrade $己 of 丁 { A rest }", "grade", "己", "one of 'A'")]
    [InlineData("record 乙 { 甲: number }\nband $丙 of 甲 { 小 < 3; 大 rest }", "band", "丙", "one of '小', '大'")]
    [InlineData("unit $担 = 50公斤", "unit", "1担 = 50公斤", "mass")]
    [InlineData("unit $标准箱", "unit", "标准箱", "标准箱")]
    [InlineData("region $丽水市", "region", "丽水市", "a region")]
    [InlineData("region 丽水市, 杭州市\ngroup $两市 = 丽水市, 杭州市", "group of regions", "两市", "丽水市, 杭州市")]
    [InlineData("policy $\"规划\" for 丽水市 2021..2025", "policy", "规划", "丽水市 2021..2025")]
    [InlineData("policy $\"规划\"", "policy", "规划", "")]
    public void What_is_declared_tells_how(string marked, string kind, string signature, string summary)
    {
        var told = Check.At(marked).Documentation;

        Assert.Equal((kind, signature, summary), (told.Kind.English, told.Signature.In(Language.English), told.Summary.English));
        Assert.NotEqual(told.Kind.English, told.Kind.Chinese);
        Assert.Equal(summary.Length == 0, told.Summary.Chinese.Length == 0);
    }

    [Theory]
    [InlineData("/// 一行。\n///二行。\n@source \"附件\"\nindicator $甲 : 元", "一行。\n二行。")]
    [InlineData("/// 两个。\nindicator 甲, $乙 : 元", "两个。")]
    [InlineData("// 不是。\nindicator $甲 : 元", "")]
    [InlineData("/// 前一个。\nindicator 甲 : 元\nindicator $乙 : 元", "")]
    [InlineData("/// 记录。\nrecord $甲 { 乙: 元 }", "记录。")]
    [InlineData("/// 记录。\nrecord 甲 {\n  $乙: 元 }", "")]
    [InlineData("record 甲 {\n  /// 字段。\n  $乙: 元 }", "字段。")]
    [InlineData("/// 省。\nregion $浙江省 {\n  /// 市。\n  丽水市 }", "省。")]
    [InlineData("/// 省。\nregion 浙江省 {\n  /// 市。\n  $丽水市 }", "市。")]
    [InlineData("record 甲 { 乙: 元 }\nscore 丙 of 甲 {\n  /// 项。\n  $丁 = 乙 weight 100 base 1元 }", "项。")]
    [InlineData("/// 规划。\npolicy $\"规划\"", "规划。")]
    public void Comments_of_three_strokes_belong_to_what_is_declared_next(string marked, string comment) => Assert.Equal(comment, Check.At(marked).Documentation.Comment);

    [Fact]
    public void Annotations_and_other_names_are_told()
    {
        var told = Check.At("@source \"附件\" @类型 特色指标\nindicator $甲 aka 乙 : 元").Documentation;

        Assert.Equal("附件", told.Annotations["source"]);
        Assert.Equal("特色指标", told.Annotations["kind"]);
        Assert.Equal("乙", Assert.Single(told.OtherNames));
        Assert.Equal("元", told.Unit);
    }
}
