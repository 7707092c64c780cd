using PolicyKit.SyntaxGenerator;

// Run from the top of the repository; writes the node classes beside the table.
var folder = Path.Combine("src", "PolicyKit", "Syntax", "Nodes");
foreach (var (name, text) in Code.Of(NodeTable.Read(File.ReadLines(Path.Combine(folder, "Nodes.table")))))
{
    File.WriteAllText(Path.Combine(folder, name), text);
}
