using PolicyKit.Panels;
using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>How all regions stand, as a table for people: how many targets of each region have which outcome.</summary>
internal static class RegionsTable
{
    public static void Write(PanelEvaluation all, int year, Terminal terminal)
    {
        var rows = all.Panel.Regions
            .Select((name, region) => (Name: name, Counts: (IReadOnlyDictionary<TargetStatus, int>)RegionsRow.Of(all, year, region).CountBy(r => r.Status).ToDictionary()))
            .ToList();
        var told = rows.Where(r => r.Counts.Keys.Any(s => s is not (TargetStatus.NoData or TargetStatus.NotAssessable))).ToList();
        if (told.Count > 0)
        {
            CountTable.Write(terminal.Words("region", "地区"), told, terminal);
        }

        if (rows.Count > told.Count)
        {
            terminal.Output.WriteLine(terminal.Words(
                $"of {rows.Count - told.Count} more regions the figures tell nothing", $"另有{rows.Count - told.Count}个地区的数据不足以判定任何目标"));
        }

        terminal.Output.WriteLine(terminal.Words(
            $"as of {year}: {rows.Count} regions, {all.Aims.Length} targets; --region tells the figures and reasons of one",
            $"截至{year}年：{rows.Count}个地区，{all.Aims.Length}个目标；用 --region 查看某一地区的数值和理由"));
    }
}
