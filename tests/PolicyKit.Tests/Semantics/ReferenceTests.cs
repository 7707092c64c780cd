using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Semantics;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("indicator $收入 aka 居民收入 : 元\nindicator 倍差 = 收入 / 居民收入\ntarget 居民收入 >= 1元 by 2025", "1:11! 1:18! 2:16 2:21 3:8")]
    [InlineData("收入 <= 1 by 2022\n收入 $<= 1 by 2022", null)]
    [InlineData("$收入 <= 1 by 2022\n收入 <= 1 by 2022", "1:1! 2:1")]
    [InlineData("甲 for 丽水市 <= 1 by 2022\n乙 for $丽水市 <= 1 by 2022", "1:7! 2:7")]
    [InlineData("policy \"规划\" for 丽水市 2021..2025\n乙 for $丽水市 <= 1", "1:17! 2:7")]
    [InlineData("record 乙 { 甲: 元 }\nlet $丙 of 乙 = 甲\nscore 丁 of 乙 { 丙 weight 100 base 1元 }", "2:5! 3:16")]
    [InlineData("record 乙 { 甲: 元 }\nscore $丙 of 乙 { 甲 weight 100 base 1元 }\ngrade 丁 of 丙 { A rest }\nlet 戊 of 乙 = 丙 * 2", "2:7! 3:12 4:14")]
    [InlineData("indicator 甲 : $亩\nindicator 乙 : 畝\nindicator 丙 : 万亩\n甲 <= 3亩 by 2025", "1:15 2:15 4:7")]
    [InlineData("record 乙 { 甲: 元 }\nlet 丙 of 乙 = $mean(甲) + 平均(甲)", "2:14 2:24")]
    [InlineData("indicator $甲 : 元\nindicator 甲 : 元", "1:11!")]
    public void The_places_of_a_name_are_told_in_order(string marked, string? places)
    {
        var at = Check.At(marked);

        Assert.Equal(places, at.Symbol.Length == 0 ? null : at.References);
    }

    [Fact]
    public void All_texts_of_a_compilation_are_looked_through()
    {
        SyntaxTree[] trees = [SyntaxTree.Parse("收入 <= 3元 by 2025", "b.policy"), SyntaxTree.Parse("indicator 收入 : 元", "a.policy")];
        var compilation = PolicyCompilation.Create([.. trees]);
        var symbol = compilation.GetSemanticModel(trees[0]).GetSymbol(0)!;

        Assert.Equal(["b.policy 0 False", "a.policy 10 True"], compilation.GetSemanticModel(trees[1]).GetReferences(symbol).Select(r => $"{r.Location.Path} {r.Location.Span.Start} {r.IsDeclaration}"));
        Assert.Equal("a.policy", compilation.GetSemanticModel(trees[0]).GetDeclaration(symbol)!.Value.Parent!.SyntaxTree.Text.Path);
        Assert.Empty(compilation.GetSemanticModel(trees[0]).GetDeclaredSymbols());
        Assert.Equal([symbol.Name], compilation.GetSemanticModel(trees[1]).GetDeclaredSymbols().Select(s => s.Name));
    }

    [Fact]
    public void The_symbols_of_a_policy_are_those_of_its_model()
    {
        var tree = SyntaxTree.Parse("indicator 收入 : 元\n收入 <= 3元 by 2025");
        var compilation = PolicyCompilation.Create(tree);

        Assert.Equal(2, compilation.GetSemanticModel(tree).GetReferences(Assert.Single(compilation.ToPolicy().Indicators)).Length);
    }

    [Fact]
    public void Two_fields_of_one_name_are_two_things()
    {
        var first = Check.At("record 乙 { $甲: 元 }\nrecord 丙 { 甲: 元 }\nlet 丁 of 丙 = 甲");
        var second = Check.At("record 乙 { 甲: 元 }\nrecord 丙 { $甲: 元 }\nlet 丁 of 丙 = 甲");

        Assert.Equal("1:12!", first.References);
        Assert.Equal("2:12! 3:14", second.References);
    }

    [Fact]
    public void What_is_nowhere_named_has_no_places() => Assert.Empty(Check.ModelOf("甲 <= 1 by 2025").GetReferences(FunctionTable.Find("gini")!));

    [Fact]
    public void Nothing_declares_what_is_built_in() => Assert.Null(Check.ModelOf("甲 <= 1元 by 2025").GetDeclaration(UnitCatalog.BuiltIn.Find("元")!));

    [Fact]
    public void A_tree_of_another_compilation_has_no_model() =>
        Assert.Throws<ArgumentException>(() => PolicyCompilation.Create(SyntaxTree.Parse("")).GetSemanticModel(SyntaxTree.Parse("")));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_position_outside_the_text_is_refused(int position)
    {
        var model = Check.ModelOf("甲");

        Assert.Throws<ArgumentOutOfRangeException>(() => model.GetSymbol(position));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.GetType(position));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.LookupSymbols(position));
    }
}
