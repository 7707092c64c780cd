using System.Text.RegularExpressions;
using PolicyKit.Syntax;

namespace PolicyKit.Tests;

/// <summary>The doors through which tests look at the language: each takes policy text.</summary>
internal static partial class Check
{
    /// <summary>
    /// Parses a text in which <c>~~~ PK0103</c> under a line says where the finding is, and <c>^ PK0103</c> an empty place.
    /// Every character counts as one column, whatever its width. The findings must be these and no others.
    /// </summary>
    public static SyntaxTree Syntax(string markup)
    {
        var text = new List<string>();
        var expected = new List<string>();
        foreach (var line in markup.Split('\n'))
        {
            if (Mark().Match(line) is { Success: true } mark)
            {
                var marks = mark.Groups["marks"];
                expected.Add(Finding(text.Count, marks.Index + 1, marks.Value.StartsWith('^') ? 0 : marks.Length, mark.Groups["id"].Value));
            }
            else
            {
                text.Add(line);
            }
        }

        var tree = RoundTrip(string.Join('\n', text));
        Assert.Equal(expected, tree.Diagnostics.Select(d => Finding(d.Location.Start.Line, d.Location.Start.Column, d.Location.Span.Length, d.Id)));
        return tree;
    }

    /// <summary>Parses a text that has no mistakes; the shape of its only declaration must be this.</summary>
    public static void Shape(string text, string expected)
    {
        var tree = Syntax(text);
        Assert.Equal(expected, ShapeOf(Assert.Single(tree.Root.Members)));
    }

    /// <summary>Parses an expression; it must be grouped like this, with parentheses round every operation.</summary>
    public static void Grouping(string expression, string expected)
    {
        var tree = Syntax($"let x of y = {expression}");
        var let = Assert.IsType<PolicyKit.Syntax.Nodes.LetDeclarationSyntax>(Assert.Single(tree.Root.Members));
        Assert.Equal(expected, GroupingOf(let.Value.Value));
    }

    private static string Finding(int line, int column, int length, string id) => $"({line},{column})+{length} {id}";

    [GeneratedRegex(@"^\s*(?<marks>\^|~+) (?<id>PK\d{4})$")]
    private static partial Regex Mark();
}
