using System.Text;

namespace PolicyKit.Data.Tests.Csv;

/// <summary>A folder for one test's files.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policykit-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string[] Files => Directory.GetFileSystemEntries(Path).Select(f => System.IO.Path.GetFileName(f)).ToArray();

    public string Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    public string Write(byte[] bytes)
    {
        File.WriteAllBytes(this["in.csv"], bytes);
        return this["in.csv"];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
