using System.Text.Json;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Diagnostics;

public sealed class SarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void A_log_has_one_run_with_the_catalogue_as_its_rules(Language language)
    {
        using var log = JsonDocument.Parse(Sarif.ToSarif([], language));

        Assert.EndsWith("sarif-schema-2.1.0.json", log.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Empty(run.GetProperty("results").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("PolicyKit", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("version").GetString());
        var rules = driver.GetProperty("rules");
        Assert.Equal(DiagnosticDescriptors.All.Select(d => d.Id), rules.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.All(rules.EnumerateArray(), rule =>
        {
            Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.Matches(@"^[^{]+$", rule.GetProperty("help").GetProperty("text").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
        });
    }

    [Fact]
    public void A_result_points_to_its_rule_and_its_place()
    {
        var found = PolicyCompilation.Create(SyntaxTree.Parse("record R { a: 元 }\nscore S of R { a weight 90; b weight 1 }", "a b/规则.policy")).Diagnostics;
        using var log = JsonDocument.Parse(Sarif.ToSarif(found));

        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results.Zip(found), pair =>
        {
            var (result, diagnostic) = pair;
            Assert.Equal(diagnostic.Id, result.GetProperty("ruleId").GetString());
            Assert.Equal(diagnostic.Id, rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Equal(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning", result.GetProperty("level").GetString());
            Assert.Equal(diagnostic.GetMessage(), result.GetProperty("message").GetProperty("text").GetString());
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.Equal("a%20b/%E8%A7%84%E5%88%99.policy", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.Equal(
                [diagnostic.Location.Start.Line, diagnostic.Location.Start.Column, diagnostic.Location.End.Line, diagnostic.Location.End.Column],
                new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(n => place.GetProperty("region").GetProperty(n).GetInt32()));
        });
    }

    [Fact]
    public void A_fix_replaces_regions_of_its_file()
    {
        var found = PolicyCompilation.Create(SyntaxTree.Parse("policy ＂规划＂", "a b.policy")).Diagnostics;
        using var log = JsonDocument.Parse(Sarif.ToSarif(found));

        var fix = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes").EnumerateArray());
        Assert.Equal(found[0].Fixes[0].Title.English, fix.GetProperty("description").GetProperty("text").GetString());
        var change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
        Assert.Equal("a%20b.policy", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            ["8–9: \"", "11–12: \""],
            change.GetProperty("replacements").EnumerateArray().Select(r =>
                $"{r.GetProperty("deletedRegion").GetProperty("startColumn")}–{r.GetProperty("deletedRegion").GetProperty("endColumn")}: {r.GetProperty("insertedContent").GetProperty("text")}"));
    }

    [Fact]
    public void A_whole_path_is_a_file_uri()
    {
        var path = Path.Combine(Path.GetTempPath(), "a#b%.policy");
        using var log = JsonDocument.Parse(Sarif.ToSarif([Diagnostic.Create(DiagnosticDescriptors.UnreadableFile, Location.At(path, 1, 1), "x")]));

        var uri = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.Equal(path, new Uri(uri, UriKind.Absolute).LocalPath);
        Assert.StartsWith("file:///", uri, StringComparison.Ordinal);
    }
}
