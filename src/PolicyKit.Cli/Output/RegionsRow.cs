using PolicyKit.Panels;
using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>How a region stands to a target, among many.</summary>
internal sealed record RegionsRow(string Region, string Indicator, string Target, string By, TargetStatus Status)
{
    /// <summary>All that is asked of a region, as one looks from a year.</summary>
    public static IEnumerable<RegionsRow> Of(PanelEvaluation all, int year, int region) =>
        from aim in Enumerable.Range(0, all.Aims.Length)
        let status = all.Status(aim, region, year)
        where status is not null
        let asked = all.Aims[aim]
        let unit = asked.Target.Indicator.Unit
        select new RegionsRow(all.Panel.Regions[region], asked.Target.Indicator.Name, Wording.Of(asked.Aim, unit).English, asked.Aim.By.ToString(), status.Value);

    /// <summary>All that is asked of all regions.</summary>
    public static IEnumerable<RegionsRow> Of(PanelEvaluation all, int year) => Enumerable.Range(0, all.Panel.Regions.Length).SelectMany(r => Of(all, year, r));
}
