using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Tests;

/// <summary>Texts that are meant to break the compiler, through all its stages, on the stack that a thread of a service has.</summary>
public sealed class HostileTextTests
{
    private const int ServiceStack = 1024 * 1024;
    private const int Many = 10_000;
    private const string Record = "record r { a, b: 元  c: category(p, q) }\n";

    /// <summary>What to repeat, and what is found then: ids with how often.</summary>
    public static TheoryData<string, string, string, int, string> Garbage { get; } = new()
    {
        { "", "(", "", 100_000, "PK0104" },
        { "x <= ", "(", "", 100_000, "PK0105" },
        { "x <= ", "(", ") by 2025", 100_000, "PK0105" },
        { "region ", "a { ", "", 100_000, "PK0105" },
        { Record + "let x of r = ", "sum(a where ", "", 100_000, "PK0105" },
        { "indicator x = ", "x of ", "x", 100_000, "PK0112" },
        { "indicator x : 元", "/亩", "", 100_000, "PK0112" },
        { "indicator x : 元", "/亩", "", 20_000, "PK0312" },
        { "", "\uD83D", "", 1_000_000, "PK0101" },
        { "", "\uDE00 ", "", 1_000_000, "PK0101" },
        { "x <= 1 by 2025 ", "\0", "", 1_000_000, "PK0101" },
        { "x <= 1 by 2025\r", "\0a\r\n\r", "", 100, "PK0101*100" },
        { "", "x <= 1 by 2025\r\ny <= 2 by 2025\r\rz <= 3 by 2025\n\n\r", "", 5_000, "" },
        { "", "收入", "", 1_000_000, "PK0110" },
        { "", "「", "", 1_000_000, "PK0102" },
        { "", "/*", "", 1_000_000, "PK0102" },
        { "", "到2025年，收入", "", 100_000, "PK0104" },
        { "x <= ", "9", "", 1_000_000, "PK0106" },
        { "", "@a ", "", 100_000, "PK0104" },
        { "record r {", "{", "", 100_000, "PK0104" },
        { "", "indicator x : 元\n", "", 10_000, "PK0202*9999" },
        { "indicator x : 元\n", "target y <= 1元 by 2025\n", "", 10_000, "PK0201*10000" },
    };

    /// <summary>Rules that are long, not wrong, with the score that they give where a and b are 2.</summary>
    private static readonly Dictionary<string, (string Rules, string Score)> LongRules = new()
    {
        ["sum"] = ($"let x of r = a{Repeated(" + a", Many)}", "2000200"),
        ["products"] = ($"let x of r = a{Repeated(" / b * a", Many)}", "200"),
        ["or"] = ($"let x of r = a\nlet y of r = a > b{Repeated(" or a = b", Many)}", "201"),
        ["and"] = ($"let x of r = a\nlet y of r = a = b{Repeated(" and a = b", Many)}", "201"),
        ["is"] = ($"let x of r = a\nlet y of r = c is p{Repeated(" or c is q", Many)}", "201"),
        ["lets"] = ($"let x of r = x0\n{Chain(Many, i => $"let x{i} of r = x{i + 1} + a\n")}let x{Many} of r = a", "2000200"),
        ["grades"] = ($"let x of r = a\ngrade g of s {{ {Chain(Many, i => $"g{i} when s > {Many - i + 200}; ")} last rest }}", "200"),
    };

    public static TheoryData<string> LongRuleNames => [.. LongRules.Keys];

    [Theory]
    [MemberData(nameof(Garbage))]
    public void Garbage_ends_in_findings(string before, string piece, string after, int times, string expected) => Stack.Run(ServiceStack, () =>
    {
        var text = before + Repeated(piece, times) + after;
        var tree = SyntaxTree.Parse(text);
        var compilation = PolicyCompilation.Create(tree);

        Assert.True(tree.ToFullString() == text);
        Assert.Equal(expected, Summary(compilation.Diagnostics));
        Assert.All(compilation.Diagnostics, d => Assert.InRange(d.GetMessage().Length + d.GetMessage(Language.Chinese).Length, 1, 2000));
        _ = compilation.GetSemanticModel(tree).GetSymbol(text.Length / 2);
    });

    [Theory]
    [MemberData(nameof(LongRuleNames))]
    public void Long_rules_are_computed(string name) => Stack.Run(ServiceStack, () =>
    {
        var (rules, score) = LongRules[name];
        var bonus = rules.Contains("let y", StringComparison.Ordinal) ? "bonus 1 when y" : "";
        var policy = Policy.Parse($"{Record}{rules}\nscore s of r {{ i = x weight 100 base 1元 {bonus} }}");
        var batch = new ColumnBatch(new NumberColumn("a", new double[] { 2, 2 }), new NumberColumn("b", new double[] { 2, 2 }), TextColumn.Of("c", ["p", "p"]));
        var scores = policy.Scorer("s").Score(batch);

        Assert.Equal(score, scores.Scores[1].ToString("0.######", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(score, scores.Explain(1).Total.ToString());
    });

    [Theory]
    [InlineData("x{0}")]
    [InlineData("x{0} + y")]
    [InlineData("x{0} of parent")]
    public void A_long_chain_of_indicators_is_computed(string formula) => Stack.Run(ServiceStack, () =>
    {
        var links = Chain(Many, i => $"indicator x{i} : 元 = {formula.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)}\n");
        var policy = Policy.Parse($"region 省 {{ 市 }}\npolicy \"长\" for 市\n{links}indicator x{Many}, y : 元\ntarget x0 <= 1元 by 2025\ntarget y <= 1元 by 2025");

        var outcomes = policy.Evaluate([new Observation("市", $"x{Many}", 2025, 1, "元"), new Observation("市", "y", 2025, 0, "元")]).Outcomes;

        Assert.Equal(formula.Contains("of", StringComparison.Ordinal) ? null : true, outcomes[0].IsMet);
    });

    [Theory]
    [InlineData("indicator x{0} : 元 = x{1}\n", "x0 → x1 → x2 → x3 → x4 → x5 → x6 → x7 → x8 → x9 → … → x9999 → x0")]
    [InlineData("indicator x{0} : 元 = x{1} + x0\n", "x0 → x1 → x2 → x3 → x4 → x5 → x6 → x7 → x8 → x9 → … → x9999 → x0")]
    public void A_long_circle_is_told_once_and_shortly(string link, string path)
    {
        var text = Chain(Many, i => link.Replace("{0}", $"{i}", StringComparison.Ordinal).Replace("{1}", $"{(i + 1) % Many}", StringComparison.Ordinal));

        Stack.Run(ServiceStack, () =>
        {
            var found = Assert.Single(PolicyCompilation.Create(SyntaxTree.Parse(text)).Diagnostics);
            Assert.Equal("PK0203", found.Id);
            Assert.Contains(path, found.GetMessage(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("let x{0} of r = x{1} * x{1}\n", "PK0312")]
    [InlineData("let x{0} of r = 1 / x{1}\n", "")]
    public void Units_do_not_grow_without_end(string link, string ids) => Stack.Run(ServiceStack, () =>
    {
        var links = Chain(Many, i => link.Replace("{0}", $"{i}", StringComparison.Ordinal).Replace("{1}", $"{i + 1}", StringComparison.Ordinal));

        Assert.Equal(ids, Summary(PolicyCompilation.Create(SyntaxTree.Parse($"{Record}{links}let x{Many} of r = a")).Diagnostics));
    });

    [Fact]
    public void Of_very_many_unknown_names_the_first_are_told_what_they_were_meant_to_be()
    {
        var text = "indicator 收入指标, 支出指标 : 元\ntarget 支出指标 <= 1元 by 2025\n" + Repeated("target 收人指标 <= 1元 by 2025\n", 1001);

        var found = PolicyCompilation.Create(SyntaxTree.Parse(text)).Diagnostics;

        Assert.All(found.Take(1000), d => Assert.NotEmpty(d.Fixes));
        Assert.Equal("There is no indicator named '收人指标'.", Assert.Single(found.Skip(1000)).GetMessage());
    }

    [Fact]
    public void A_message_quotes_no_more_than_can_be_read()
    {
        var found = Assert.Single(PolicyCompilation.Create(SyntaxTree.Parse(Record + $"let x of r = not (a{Repeated(" + a", 1000)})")).Diagnostics);

        Assert.InRange(found.GetMessage().Length, 200, 300);
        Assert.Contains("…'", found.GetMessage(), StringComparison.Ordinal);
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Chain(int length, Func<int, string> link) => string.Concat(Enumerable.Range(0, length).Select(link));

    private static string Summary(IEnumerable<Diagnostic> diagnostics) =>
        string.Join(' ', diagnostics.GroupBy(d => d.Id).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Count() == 1 ? g.Key : $"{g.Key}*{g.Count()}"));
}
