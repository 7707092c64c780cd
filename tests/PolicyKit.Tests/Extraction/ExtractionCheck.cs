using System.Globalization;
using PolicyKit.Extraction;
using PolicyKit.Text;

namespace PolicyKit.Tests.Extraction;

/// <summary>Statements as short texts: <c>target >= 75 % 2025 城镇化率</c>.</summary>
internal static class ExtractionCheck
{
    /// <summary>What a plan of 2021 to 2025 says in this text.</summary>
    public static PlanExtraction Read(string text) => PlanExtractor.Extract(SourceText.From(text), new ExtractionOptions { Region = "江河省", Period = (2021, 2025) });

    public static IEnumerable<string> Statements(string text) => Read(text).Statements.Select(Show);

    public static string Show(PlanStatement s)
    {
        var value = s.Upper is { } upper ? $"{s.Value}..{upper}" : s.Value?.ToString() ?? "-";
        return string.Create(CultureInfo.InvariantCulture, $"{Kind(s)} {OperatorSigns.Of(s.Operator)} {value} {(s.Unit.Length > 0 ? s.Unit : "-")} {s.Year?.ToString(CultureInfo.InvariantCulture) ?? "-"} {s.Indicator}");
    }

    private static string Kind(PlanStatement s) => s.Kind == StatementKind.Target ? "target" : "observed";
}
