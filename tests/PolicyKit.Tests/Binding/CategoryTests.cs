using PolicyKit.Symbols;

namespace PolicyKit.Tests.Binding;

public sealed class CategoryTests
{
    private const string Fields = "组: category(低, \"中\", 高)  名: text  地: region";

    [Fact]
    public void A_category_has_labels()
    {
        var type = Policy.Parse("record R { 组: 类别（“低”、中）? }").Records[0].Fields[0].Type;

        Assert.Equal(PolicyType.Category("低", "中") with { IsOptional = true }, type);
    }

    [Theory]
    [InlineData("组 is 中", "中 | x | 丽水市", "T")]
    [InlineData("组 为 \"中\"", "高 | x | 丽水市", "F")]
    [InlineData("组 is 中", "? | x | 丽水市", "?")]
    [InlineData("组 = \"中\"", "中 | x | 丽水市", "T")]
    [InlineData("\"中\" != 组", "中 | x | 丽水市", "F")]
    [InlineData("组 = 名", "中 | 中 | 丽水市", "T")]
    [InlineData("名 is 甲", "中 | 甲 | 丽水市", "T")]
    [InlineData("地 is 丽水市", "中 | 甲 | 丽水市", "T")]
    [InlineData("not 组 is 中 and 组 is 高 or 名 is 甲", "高 | 乙 | 丽水市", "T")]
    public void Is_compares_with_a_label(string condition, string row, string expected)
    {
        var names = "组 | 名 | 地";
        var policy = $"record R {{ {Fields} }}\nscore S of R {{ one = 1 weight 100 }}\ngrade G of S {{ T when {condition}\n F when not ({condition}) }}";
        Assert.Equal(expected, TableCheck.Of(policy, names + "\n" + row).Grade(0));
    }

    [Fact]
    public void A_label_is_a_word_and_not_a_name() => BindingCheck.Diagnostics("""
        record R { 组: category(低, 中) }
        let 中 of R = 组 is 中
        let 是中 of R = 中
        """);

    [Fact]
    public void What_a_category_never_is_is_reported()
    {
        BindingCheck.Diagnostics("""
            record R { 业: category("化工", "印染")  类: category(甲, 乙)  n: number }
            let a of R = 业 = "化工业"
                              ~~~~~~~~ PK0308
            let b of R = 业 is 印梁
                               ~~~~ PK0308
            let c of R = ("纺织") != 业
                          ~~~~~~ PK0308
            let d of R = 业 = 类
                              ~~ PK0302
            let e of R = n is 甲
                         ~ PK0302
            let f of R = 业 < "化工"
                         ~~ PK0302
            """);
        Assert.Equal(
            "'业' is one of '化工', '印染', never '化工业'. Did you mean '化工'?",
            BindingCheck.Messages("record R { 业: category(\"化工\", \"印染\") }\nlet a of R = 业 = \"化工业\""));
    }

    [Fact]
    public void A_label_is_mended_in_its_quotes()
    {
        var found = Assert.Single(BindingCheck.Compile("record R { 业: category(化工, 印染) }\nlet a of R = 业 = \"化工业\"\n").Diagnostics);

        Assert.Equal("\"化工\"", Assert.Single(Assert.Single(found.Fixes).Edits).NewText);
    }

    [Fact]
    public void Labels_stand_once_and_with_categories_only() => BindingCheck.Diagnostics("""
        record R {
          a: category(甲, 乙, "甲")
                              ~~~~ PK0405
          b: category
             ~~~~~~~~ PK0103
          c: text(甲)
                 ~~~~ PK0302
          d: category()
                      ~ PK0103
        }
        let x of R = b is 甲
        """);
}
