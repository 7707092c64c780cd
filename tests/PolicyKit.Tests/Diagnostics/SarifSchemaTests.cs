using System.Collections.Immutable;
using System.Text.Json;
using Json.Schema;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Diagnostics;

/// <summary>Logs are held against the schema that OASIS published.</summary>
public sealed class SarifSchemaTests
{
    private static readonly EvaluationOptions Strict = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
    private static readonly JsonSchema Schema = ReadSchema();

    public static IEnumerable<object[]> Paths =>
        from language in Enum.GetValues<Language>()
        from path in new[] { "", "rules.policy", "我的 规则/丽水 100%#1.policy", "../up/r.policy", Path.Combine(Path.GetTempPath(), "甲 乙.policy") }
        select new object[] { language, path };

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_log_of_every_finding_of_the_catalogue_is_valid(Language language, string path)
    {
        var found = DiagnosticDescriptors.All.SelectMany(d => d.Example is { Form: "policy", Text: { } text } ? FindingsIn(text, path) : [Told(d, path)]).ToList();

        Assert.Equal(DiagnosticDescriptors.All.Select(d => d.Id), found.Select(d => d.Id));
        Assert.Contains(found, d => !d.Fixes.IsEmpty);
        AssertValid(Sarif.ToSarif(found, language));
    }

    [Theory]
    [InlineData("policy ＂规划＂\r\nindicater 收入 : 元")]
    [InlineData("indicator 收入 : 元\ntarget 收入 >= 3 by 2025\ntarget 收人 >= 3元 by 2025")]
    [InlineData("")]
    public void A_log_with_fixes_or_without_findings_is_valid(string text)
    {
        var found = FindingsIn(text, "r.policy");

        Assert.Equal(text.Length > 0, found.Length > 0);
        Assert.All(found, d => Assert.NotEmpty(d.Fixes));
        AssertValid(Sarif.ToSarif(found));
    }

    [Theory]
    [InlineData("\"2.1.0\"", "\"2.0.0\"")]
    [InlineData("\"runs\"", "\"Runs\"")]
    [InlineData("\"ruleId\"", "\"rule\"")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"uri\": \"r.policy\"", "\"uri\": \"r r.policy\"")]
    [InlineData("\"replacements\"", "\"edits\"")]
    [InlineData("\"deletedRegion\"", "\"region\"")]
    public void The_schema_refuses_what_is_no_log(string right, string wrong)
    {
        var log = Sarif.ToSarif(FindingsIn("indicater 收入 : 元", "r.policy"));

        Assert.Contains(right, log, StringComparison.Ordinal);
        Assert.NotEmpty(FaultsIn(log.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static void AssertValid(string log) => Assert.Equal("", string.Join('\n', FaultsIn(log)));

    private static IEnumerable<string> FaultsIn(string log)
    {
        using var document = JsonDocument.Parse(log);
        var results = Schema.Evaluate(document.RootElement, Strict);
        return results.IsValid ? [] : [.. results.Details!.Append(results).SelectMany(d => d.Errors ?? new Dictionary<string, string>(), (d, e) => $"{d.InstanceLocation}: {e.Value}")];
    }

    private static ImmutableArray<Diagnostic> FindingsIn(string text, string path) => PolicyCompilation.Create(SyntaxTree.Parse(text, path)).Diagnostics;

    private static Diagnostic Told(DiagnosticDescriptor descriptor, string path) => Diagnostic.Create(descriptor, Location.At(path, 2, 3), 1, 2, 3);

    private static JsonSchema ReadSchema()
    {
        using var stream = typeof(SarifSchemaTests).Assembly.GetManifestResourceStream("sarif-2.1.0.json")!;
        using var reader = new StreamReader(stream);
        return JsonSchema.FromText(reader.ReadToEnd());
    }
}
