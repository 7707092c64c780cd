using System.Text.Json;

namespace PolicyKit.Cli.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Plan = "江河省绿色发展规划\n（2021—2025年）\n\n到2025年，江河省森林覆盖率达到62%。\n";

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_policy_that_checks_without_errors()
    {
        Assert.Equal(0, _cli.Run("extract", _cli.Write("p.txt", Plan)));
        Assert.Contains("policy \"江河省绿色发展规划\" for 江河省 2021..2025", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(0, _cli.Run("check", _cli.Write("p.policy", _cli.Output)));
    }

    [Fact]
    public void Json_lines_with_places_in_the_file()
    {
        Assert.Equal(0, _cli.Run("extract", _cli.Write("p.txt", "\uFEFF" + Plan), "--format", "jsonl", "--region", "某省", "--period", "2021..2030"));
        var statement = JsonDocument.Parse(_cli.Output).RootElement;

        Assert.Equal(
            ["quote", "start", "length", "kind", "indicator", "region", "op", "value", "unit", "year", "from", "confidence"],
            statement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(statement.GetProperty("quote").GetString(), Plan.Substring(statement.GetProperty("start").GetInt32(), statement.GetProperty("length").GetInt32()));
        Assert.Equal("某省", statement.GetProperty("region").GetString());
        Assert.Equal((62, 2025, 2021), (statement.GetProperty("value").GetInt32(), statement.GetProperty("year").GetInt32(), statement.GetProperty("from").GetInt32()));
    }

    [Fact]
    public void Against_labels_the_exit_code_tells_whether_anything_differs()
    {
        var plan = _cli.Write("p.txt", Plan);
        const string Label = """{"quote":"森林覆盖率达到62%","kind":"target","indicator":"森林覆盖率","op":">=","value":62,"unit":"%"}""";

        Assert.Equal(0, _cli.Run("extract", plan, "--against", _cli.Write("right.jsonl", Label)));
        Assert.Equal(1, _cli.Run("extract", plan, "--against", _cli.Write("wrong.jsonl", Label.Replace("62,", "63,", StringComparison.Ordinal))));
        Assert.Contains("missed 1: Target >= 63 %", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(2, _cli.Run("extract", plan, "--against", _cli.Write("none.jsonl", "no json")));
        Assert.Contains("line 1", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_no_plan_is_said_in_words()
    {
        File.WriteAllBytes(_cli.PathOf("gb.txt"), [0xC4, 0xBF, 0xB1, 0xEA]);
        File.WriteAllBytes(_cli.PathOf("bin.txt"), [0x50, 0x4B, 0, 0]);
        _cli.Write("empty.txt", " \n");

        AssertRefused("is not UTF-8", "extract", _cli.PathOf("gb.txt"));
        AssertRefused("不是UTF-8", "extract", _cli.PathOf("gb.txt"), "--language", "zh");
        AssertRefused("is no plain text", "extract", _cli.PathOf("bin.txt"));
        AssertRefused("is empty", "extract", _cli.PathOf("empty.txt"));
        AssertRefused("there is no file", "extract", _cli.PathOf("none.txt"));
        AssertRefused("is a folder", "extract", _cli.PathOf(""));
        AssertRefused("is no period", "extract", _cli.Write("p.txt", Plan), "--period", "2025..2021");
    }

    [Fact]
    public void A_text_without_targets_is_said_to_have_none()
    {
        Assert.Equal(0, _cli.Run("extract", _cli.Write("p.txt", "坚持绿色发展。"), "--format", "jsonl"));
        Assert.Empty(_cli.Output);
        Assert.Contains("no targets and no figures", _cli.Error, StringComparison.Ordinal);
    }

    private void AssertRefused(string message, params string[] arguments)
    {
        Assert.Equal(2, _cli.Run(arguments));
        Assert.Contains(message, _cli.Error, StringComparison.Ordinal);
    }
}
