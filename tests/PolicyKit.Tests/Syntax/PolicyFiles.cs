namespace PolicyKit.Tests.Syntax;

/// <summary>The texts of the policies that are shipped.</summary>
internal static class PolicyFiles
{
    public static string Lishui { get; } = Read("lishui-2025.policy");

    public static string MuYield { get; } = Read("mu-yield.policy");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PolicyFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
