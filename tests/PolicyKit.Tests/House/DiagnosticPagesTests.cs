namespace PolicyKit.Tests.House;

/// <summary>docs/diagnostics is what the catalogue says; POLICYKIT_WRITE_DOCS=1 makes it so.</summary>
public sealed class DiagnosticPagesTests
{
    private const string Folder = "docs/diagnostics";

    [Fact]
    public void The_pages_of_diagnostics_are_those_of_the_catalogue()
    {
        var folder = Path.Combine(Repository.Root, Folder);
        if (WrittenPage.Writes)
        {
            Write(folder);
        }

        Assert.Equal(DiagnosticPages.All.Select(p => p.Name).Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(DiagnosticPages.All, p => Assert.Equal(p.Text, Repository.Read($"{Folder}/{p.Name}").ReplaceLineEndings("\n")));
    }

    private static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(folder, "*.md"))
        {
            File.Delete(file);
        }

        foreach (var (name, text) in DiagnosticPages.All)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
