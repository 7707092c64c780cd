using System.Text.Json;

namespace PolicyKit.Diagnostics;

/// <summary>Diagnostics as a JSON array, for scripts and editors.</summary>
public static class DiagnosticJson
{
    // These words are read by programs and do not follow the language of the messages.
    private static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>An array of objects with file, line, column, endLine, endColumn, severity, id, message, help and fixes; each fix with its title and its edits: line, column, endLine, endColumn, offset, length and text.
    /// Lines and columns count from 1, offsets from 0, columns and offsets in UTF-16 code units.</summary>
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
        WritePlace(json, location);
        json.WriteString("severity", Severities[(int)diagnostic.Severity]);
        json.WriteString("id", diagnostic.Id);
        json.WriteString("message", diagnostic.GetMessage(language));
        json.WriteString("help", diagnostic.GetHelp(language));
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title.In(language));
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                WriteEdit(json, edit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEdit(Utf8JsonWriter json, TextEdit edit)
    {
        json.WriteStartObject();
        WritePlace(json, edit.Location);
        json.WriteNumber("offset", edit.Location.Span.Start);
        json.WriteNumber("length", edit.Location.Span.Length);
        json.WriteString("text", edit.NewText);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
    }
}
