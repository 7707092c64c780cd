using System.Text.Json;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax;
using PolicyKit.Text;

namespace PolicyKit.Tests.Diagnostics;

public sealed class DiagnosticJsonTests
{
    [Fact]
    public void A_finding_is_an_object_with_its_place_and_words()
    {
        var found = Assert.Single(PolicyCompilation.Create(SyntaxTree.Parse("indicator 收入 : 元\ntarget 收入 <= 3亩 by 2025", "a.policy")).Diagnostics);
        using var json = JsonDocument.Parse(DiagnosticJson.ToJson([found], Language.Chinese));

        var item = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(
            ["file", "line", "column", "endLine", "endColumn", "severity", "id", "message", "help", "fixes"],
            item.EnumerateObject().Select(p => p.Name));
        Assert.Equal([2, 14, 2, 16], new[] { "line", "column", "endLine", "endColumn" }.Select(n => item.GetProperty(n).GetInt32()));
        Assert.Equal(
            ["a.policy", "error", "PK0301", found.GetMessage(Language.Chinese), found.GetHelp(Language.Chinese)],
            new[] { "file", "severity", "id", "message", "help" }.Select(n => item.GetProperty(n).GetString()));
        Assert.Equal(0, item.GetProperty("fixes").GetArrayLength());
    }

    [Fact]
    public void A_fix_is_an_object_with_its_title_and_its_edits()
    {
        var found = PolicyCompilation.Create(SyntaxTree.Parse("indicator 收入 : 元\r\npolicy ＂规划＂", "a.policy")).Diagnostics;
        using var json = JsonDocument.Parse(DiagnosticJson.ToJson(found, Language.Chinese));

        var fix = Assert.Single(json.RootElement[0].GetProperty("fixes").EnumerateArray());
        Assert.Equal("把“＂规划＂”写作“\"规划\"”。", fix.GetProperty("title").GetString());
        Assert.Equal(
            ["2,8–2,9 at 25+1: \"", "2,11–2,12 at 28+1: \""],
            fix.GetProperty("edits").EnumerateArray().Select(e =>
                $"{e.GetProperty("line")},{e.GetProperty("column")}–{e.GetProperty("endLine")},{e.GetProperty("endColumn")} at {e.GetProperty("offset")}+{e.GetProperty("length")}: {e.GetProperty("text")}"));
    }

    [Fact]
    public void A_span_over_lines_ends_on_its_last()
    {
        var place = Location.Of(SourceText.From("a {\r\n b }"), TextSpan.FromBounds(2, 8));
        using var json = JsonDocument.Parse(DiagnosticJson.ToJson([Diagnostic.Create(DiagnosticDescriptors.Repeated, place, "a")]));

        Assert.Equal(2, json.RootElement[0].GetProperty("endLine").GetInt32());
        Assert.Equal(4, json.RootElement[0].GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public void Nothing_found_is_an_empty_array() => Assert.Equal("[]", DiagnosticJson.ToJson([]));

    [Fact]
    public void Chinese_stays_readable() => Assert.Contains(
        "缺少列", DiagnosticJson.ToJson([Diagnostic.Create(DiagnosticDescriptors.UnreadableFile, Location.At("a.csv", 1, 1), "缺少列")]), StringComparison.Ordinal);
}
