using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>The formats in which an evaluation is written.</summary>
internal static class OutcomeFormats
{
    private static readonly Dictionary<string, Action<PolicyEvaluation, Terminal>> Writers = new(StringComparer.Ordinal)
    {
        ["table"] = EvaluationReport.Write,
        ["json"] = OutcomeJson.Write,
        ["csv"] = OutcomeCsv.Write,
    };

    public static IEnumerable<string> Names => Writers.Keys;

    public static void Write(string format, PolicyEvaluation evaluation, Terminal terminal) => Writers[format](evaluation, terminal);
}
