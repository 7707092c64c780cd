using PolicyKit.Syntax;

namespace PolicyKit.Tests.Syntax;

/// <summary>A policy means the same in every dress: English or Chinese words, narrow or full-width signs and digits.</summary>
public sealed class DressTests
{
    private static readonly Dictionary<SyntaxKind, string[]> FormsByKind = SyntaxFacts.Keywords
        .Select(k => (k.Kind, Forms: (string[])[k.English, .. k.Chinese]))
        .Concat(SyntaxFacts.Signs.Select(s => (s.Kind, Forms: (string[])[s.Text, .. s.Forms])))
        .ToDictionary(row => row.Kind, row => row.Forms);

    private const string Sample = """
        policy "方案" for 丽水市 2021..2025
        region 浙江省 "33" { 丽水市, 杭州市 }
        group 山区 = 丽水市, 杭州市
        @source "附件" indicator 倍差 aka 比 : 万元/亩 = (城镇 - 1) * 2 + 农村 / 3
        target 倍差 in 0.3..0.4 by 2025, falling 2022..2025, rising by 2025, >= 1, < 2 @kind 评价
        record 企业 { 编码: text key, 地区: region; 排放: 吨? }
        let 甲 of 企业 = not 规上 and 乙 != 3% or 丙 > 2‰ and true = false
        score 得分 of 企业 where 规上 { 甲 weight 30 base mean by 行业 missing average; each 0 .. 1.5 }
        grade 档次 of 得分 by 行业 { none when 否决, A top 20%, B to 80%, D rest }
        """;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_dress_gives_the_same_tree(int form)
    {
        foreach (var text in new[] { Sample, PolicyFiles.MuYield, PolicyFiles.Lishui })
        {
            var plain = Check.RoundTrip(text);
            var dressed = Check.RoundTrip(Dress(plain, form));

            Assert.Empty(plain.Diagnostics);
            Assert.Empty(dressed.Diagnostics);
            Assert.Equal(KindsOf(plain), KindsOf(dressed));
        }
    }

    [Theory]
    [InlineData("到2025年", "by 2025")]
    [InlineData("到2025年", "到 2025")]
    [InlineData("到２０２５年", "按 2025年")]
    public void A_year_may_stand_right_behind_its_word(string one, string other)
    {
        var (first, second) = (Check.RoundTrip($"收入 <= 1.9 {one}"), Check.RoundTrip($"收入 <= 1.9 {other}"));

        Assert.Empty(first.Diagnostics);
        Assert.Empty(second.Diagnostics);
        Assert.Equal(first.Root.DescendantNodesAndSelf().Select(n => n.Kind), second.Root.DescendantNodesAndSelf().Select(n => n.Kind));
    }

    private static string Dress(SyntaxTree tree, int form) => string.Concat(tree.Root.DescendantTokens().SelectMany(t =>
        t.LeadingTrivia.Select(p => p.Text).Append(Form(t, form)).Concat(t.TrailingTrivia.Select(p => p.Text))));

    private static string Form(SyntaxToken token, int form) => FormsByKind.TryGetValue(token.Kind, out var forms) ? forms[Math.Min(form, forms.Length - 1)]
        : token.Kind == SyntaxKind.NumberToken && form > 0 ? string.Concat(token.Text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c))
        : token.Text;

    private static IEnumerable<SyntaxKind> KindsOf(SyntaxTree tree) =>
        tree.Root.DescendantNodesAndSelf().Select(n => n.Kind).Concat(tree.Root.DescendantTokens().Select(t => t.Kind));
}
