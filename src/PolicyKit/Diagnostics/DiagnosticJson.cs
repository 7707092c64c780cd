using System.Text.Json;

namespace PolicyKit.Diagnostics;

/// <summary>Diagnostics as a JSON array, for scripts and editors.</summary>
public static class DiagnosticJson
{
    // These words are read by programs and do not follow the language of the messages.
    private static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>An array of objects with file, line, column, endLine, endColumn, severity, id, message and help.</summary>
    public static string ToJson(IEnumerable<Diagnostic> diagnostics, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonText.Of(json =>
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic, language);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        var location = diagnostic.Location;
        json.WriteStartObject();
        json.WriteString("file", location.Path);
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteString("severity", Severities[(int)diagnostic.Severity]);
        json.WriteString("id", diagnostic.Id);
        json.WriteString("message", diagnostic.GetMessage(language));
        json.WriteString("help", diagnostic.GetHelp(language));
        json.WriteEndObject();
    }
}
