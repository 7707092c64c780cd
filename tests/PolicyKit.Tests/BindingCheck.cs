using System.Text.RegularExpressions;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Tests;

/// <summary>The door for tests of binding: policy texts with their findings marked under the line.</summary>
internal static partial class BindingCheck
{
    /// <summary>
    /// Compiles a text in which a line of tildes and an id marks a finding in the line above. A Chinese character is two tildes wide.
    /// Every finding must be marked, every mark be found, and every message be fit to read in both languages.
    /// </summary>
    public static void Diagnostics(string marked)
    {
        var (source, expected) = Read(marked);
        var found = Compile(source).Diagnostics;

        Assert.Equal(expected.Order(), found.Select(d => Mark(d, source)).Order());
        Assert.All(found, IsReadable);
    }

    /// <summary>The ids in order, without looking at where they stand.</summary>
    public static string Ids(string source) => string.Join(' ', Compile(source).Diagnostics.Select(d => d.Id));

    /// <summary>The messages, one a line, in order.</summary>
    public static string Messages(string source, Language language = Language.English) =>
        string.Join('\n', Compile(source).Diagnostics.Select(d => d.GetMessage(language)));

    public static PolicyCompilation Compile(params string[] sources) =>
        PolicyCompilation.Create([.. sources.Select((s, i) => SyntaxTree.Parse(s, i == 0 ? "" : $"{i}.policy"))]);

    /// <summary>The aims of the only target of a text.</summary>
    public static TargetAim[] Aims(string source) => [.. Assert.Single(Policy.Parse(source).Targets).Aims];

    private static void IsReadable(Diagnostic diagnostic)
    {
        foreach (var text in new[] { diagnostic.GetMessage(Language.English), diagnostic.GetMessage(Language.Chinese) })
        {
            Assert.NotEqual("", text.Trim());
            Assert.DoesNotMatch(@"\{\d", text);
        }

        Assert.NotEqual(diagnostic.GetMessage(Language.English), diagnostic.GetMessage(Language.Chinese));
        Assert.DoesNotMatch(@"\{\d", diagnostic.GetHelp(Language.English) + diagnostic.GetHelp(Language.Chinese));
    }

    private static (string Source, List<string> Marks) Read(string marked)
    {
        var lines = new List<string>();
        var marks = new List<string>();
        foreach (var line in marked.Split('\n'))
        {
            if (MarkLine().Match(line) is { Success: true } mark)
            {
                var above = lines[^1];
                var start = IndexAt(above, mark.Groups[1].Length);
                var end = IndexAt(above, mark.Groups[1].Length + mark.Groups[2].Length);
                marks.Add($"{lines.Count:D3} {mark.Groups[3].Value} «{above[start..end]}» at {start}");
            }
            else
            {
                lines.Add(line);
            }
        }

        return (string.Join('\n', lines), marks);
    }

    private static string Mark(Diagnostic found, string source) =>
        $"{found.Location.Start.Line:D3} {found.Id} «{source.Substring(found.Location.Span.Start, found.Location.Span.Length)}» at {found.Location.Start.Column - 1}";

    private static int IndexAt(string line, int column)
    {
        var index = 0;
        for (var width = 0; index < line.Length && width < column; index++)
        {
            width += line[index] is >= '\u2E80' and <= '\uFFE6' ? 2 : 1;
        }

        return index;
    }

    [GeneratedRegex(@"^( *)(~+) (PK\d{4})\s*$")]
    private static partial Regex MarkLine();
}
