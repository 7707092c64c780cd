using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>Of indicators that are computed from records.</summary>
internal static partial class Says
{
    private const int MostNames = 5;

    public static readonly Localized FromRecords = new("it is computed from records, and nobody observed it", "该指标由记录计算，没有观测值");

    public static readonly Localized NoRegionOfRecords = new("no region is named whose records could be taken", "没有指明地区，无从选取记录");

    public static Localized NoRecords(RecordSymbol record, Period period) => new($"no records of {record} are given for {period}", $"没有给出{Zh(period)}的{record}记录");

    public static Localized NoRecordsOf(RecordSymbol record, string region, Period period) => new(
        $"no record of {record} for {period} is of {region}", $"{Zh(period)}的{record}记录中没有{region}的记录");

    public static Localized WithoutRegion(RecordSymbol record, FieldSymbol region, int year, int count) => new(
        $"{record} {year}: of {count} records {region} is not known; they count for no region.", $"{record}{year}年：{count}条记录的{region}未知，不计入任何地区。");

    public static Localized UndeclaredRegions(RecordSymbol record, int year, IReadOnlyList<string> names)
    {
        var (shown, more) = (names.Take(MostNames), names.Count > MostNames);
        return new(
            $"{record} {year}: the policy does not declare {string.Join(", ", shown.Select(n => $"'{n}'"))}{(more ? $" and {names.Count - MostNames} more" : "")}; records of these count for no other region.",
            $"{record}{year}年：政策未声明{string.Concat(shown.Select(n => $"“{n}”"))}{(more ? $"等{names.Count}个地区" : "")}，其记录不计入其他地区。");
    }
}
