using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Binding;

public sealed class RatioTests
{
    [Fact]
    public void Points_are_not_held_against_the_level_of_a_ratio()
    {
        const string Source = "indicator 恩格尔系数 : %\ntarget 恩格尔系数 <= 3个百分点 by 2025";
        BindingCheck.Diagnostics(Source + "\n                     ~~~~~~~~~ PK0307");
        Assert.Equal("'3个百分点' is in percentage points, '恩格尔系数' is a ratio: points measure by how much a ratio differs from another.", BindingCheck.Messages(Source));
        Assert.Equal("“3个百分点”以百分点计，“恩格尔系数”是比率；百分点表示两个比率之差。", BindingCheck.Messages(Source, Language.Chinese));
    }

    [Fact]
    public void Everywhere_the_two_meet_it_is_told_once() => BindingCheck.Diagnostics("""
        indicator a, b : %
        indicator p : 个百分点
        indicator c : % = p
                          ~ PK0307
        indicator d : 个百分点 = a
                                 ~ PK0307
        indicator e : % = p - a
                          ~~~~~ PK0307
        target a in 1%..3个百分点 by 2025
                        ~~~~~~~~~ PK0307
        target p >= 3% by 2025
                    ~~ PK0307
        record R { r: %, s: 个百分点 }
        let x1 of R = r <= s
                      ~~~~~~ PK0307
        let x2 of R = min(r, s)
                      ~~~~~~~~~ PK0307
        let x3 of R = r + s > s
                      ~~~~~~~~~ PK0307
        let x4 of R = 2 * s < r
                      ~~~~~~~~~ PK0307
        let x5 of R : % = s * 2
                          ~~~~~ PK0307
        """);

    [Fact]
    public void Differences_of_ratios_serve_as_both() => BindingCheck.Diagnostics("""
        indicator a, b : %
        indicator p : 个百分点 = a - b
        indicator c : % = a - b
        indicator d : % = a + p
        indicator e : % = a - 3个百分点
        indicator f : 倍
        indicator g : 个百分点 = p - 0.01
        target p >= 3个百分点 by 2025
        target p >= 0.03 by 2025
        target a >= 0.3 by 2025
        target c >= 3% by 2025
        target d >= 3% by 2025
        target e >= 3% by 2025
        target f >= 3倍 by 2025
        target g >= 3个百分点 by 2025
        record R { r, q: %, s: 个百分点, n: number }
        let x1 of R = r - q >= 3个百分点 and r - q <= 50%
        let x2 of R = r - q < s or s < 0.02 or s = n
        let x3 of R = max(r - q, s) + r
        let x4 of R = s * 2 + s / 3 > 1个百分点
        let x5 of R = 3个百分点 + r <= q
        let x6 of R = s / 1个百分点 > r
        let d of R = r - q
        let x7 of R = d > 3个百分点 or d > 3%
        """);

    [Theory]
    [InlineData("r: %, s: 个百分点", "r + s", "5 | 2", "0.07")]
    [InlineData("r: %, s: 个百分点", "s + r", "5 | 2", "0.07")]
    [InlineData("r: %, s: 个百分点", "r - 2 * s", "5 | 2", "0.01")]
    [InlineData("r: %, s: %", "r - s", "5 | 2", "0.03")]
    public void Their_sums_are_exact(string fields, string expression, string row, string expected) =>
        Assert.Equal(expected, TableCheck.Value(fields, expression, row));

    [Theory]
    [InlineData("r - q >= 3个百分点", "50 | 47", "T")]
    [InlineData("r - q >= 3个百分点", "50 | 47.1", "F")]
    [InlineData("r - 3个百分点 = q", "50 | 47", "T")]
    public void Their_comparisons_are_exact(string condition, string row, string expected) =>
        Assert.Equal(expected, TableCheck.Truth("r: %, q: %", condition, row));
}
