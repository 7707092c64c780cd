using System.Collections.Immutable;
using System.Text.Json;

namespace PolicyKit.Diagnostics;

/// <summary>Diagnostics as SARIF 2.1.0, the form that code hosts and editors take from checkers.</summary>
public static class Sarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly string[] Levels = ["note", "warning", "error"];
    private static readonly Localized LanguageTag = new("en", "zh-CN");
    private static readonly ImmutableDictionary<string, int> RuleIndices =
        DiagnosticDescriptors.All.Select((d, i) => KeyValuePair.Create(d.Id, i)).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>A log of one run, with the whole catalogue as its rules.</summary>
    public static string ToSarif(IEnumerable<Diagnostic> diagnostics, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, language);
            json.WriteString("language", LanguageTag.In(language));
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteAll(json, "results", diagnostics, d => WriteResult(json, d, language));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PolicyKit");
        json.WriteString("version", typeof(Sarif).Assembly.GetName().Version!.ToString(3));
        WriteAll(json, "rules", DiagnosticDescriptors.All, d => WriteRule(json, d, language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule, Language language)
    {
        var title = rule.Title.In(language);
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", title);
        WriteText(json, "help", rule.GeneralHelp(language) is { Length: > 0 } help ? help : title);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Levels[(int)rule.Severity]);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteString("ruleId", diagnostic.Id);
        if (RuleIndices.TryGetValue(diagnostic.Id, out var index))
        {
            json.WriteNumber("ruleIndex", index);
        }

        json.WriteString("level", Levels[(int)diagnostic.Severity]);
        WriteText(json, "message", diagnostic.GetMessage(language));
        WriteAll(json, "locations", [diagnostic.Location], l => WriteLocation(json, l));
        if (!diagnostic.Fixes.IsEmpty)
        {
            WriteAll(json, "fixes", diagnostic.Fixes, f => WriteFix(json, f, language));
        }
    }

    private static void WriteFix(Utf8JsonWriter json, CodeFix fix, Language language)
    {
        WriteText(json, "description", fix.Title.In(language));
        WriteAll(json, "artifactChanges", fix.Edits.GroupBy(e => e.Location.Path, StringComparer.Ordinal), file =>
        {
            WriteArtifact(json, file.Key);
            WriteAll(json, "replacements", file, edit =>
            {
                WriteRegion(json, "deletedRegion", edit.Location);
                WriteText(json, "insertedContent", edit.NewText);
            });
        });
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location.Path);
        WriteRegion(json, "region", location);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteEndObject();
    }

    // A path below the working folder stays relative, so that a log reads the same on another machine.
    private static string UriOf(string path)
    {
        var slashes = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        var escaped = string.Join('/', slashes.Split('/').Select(Uri.EscapeDataString));
        return !Path.IsPathFullyQualified(path) ? escaped
            : escaped.StartsWith('/') ? "file://" + escaped
            : "file:///" + escaped.Replace("%3A", ":", StringComparison.Ordinal);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
