using PolicyKit.Symbols;

namespace PolicyKit.Tests.Symbols;

public sealed class PolicyTypeTests
{
    private static readonly PolicyType Percent = In("%");

    public static TheoryData<PolicyType, string, string> Types { get; } = new()
    {
        { PolicyType.Error, "unknown", "未知" },
        { PolicyType.Number, "a number", "数" },
        { In("亩"), "a number of 亩", "以亩计的数" },
        { In("亩") with { IsOptional = true }, "a number of 亩, or nothing", "以亩计的数（可缺）" },
        { Percent, "a number of %", "以%计的数" },
        { In("个百分点"), "percentage points", "百分点" },
        { Percent with { Ratio = RatioKind.Difference }, "a difference of ratios", "比率之差" },
        { PolicyType.Number with { Ratio = RatioKind.Ratio }, "a ratio", "比率" },
        { PolicyType.Truth, "true or false", "真假值" },
        { PolicyType.Text, "a text", "文本" },
        { PolicyType.Date, "a date", "日期" },
        { PolicyType.Period, "a period", "期间" },
        { PolicyType.Region with { IsOptional = true }, "a region, or nothing", "地区（可缺）" },
        { PolicyType.Category("大型", "小型"), "one of '大型', '小型'", "“大型”“小型”之一" },
        { PolicyType.Category("a", "b", "c", "d", "e", "f"), "one of 'a', 'b', 'c', 'd', 'e', …", "“a”“b”“c”“d”“e”等之一" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Types_are_said_in_both_languages(PolicyType type, string english, string chinese) =>
        Assert.Equal((english, chinese), (type.Describe().English, type.Describe().Chinese));

    [Fact]
    public void Every_kind_of_type_is_said_in_its_own_words()
    {
        Assert.Equal(Enum.GetValues<TypeKind>().Order(), Types.Select(t => ((PolicyType)t[0]).Kind).Distinct().Order());
        Assert.Equal(Types.Select(t => t[1]).Distinct(), Types.Select(t => t[1]));
    }

    [Fact]
    public void Types_are_equal_where_all_of_them_is()
    {
        Assert.Equal(PolicyType.Category("a", "b"), PolicyType.Category("a", "b"));
        Assert.Equal(PolicyType.Category("a", "b").GetHashCode(), PolicyType.Category("a", "b").GetHashCode());
        Assert.NotEqual(PolicyType.Category("a", "b"), PolicyType.Category("b", "a"));
        Assert.NotEqual(PolicyType.Text, PolicyType.Text with { IsOptional = true });
        Assert.NotEqual(Percent, Percent with { Ratio = RatioKind.Difference });
        Assert.Equal(In("元"), In("圆"));
    }

    [Fact]
    public void Texts_categories_and_regions_are_held_as_text() =>
        Assert.Equal([TypeKind.Text, TypeKind.Category, TypeKind.Region], Types.Select(t => (PolicyType)t[0]).Where(t => t.IsText).Select(t => t.Kind).Distinct().Order());

    private static PolicyType In(string unit) => PolicyType.In(UnitCatalog.BuiltIn.Parse(unit)!);
}
