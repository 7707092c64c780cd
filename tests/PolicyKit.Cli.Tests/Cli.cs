using System.Text;
using PolicyKit.Diagnostics;

namespace PolicyKit.Cli.Tests;

/// <summary>Runs the tool in a folder of its own, as a person would, and takes what it prints.</summary>
internal sealed class Cli : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policykit-");

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public string[] ReadLines(string name) => File.ReadAllLines(PathOf(name));

    public int Run(params string[] arguments) => RunWith("", arguments);

    public int RunWith(string input, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        using var given = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = Application.Run(arguments, new Terminal(output, error, Language.English, IsInteractive: false, Width: 200, HasColour: false) { Input = given });
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public IEnumerable<string> FilesLeft() => _folder.EnumerateFiles().Select(f => f.Name);

    public void Dispose() => _folder.Delete(recursive: true);
}
