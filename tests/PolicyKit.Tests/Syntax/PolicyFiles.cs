namespace PolicyKit.Tests.Syntax;

/// <summary>The texts of the policies that are shipped.</summary>
internal static class PolicyFiles
{
    /// <summary>The plan up to its text, which has nothing that its table does not have, and would make random edits of it slow.</summary>
    public static string Lishui { get; } = Read("lishui-2025.policy").Split("// 正文第一部分")[0].TrimEnd() + "\n";

    public static string MuYield { get; } = Read("mu-yield.policy");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PolicyFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
