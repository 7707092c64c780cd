using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Writing;

/// <summary>Statements as JSON Lines, one object a line.</summary>
public static class StatementLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes all statements of a text.</summary>
    public static void Write(PlanExtraction extraction, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var statement in extraction.Statements)
        {
            writer.Write(Line(statement));
            writer.Write('\n');
        }
    }

    private static string Line(PlanStatement statement)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("quote", statement.Quote);
            json.WriteNumber("start", statement.Start);
            json.WriteNumber("length", statement.Length);
            json.WriteString("kind", statement.Kind == StatementKind.Target ? "target" : "observation");
            json.WriteString("indicator", statement.Indicator);
            json.WriteString("region", statement.Region);
            json.WriteString("op", OperatorSigns.Of(statement.Operator));
            json.WritePropertyName("value");
            WriteValue(json, statement);
            json.WriteString("unit", statement.Unit);
            WriteYear(json, "year", statement.Year);
            WriteYear(json, "from", statement.From);
            json.WriteNumber("confidence", statement.Confidence);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteValue(Utf8JsonWriter json, PlanStatement statement)
    {
        switch (statement)
        {
            case { Value: null }:
                json.WriteNullValue();
                break;
            case { Value: { } low, Upper: { } high }:
                json.WriteStartArray();
                json.WriteRawValue(Number(low));
                json.WriteRawValue(Number(high));
                json.WriteEndArray();
                break;
            case { Value: { } value }:
                json.WriteRawValue(Number(value));
                break;
        }
    }

    // All of them were read as decimals.
    private static string Number(Rational value) => value.ToString();

    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
