using System.Globalization;
using System.Text;
using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.House;

/// <summary>The pages of docs/diagnostics, made from the catalogue.</summary>
internal static class DiagnosticPages
{
    private static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>File names and contents.</summary>
    public static IEnumerable<(string Name, string Text)> All => [("README.md", Index()), .. DiagnosticDescriptors.All.Select(d => ($"{d.Id}.md", Page(d)))];

    private static string Index()
    {
        var page = new StringBuilder("# Diagnostics\n\n");
        page.Append("What `policykit check` and the readers of data files can find. Made from the catalogue, `src/PolicyKit/Diagnostics/DiagnosticDescriptors.cs`.\n");
        page.Append("After a change there, run the tests once with `POLICYKIT_WRITE_DOCS=1`.\n\n| id | severity | title | 标题 |\n|---|---|---|---|\n");
        foreach (var d in DiagnosticDescriptors.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{d.Id}]({d.Id}.md) | {Severities[(int)d.Severity]} | {d.Title.English} | {d.Title.Chinese} |\n");
        }

        return page.ToString();
    }

    private static string Page(DiagnosticDescriptor d)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {d.Id}: {d.Title.English}\n\n{d.Title.Chinese} · {Severities[(int)d.Severity]}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"## Message\n\n- `{d.Message.English}`\n- `{d.Message.Chinese}`\n\n");
        if (d.Help.English.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"## Help\n\n- {d.GeneralHelp()}\n- {d.GeneralHelp(Language.Chinese)}\n\n");
        }

        return page.Append("## Example\n\n").Append(Example(d.Example)).ToString();
    }

    private static string Example(DiagnosticExample example) => example switch
    {
        { Text: null } => $"None: {char.ToLowerInvariant(example.Reason[0])}{example.Reason[1..]}\n",
        { Form: "csv" } => $"Read as `{DiagnosticExample.Record}`:\n\n```csv\n{example.Text}\n```\n",
        _ => $"```policy\n{example.Text}\n```\n",
    };
}
