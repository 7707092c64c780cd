using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Of regions that begin, end and change their names.</summary>
internal static partial class Says
{
    public static Localized NotThere(RegionSymbol region, int year) => year < region.FirstYear
        ? new($"{region} begins with {region.FirstYear}", $"{region}自{region.FirstYear}年起设立")
        : region.Successors.Length > 0
            ? new($"{region} ended with {region.LastYear} and went into {string.Join(" and ", region.Successors)}", $"{region}止于{region.LastYear}年，此后划归{string.Join("、", region.Successors)}")
            : new($"{region} ended with {region.LastYear}", $"{region}止于{region.LastYear}年");

    public static Localized LeftOut(int year, IEnumerable<string> indicators, Localized why) => new(
        $"{year}: figures of a year in which the region is not there are left out ({string.Join(", ", indicators)}): {why.English}.",
        $"{year}年：该地区当年不存在，数值未采用（{string.Join("、", indicators)}）：{why.Chinese}。");

    public static Localized OutdatedName(FormerName former, int year, string region, IEnumerable<string> indicators) => new(
        $"{year}: figures are given under the former name {former.Name}, which ended with {former.LastYear}; they are taken as those of {region} ({string.Join(", ", indicators)}).",
        $"{year}年：数值使用了止于{former.LastYear}年的旧名{former.Name}，按{region}采用（{string.Join("、", indicators)}）。");

    public static Localized RecordsNotThere(RecordSymbol record, int year, IReadOnlyList<Localized> why) => new(
        $"{record} {year}: records are of regions that are not there: {string.Join("; ", why.Take(MostNames).Select(w => w.English))}{(why.Count > MostNames ? $" and {why.Count - MostNames} more" : "")}; they count only for the regions above.",
        $"{record}{year}年：部分记录所属地区当年不存在：{string.Join("；", why.Take(MostNames).Select(w => w.Chinese))}{(why.Count > MostNames ? $"等{why.Count}个地区" : "")}，仅计入其上级地区。");
}
