namespace PolicyKit.Tests.House;

/// <summary>A page that is written from the code; POLICYKIT_WRITE_DOCS=1 writes it anew.</summary>
internal static class WrittenPage
{
    public static bool Writes { get; } = Environment.GetEnvironmentVariable("POLICYKIT_WRITE_DOCS") == "1";

    /// <summary>The page must say just this.</summary>
    public static void Check(string path, string text)
    {
        if (Writes)
        {
            File.WriteAllText(Path.Combine(Repository.Root, path), text);
        }

        Assert.Equal(text, Repository.Read(path).ReplaceLineEndings("\n"));
    }
}
