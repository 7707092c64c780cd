using PolicyKit.SyntaxGenerator;

namespace PolicyKit.Tests.House;

/// <summary>The node classes are those of the table.</summary>
public sealed class SyntaxNodeCodeTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "PolicyKit", "Syntax", "Nodes");

    [Fact]
    public void The_node_classes_are_written_from_the_table()
    {
        var code = Code.Of(NodeTable.Read(File.ReadLines(Path.Combine(Folder, "Nodes.table"))));

        Assert.Equal(code.Keys, Directory.GetFiles(Folder, "*.g.cs").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(code, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(Folder, file.Key))));
    }

    [Theory]
    [InlineData("nod Wrong : Syntax | ?")]
    [InlineData("    Orphan : token | A slot before any node.")]
    public void A_line_that_is_none_of_the_table_is_told(string line) =>
        Assert.Contains("Line 1 of the table", Assert.Throws<FormatException>(() => NodeTable.Read([line])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_family_that_is_missing_is_told() =>
        Assert.Contains("'Clause'", Assert.Throws<FormatException>(() => Code.Of(NodeTable.Read(["node ByClause : Clause | ?"]))).Message, StringComparison.Ordinal);
}
