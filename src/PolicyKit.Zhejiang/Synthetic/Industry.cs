using System.Collections.Immutable;

namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>An industry group. Shares and factors are assumptions; the source names no groups.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Share">Its share of the enterprises, in percent.</param>
/// <param name="Energy">Its energy for each yuan of value added, 1 being usual.</param>
/// <param name="Emission">Its emissions for each yuan of value added, 1 being usual.</param>
/// <param name="Labour">Its people for each yuan of value added, 1 being usual.</param>
/// <param name="Research">Its research for each yuan of revenue, 1 being usual.</param>
internal sealed record Industry(string Name, int Share, double Energy, double Emission, double Labour, double Research)
{
    /// <summary>All groups, after the industries of 温岭 and 台州.</summary>
    public static ImmutableArray<Industry> All { get; } =
    [
        new("泵与电机", 22, 0.90, 0.80, 1.00, 1.15),
        new("汽摩配件", 20, 1.00, 1.00, 0.95, 1.10),
        new("鞋帽服饰", 18, 0.65, 0.90, 1.45, 0.50),
        new("机床装备", 14, 0.75, 0.60, 0.90, 1.45),
        new("其他制造", 26, 1.40, 1.50, 0.90, 0.85),
    ];
}
