using System.Text.Json;

namespace PolicyKit.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void One_line_is_a_policy() => Assert.Equal(0, _cli.Run("check", _cli.Write("r.policy", "收入倍差 <= 1.9 by 2025\n")));

    [Fact]
    public void The_pack_is_without_findings()
    {
        Assert.Equal(0, _cli.Run("check", "lishui-2025", "mu-yield"));
        Assert.Empty(_cli.Output);
    }

    [Fact]
    public void Against_a_catalog_a_wrong_dimension_is_one_error_with_its_column()
    {
        var file = _cli.Write("r.policy", "收入倍差 <= 1.9亩 by 2025\n");

        Assert.Equal(1, _cli.Run("check", file, "--catalog", "lishui-2025"));
        var line = Assert.Single(_cli.Output.Split('\n'), l => l.Contains("error", StringComparison.Ordinal));
        Assert.StartsWith($"{file}(1,9): error PK0301: '1.9亩' is measured in 亩 (area)", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_shown_under_its_line()
    {
        Assert.Equal(1, _cli.Run("check", _cli.Write("r.policy", "收入倍差 <= 1.9亩 by 2025\n"), "--catalog", "lishui-2025"));
        var lines = _cli.Output.Split(Environment.NewLine);

        Assert.Equal(["    收入倍差 <= 1.9亩 by 2025", "                ^^^^^"], lines[1..3]);
        Assert.StartsWith("    help: ", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", 1, 1)]
    [InlineData("sarif", 1, 1)]
    [InlineData("json", 0, 0)]
    [InlineData("sarif", 0, 0)]
    public void Findings_are_written_for_programs(string format, int findings, int code)
    {
        var good = _cli.Write("good.policy", "收入倍差 <= 1.9 by 2025\n");
        var file = _cli.Write("r.policy", findings == 0 ? "收入倍差 <= 1.8 by 2025\n" : "收入倍差 <= by 2025\n");

        Assert.Equal(code, _cli.Run("check", good, file, "--format", format));
        using var json = JsonDocument.Parse(_cli.Output);
        var root = format == "json" ? json.RootElement : json.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(findings, root.GetArrayLength());
        Assert.Contains($"{file}: {findings} errors", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_catalog_is_written_once()
    {
        var catalog = _cli.Write("c.policy", "indicator 收入 : 圜\n");

        Assert.Equal(1, _cli.Run("check", _cli.Write("a.policy", "甲 <= 1 by 2025\n"), _cli.Write("b.policy", "乙 <= 1 by 2025\n"), "--catalog", catalog, "--format", "json"));
        using var json = JsonDocument.Parse(_cli.Output);
        Assert.Single(json.RootElement.EnumerateArray(), d => d.GetProperty("file").GetString() == catalog);
    }

    [Fact]
    public void Five_mistakes_are_five_diagnostics()
    {
        var file = _cli.Write("five.policy", """
            indicator 收入 : 元
            target 收入 <= 3亩 by 2025
            target 收人 >= 1 by 2025
            target 收入 >= by 2025
            indicator 支出 : 圜
            target 收入 >= 1元
            """);

        Assert.Equal(1, _cli.Run("check", file));
        Assert.Equal(
            ["2,PK0301", "3,PK0201", "4,PK0103", "5,PK0303", "6,PK0401"],
            _cli.Output.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal)).Select(l => $"{l.Split('(')[1].Split(',')[0]},{l.Split("error ")[1][..6]}"));
    }

    [Fact]
    public void Messages_are_in_Chinese_when_asked()
    {
        Assert.Equal(1, _cli.Run("check", _cli.Write("r.policy", "target 甲 >= by 2025"), "--language", "zh"));
        Assert.Contains("错误 PK0103", _cli.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "no-such.policy")]
    [InlineData("check", "lishui-2025", "--format", "xml")]
    [InlineData("evaluate", "lishui-2025", "--format", "xml")]
    [InlineData("nonsense")]
    [InlineData("generate", "enterprises", "--count", "many", "--out", "x.csv")]
    [InlineData("generate", "enterprises", "--count", "0", "--out", "x.csv")]
    [InlineData("generate", "enterprises", "--count", "3", "--out", "no-such-folder/x.csv")]
    [InlineData("evaluate", "lishui-2025", "--as-of", "soon")]
    [InlineData("generate", "trees", "--count", "1", "--out", "x.csv")]
    public void A_wrong_command_line_is_exit_code_2(params string[] arguments) => Assert.Equal(2, _cli.Run(arguments));

    [Fact]
    public void A_file_that_is_not_UTF8_is_refused_in_words()
    {
        File.WriteAllBytes(_cli.PathOf("gbk.policy"), [0xC4, 0xBF, 0xB1, 0xEA]);

        Assert.Equal(2, _cli.Run("check", _cli.PathOf("gbk.policy")));
        Assert.Contains("UTF-8", _cli.Error, StringComparison.Ordinal);
    }
}
