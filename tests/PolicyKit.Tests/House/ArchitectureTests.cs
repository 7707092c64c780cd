using System.Text.RegularExpressions;

namespace PolicyKit.Tests.House;

/// <summary>Holds the code to the room table of docs/architecture.md.</summary>
public sealed partial class ArchitectureTests
{
    private const string Root = "(root)";

    private static readonly string Source = Path.Combine(Repository.Root, "src", "PolicyKit");

    [Fact]
    public void Every_room_uses_only_what_the_table_allows()
    {
        var rooms = ReadTable();
        var forbidden = Files()
            .SelectMany(f => UsesOf(f, rooms.Keys).Where(u => u != RoomOf(f) && !rooms[RoomOf(f)].Contains(u)).Select(u => $"{Path.GetRelativePath(Source, f)} uses {u}"));

        Assert.Empty(forbidden);
    }

    [Fact]
    public void Every_folder_is_a_room_of_the_table_and_every_room_a_folder() =>
        Assert.Equal(ReadTable().Keys.Order(), Files().Select(RoomOf).Distinct().Order());

    [Fact]
    public void Folders_are_namespaces() => Assert.All(Files(), file =>
    {
        var folder = Path.GetRelativePath(Source, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
        Assert.Contains(folder == "." ? "namespace PolicyKit;" : $"namespace PolicyKit.{folder};", File.ReadAllText(file), StringComparison.Ordinal);
    });

    [Fact]
    public void Sprache_stays_behind_one_door() => Assert.All(
        Files().Where(f => File.ReadAllText(f).Contains("using Sprache", StringComparison.Ordinal) || File.ReadAllText(f).Contains("= Sprache", StringComparison.Ordinal)),
        f => Assert.Contains(Path.Combine("Syntax", "Parsing"), f, StringComparison.Ordinal));

    [Fact]
    public void Neither_backend_knows_the_other_in_the_table_either()
    {
        var rooms = ReadTable();

        Assert.DoesNotContain("Backends.Vectors", rooms["Backends.Reference"]);
        Assert.DoesNotContain("Backends.Reference", rooms["Backends.Vectors"]);
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories);

    private static Dictionary<string, HashSet<string>> ReadTable()
    {
        var rows = Repository.Read("docs/architecture.md").Split('\n').SkipWhile(l => !l.StartsWith("| room |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(l => l.StartsWith('|')).Select(l => l.Trim('|', '\r').Split('|'));
        return rows.ToDictionary(r => r[0].Trim(), r => r[2].Split(',', StringSplitOptions.TrimEntries).Where(u => u != "–").ToHashSet());
    }

    private static string RoomOf(string file)
    {
        var parts = Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? Root : parts[0] == "Backends" ? $"{parts[0]}.{parts[1]}" : parts[0];
    }

    // Rooms are named in usings and in names that begin with the room; comments do not count.
    private static IEnumerable<string> UsesOf(string file, IEnumerable<string> rooms)
    {
        var code = Comments().Replace(File.ReadAllText(file), "");
        var own = $"namespace PolicyKit.{RoomOf(file)}";
        return rooms.Where(room => room != Root && Regex.IsMatch(
            code.Replace(own, "", StringComparison.Ordinal), $@"(PolicyKit\.|[^\w.""]){Regex.Escape(room)}\.[A-Z]|using (static )?PolicyKit\.{Regex.Escape(room)}\b"));
    }

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
