using System.Text.Json;
using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Measuring;

/// <summary>What a person read in a text: a label to hold statements against.</summary>
/// <param name="Id">The label's name in reports.</param>
/// <param name="Document">The beginning of the name of the file it belongs to; empty where it does not tell.</param>
/// <param name="Quote">The stretch that states it; blanks do not count.</param>
/// <param name="Kind">Target or observation.</param>
/// <param name="Indicator">The name of what is measured.</param>
/// <param name="Operator">How figure and value stand to each other.</param>
/// <param name="Value">The number, or the lower one of a range.</param>
/// <param name="Upper">The higher one of a range.</param>
/// <param name="Unit">The unit.</param>
/// <param name="IsInTable">Whether it stands in a table.</param>
/// <param name="IsStrict">Whether it counts where what is vague or only part of a name is left out.</param>
public sealed record StatementLabel(
    string Id, string Document, string Quote, StatementKind Kind, string Indicator, StatementOperator Operator, Rational? Value, Rational? Upper, string Unit, bool IsInTable, bool IsStrict)
{
    /// <summary>Reads labels, one JSON object a line; those without an operator are left out.</summary>
    /// <exception cref="FormatException">A line is no label; the message names it.</exception>
    public static IEnumerable<StatementLabel> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length > 0 && Parse(line, number) is { } label)
            {
                yield return label;
            }
        }
    }

    private static StatementLabel? Parse(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (TextOf(root, "op") is not { } sign)
            {
                return null;
            }

            var op = OperatorSigns.Find(sign) ?? throw new FormatException($"{number}: op '{sign}'");
            var (low, high) = ValueOf(root.GetProperty("value"));
            return new StatementLabel(
                TextOf(root, "id") ?? $"{number}", TextOf(root, "seed") ?? "", Required(root, "quote", number), Required(root, "kind", number) == "target" ? StatementKind.Target : StatementKind.Observation,
                Required(root, "indicator", number), op, low, high, TextOf(root, "unit") ?? "", root.TryGetProperty("row", out var row) && row.ValueKind == JsonValueKind.Number, TextOf(root, "tag") is not ("vague" or "name"));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{number}: {exception.Message}", exception);
        }
    }

    private static string Required(JsonElement root, string name, int number) => TextOf(root, name) ?? throw new FormatException($"{number}: {name}");

    private static string? TextOf(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static (Rational? Low, Rational? High) ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => (NumberOf(value), null),
        JsonValueKind.Array => (NumberOf(value[0]), NumberOf(value[1])),
        _ => (null, null),
    };

    private static Rational? NumberOf(JsonElement value) => Rational.TryParse(value.GetRawText(), out var number) ? number : null;
}
