using PolicyKit.Diagnostics;
using PolicyKit.Results;

namespace PolicyKit.Cli.Output;

/// <summary>The words and colours of statuses.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<TargetStatus, (Localized Words, string Colour)> Statuses = new()
    {
        [TargetStatus.Met] = (new("met", "达成"), "green"),
        [TargetStatus.NotMet] = (new("not met", "未达成"), "red"),
        [TargetStatus.OnTrack] = (new("on track", "进展正常"), "green"),
        [TargetStatus.AtRisk] = (new("at risk", "有风险"), "yellow"),
        [TargetStatus.OffTrack] = (new("off track", "偏离目标"), "red"),
        [TargetStatus.NoData] = (new("no data", "无数据"), "grey"),
        [TargetStatus.NotAssessable] = (new("not assessable", "无法判定"), "grey"),
    };

    public static Localized Of(TargetStatus status) => Statuses[status].Words;

    public static string ColourOf(TargetStatus status) => Statuses[status].Colour;
}
