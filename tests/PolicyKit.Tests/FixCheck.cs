using PolicyKit.Diagnostics;
using PolicyKit.Syntax;

namespace PolicyKit.Tests;

/// <summary>The door for tests of fixes: a text goes in, the mended text comes out.</summary>
internal static class FixCheck
{
    /// <summary>The text with the fixes of all its findings made once.</summary>
    public static string Once(string text)
    {
        var tree = SyntaxTree.Parse(text);
        return CodeFixes.Apply(tree.Text, PolicyCompilation.Create(tree).Diagnostics).Text.Content;
    }

    /// <summary>The only finding of a text has this id, and its fix gives the other text, in which nothing is found.</summary>
    public static void Mends(string id, string text, string mended)
    {
        var found = Assert.Single(BindingCheck.Compile(text).Diagnostics);
        var fix = Assert.Single(found.Fixes);

        Assert.Equal(id, found.Id);
        Assert.NotEqual(fix.Title.English, fix.Title.Chinese);
        Assert.Equal(mended, Once(text));
        Assert.Empty(BindingCheck.Compile(mended).Diagnostics);
    }

    /// <summary>There are findings, and none has a fix.</summary>
    public static void LeavesOpen(string text)
    {
        var found = BindingCheck.Compile(text).Diagnostics;

        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Empty(d.Fixes));
    }
}
