using System.Globalization;
using System.Text;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

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
        page.Append("After a change there, run the tests once with `POLICYKIT_WRITE_DOCS=1`.\n\n");
        page.Append("Messages are in English or Chinese: `GetMessage(Languages.Current)` follows the culture of the user interface, and `policykit --language en|zh` chooses.\n\n");
        page.Append("| id | severity | title | 标题 |\n|---|---|---|---|\n");
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

        page.Append("## Example\n\n").Append(Example(d.Example));
        foreach (var fix in FixesOf(d.Example))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Fix\n\n- {fix.Title.English}\n- {fix.Title.Chinese}\n");
        }

        return page.ToString();
    }

    private static IEnumerable<CodeFix> FixesOf(DiagnosticExample example) =>
        example is { Form: "policy", Text: { } text } ? PolicyCompilation.Create(SyntaxTree.Parse(text)).Diagnostics.SelectMany(d => d.Fixes) : [];

    private static string Example(DiagnosticExample example) => example switch
    {
        { Text: null } => $"None: {char.ToLowerInvariant(example.Reason[0])}{example.Reason[1..]}\n",
        { Form: "csv" } => $"Read as `{DiagnosticExample.Record}`:\n\n```csv\n{example.Text}\n```\n",
        _ => $"```policy\n{example.Text}\n```\n",
    };
}
