using PolicyKit.Data;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.Differential;

/// <summary>A policy text and records for it, as FsCheck made them.</summary>
public sealed record GeneratedCase(string Policy, GeneratedRecord[] Records)
{
    public ColumnBatch ToBatch() => new(
        new NumberColumn("甲", Array.ConvertAll(Records, r => r.First)),
        new NumberColumn("乙", Array.ConvertAll(Records, r => r.Second)),
        new NumberColumn("丙", Array.ConvertAll(Records, r => r.Third)),
        new TruthColumn("旗", Array.ConvertAll(Records, r => r.Flag)),
        TextColumn.Of("组", Records.Select(r => r.Group)),
        TextColumn.Of("区", Records.Select(r => r.Group)),
        TextColumn.Of("类", Records.Select(r => r.Group)),
        new DateColumn("日", Array.ConvertAll(Records, r => r.Day)),
        new PeriodColumn("期", Array.ConvertAll(Records, r => Period.TryParse(r.Period, out var period) ? period : (Period?)null)));

    public override string ToString() =>
        $"{Policy}{Environment.NewLine}{string.Join(Environment.NewLine, Records.Select(r => r.ToString()))}";
}

/// <summary>One record: NaN, -1, null and an empty text are unknown.</summary>
public sealed record GeneratedRecord(double First, double Second, double Third, sbyte Flag, string? Group, int Day, string Period);
