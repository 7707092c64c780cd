using PolicyKit.Symbols;

namespace PolicyKit.Tests.Symbols;

public sealed class FunctionTests
{
    private const string Record = "record 企业 { 行业: text, 税收, 研发: 万元, 用地: 亩 }";

    private const string Regions = "region 浙江省 { 丽水市 }\nindicator 收入 : 元\nindicator 人口 : 人\ntarget 收入 >= 1元 by 2025\ntarget 人口 >= 1人 by 2025";

    public static IEnumerable<object[]> Functions { get; } = FunctionTable.All.Select(f => new object[] { f.Kind });

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_example_of_a_function_compiles_under_each_of_its_names(FunctionKind kind)
    {
        var function = FunctionTable.All.Single(f => f.Kind == kind);

        Assert.StartsWith(function.Names[0] + "(", function.Example, StringComparison.Ordinal);
        Assert.All(function.Names, name =>
        {
            Assert.Same(function, FunctionTable.Find(name));
            var example = name + function.Example[function.Names[0].Length..];
            var isOfRecords = function.IsStatistic || !function.Parameters.IsEmpty;
            Assert.Equal("", BindingCheck.Ids(isOfRecords ? $"{Record}\nlet x of 企业 = {example}" : $"{Regions}\nindicator x = {example}\ntarget x >= 1 by 2025"));
        });
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_is_described_in_both_languages(FunctionKind kind)
    {
        var function = FunctionTable.All.Single(f => f.Kind == kind);
        var words = function.Parameters.SelectMany(p => new[] { p.Name, p.Type }).Append(function.Summary).Concat(function.Over.SelectMany(p => new[] { p.Name, p.Type }));

        Assert.All(function.Names[0], c => Assert.InRange(c, 'a', 'z'));
        Assert.All(function.Names.Skip(1), n => Assert.DoesNotContain(n, char.IsAscii));
        Assert.All(words, w => Assert.True(w.English.All(char.IsAscii) && w.Chinese.Any(c => !char.IsAscii(c)), w.English));
    }

    [Fact]
    public void Every_function_has_a_row_and_every_name_one_meaning()
    {
        Assert.Equal(Enum.GetValues<FunctionKind>(), FunctionTable.All.Select(f => f.Kind));
        Assert.Equal(FunctionTable.All.SelectMany(f => f.Names).Distinct(), FunctionTable.All.SelectMany(f => f.Names));
        Assert.Null(FunctionTable.Find("mode"));
    }

    [Fact]
    public void A_call_that_a_function_cannot_take_is_reported() => BindingCheck.Diagnostics("""
        record R { n: 亩, t: text, ok: bool }
        let a of R = round(n, 1, 2)
                     ~~~~~~~~~~~~~~ PK0305
        let b of R = round()
                     ~~~~~~~ PK0305
        let c of R = round(n, n)
                              ~ PK0302
        let d of R = round(n, 1.5)
                              ~~~ PK0302
        let e of R = round(n, 13)
                              ~~ PK0302
        let f of R = round(n, -1)
                              ~~ PK0302
        let g of R = round(t)
                           ~ PK0302
        let h of R = round(n by t)
                     ~~~~~~~~~~~~~ PK0305
        let i of R = share(n by t)
                           ~ PK0302
        let j of R = gini(ok)
                          ~~ PK0302
        let k of R = share()
                     ~~~~~~~ PK0305
        let l of R = round(n, 12) + 1亩
        score S of R { n weight 100 base share by t }
                                         ~~~~~ PK0201
        """);

    [Fact]
    public void The_number_of_values_is_told() =>
        Assert.Equal("'round' takes 1 to 2 values.", BindingCheck.Messages("record R { n: number }\nlet a of R = round(n, 1, 2)"));

    [Fact]
    public void A_fixed_value_is_rounded_when_it_is_read()
    {
        var aim = Assert.IsType<BoundAim>(Assert.Single(BindingCheck.Aims("indicator A : 万元\ntarget A >= round(12345元 / 3, 1) by 2025")));

        Assert.Equal(0.4115m, aim.Bound);
    }
}
