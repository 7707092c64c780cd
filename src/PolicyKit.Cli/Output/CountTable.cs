using PolicyKit.Results;
using Spectre.Console;

namespace PolicyKit.Cli.Output;

/// <summary>How many targets have each status, by category or by department.</summary>
internal static class CountTable
{
    public static void Write(string heading, IEnumerable<(string Name, IReadOnlyDictionary<TargetStatus, int> Counts)> rows, Terminal terminal)
    {
        var all = rows.ToList();
        var statuses = Enum.GetValues<TargetStatus>().Where(s => all.Exists(r => r.Counts.ContainsKey(s))).ToList();
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(heading);
        statuses.ForEach(s => table.AddColumn(new TableColumn(terminal.Words(StatusWords.Of(s))).RightAligned()));
        table.AddColumn(new TableColumn(terminal.Words("all", "合计")).RightAligned());
        foreach (var (name, counts) in all)
        {
            table.AddRow([
                Markup.Escape(name.Length > 0 ? name : "–"),
                .. statuses.Select(s => counts.TryGetValue(s, out var count) ? $"{count}" : "–"),
                $"{counts.Values.Sum()}"]);
        }

        terminal.Tables().Write(table);
    }
}
