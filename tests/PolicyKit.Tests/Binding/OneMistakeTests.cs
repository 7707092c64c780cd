
namespace PolicyKit.Tests.Binding;

/// <summary>One mistake gives one message; separate mistakes give one each.</summary>
public sealed class OneMistakeTests
{
    [Fact]
    public void Five_mistakes_give_five_messages() => BindingCheck.Diagnostics("""
        indicator A : 圆锥
                      ~~~~ PK0303
        indicator B : 元
        target B <= 3亩 by 2025
                    ~~~ PK0301
        target C <= 1 by 2025
               ~ PK0201
        target B <= 1元
                 ~~~~~~ PK0401
        record R { a: 元, t: text }
        let x of R = a + t
                         ~ PK0302
        """);

    [Theory]
    [InlineData("indicator A : 坏\nindicator B = A + 1\nindicator C = B * A\ntarget A <= 3亩 by 2025\ntarget C <= 1 by 2025", "PK0303")]
    [InlineData("indicator A aka A1 : 坏\nindicator B = A1 + 1\ntarget A1 <= 3 by 2025", "PK0303")]
    [InlineData("indicator A, B, C : 坏\ntarget A <= 1 by 2025", "PK0303")]
    [InlineData("indicator X : 元\nindicator A, B = X + 3亩\ntarget B <= 1 by 2025", "PK0301")]
    [InlineData("indicator X : 元\nindicator A aka A1 : 亩 = X\ntarget A1 <= 1亩 by 2025\nindicator B = A / X", "PK0302")]
    [InlineData("indicator A : 元\nindicator A aka B : 元\ntarget B <= 1元 by 2025", "PK0202")]
    [InlineData("indicator A\ntarget A <= 1 by 25", "PK0302")]
    [InlineData("policy \"P\" 2021..25\nindicator A\ntarget A <= 1\ntarget A falling", "PK0302")]
    [InlineData("policy \"P\" 2025..2021\nindicator A\ntarget A <= 1\ntarget A falling", "PK0402")]
    [InlineData("record R { a, b, c: 坏 }\nlet d of R = a + b\nscore S of R { d weight 100 }\ngrade G of S { A rest }", "PK0303")]
    [InlineData("record R { a: 元 }\nlet b of R = a + x\nlet c of R = b + 1\nscore S of R { c weight 100 base 1 }", "PK0201")]
    [InlineData("record R { a: 元 }\nscore S of R { a weight 100 base 1亩 }\ngrade G of S { A rest }\nlet b of R = S + 1", "PK0302")]
    [InlineData("record R { a: 元 }\nscore S of Q { a weight 100 }\ngrade G of S { A rest }", "PK0201")]
    [InlineData("record R { a: number }\nscore S of R { a weight x }\ngrade G of S { A rest }", "PK0201")]
    [InlineData("record R { a: number, t: text }\nscore S of R where t { a weight 100 }\ngrade G of S { A rest }", "PK0302")]
    [InlineData("record R { a: number }\nscore S of R { a weight 100 }\ngrade G of S by a { A top 20%, B rest }", "PK0302")]
    [InlineData("record R { a: number }\nlet b of R : 坏 = a\nlet c of R = b", "PK0303")]
    [InlineData("record R { a: number }\nband B of a { x < 1亩; y rest }\nlet c of R = mean(a where B is x)\nscore S of R { c weight 100 }", "PK0302")]
    [InlineData("record R { a: number }\nband B of x { p < 1; q rest }\nlet c of R = mean(a where B is p)", "PK0201")]
    [InlineData("record R { a: number }\nrecord Q { a: number }\nband B of a { p < 1; q rest }\nlet c of R = mean(a where B is p)", "PK0205")]
    [InlineData("record R { a: number }\nlet b of Q = 1\nlet c of R = b + a\nband D of b { p < 1; q rest }\nlet e of R = mean(a where D is p)", "PK0201")]
    [InlineData("record R { a: number }\nscore S of Q { a weight 100 }\nlet c of R = S + a", "PK0201")]
    [InlineData("unit 担 = 50圆锥\nindicator A : 担\ntarget A <= 3担 by 2025\nrecord R { a: 万担 }\nlet b of R = a + 1担", "PK0303")]
    [InlineData("unit 公斤 = 2斤\nindicator A : 公斤\ntarget A <= 3公斤 by 2025", "PK0204")]
    public void Uses_of_what_is_wrong_are_passed_over(string source, string id) => Assert.Equal(id, BindingCheck.Ids(source));

    [Theory]
    [InlineData("record R { a: number }\nscore S of R {\n  a weight 50\n  = = weight 50\n}")]
    [InlineData("record R { a: number }\nscore S of R { a weight }\ngrade G of S { A rest }")]
    [InlineData("record R { a: number }\nlet b of R = (a\nlet c of R = b")]
    [InlineData("indicator A = \nindicator B = A")]
    [InlineData("indicator A : \ntarget A <= 1 by 2025")]
    [InlineData("indicator A\ntarget A <= by 2025")]
    [InlineData("indicator A\ntarget A <= 1 by")]
    public void What_a_broken_text_means_adds_no_message(string source)
    {
        var found = Assert.Single(BindingCheck.Compile(source).Diagnostics);

        Assert.StartsWith("PK01", found.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_of_a_sum_are_two_mistakes() => BindingCheck.Diagnostics("""
        indicator A = X + Y
                      ~ PK0201
                          ~ PK0201
        """);
}
