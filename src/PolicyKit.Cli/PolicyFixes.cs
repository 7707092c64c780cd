using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Cli;

/// <summary>Makes the certain fixes in policy files.</summary>
internal static class PolicyFixes
{
    // A fix may bring another mistake to light, as a keyword the names behind it.
    private const int MostRounds = 20;

    /// <summary>Mends a file and tells what was done; what is not mended stays to the letter, and a file without fixes is not touched.</summary>
    /// <exception cref="UsageException">There is no such file, or it is not UTF-8, or it is a policy of the pack.</exception>
    public static void Make(string file, ImmutableArray<SyntaxTree> known, Terminal terminal)
    {
        var tree = PolicyFiles.ParseOwn(file);
        var told = new List<string>();
        for (var round = 0; round < MostRounds; round++)
        {
            var (text, mended) = CodeFixes.Apply(tree.Text, PolicyCompilation.Create([tree, .. known]).Diagnostics);
            if (mended.IsEmpty)
            {
                break;
            }

            foreach (var finding in mended)
            {
                var (place, title) = ($"{file}{finding.Fixes[0].Edits[0].Location.Start}", terminal.Words(finding.Fixes[0].Title));
                told.Add(terminal.Words($"{place}: fixed {finding.Id}: {title}", $"{place}: 已改正 {finding.Id}: {title}"));
            }

            tree = SyntaxTree.Parse(text);
        }

        if (told.Count > 0)
        {
            PolicyFiles.Write(file, tree.Text);
            told.ForEach(terminal.Error.WriteLine);
        }

        terminal.Error.WriteLine(terminal.Words($"{file}: {told.Count} fixes", $"{file}：改正{told.Count}处"));
    }
}
