using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Tests.Csv;

/// <summary>The record that the tests read.</summary>
internal static class Records
{
    public const string Header = "编码,地区,用地面积,排放当量,规上,登记日期\n";

    public static RecordSymbol Enterprise { get; } = new(
        "企业",
        [
            Field("编码", PolicyType.Text, isKey: true),
            Field("地区", PolicyType.Region),
            Field("用地面积", PolicyType.In(UnitCatalog.BuiltIn.Parse("亩")!)),
            Field("排放当量", PolicyType.In(UnitCatalog.BuiltIn.Parse("吨")!), isOptional: true),
            Field("规上", PolicyType.Truth),
            Field("登记日期", PolicyType.Date),
        ],
        Nowhere);

    public static RecordSymbol Of(params FieldSymbol[] fields) => new("企业", [.. fields], Nowhere);

    private static Location Nowhere => Location.At("", 1, 1);

    public static FieldSymbol Field(string name, PolicyType type, bool isOptional = false, bool isKey = false) => new(name, type with { IsOptional = isOptional }, isKey, Nowhere);
}
