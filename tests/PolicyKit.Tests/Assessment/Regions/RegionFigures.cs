using FsCheck;
using FsCheck.Fluent;

namespace PolicyKit.Tests.Assessment.Regions;

/// <summary>Figures of three indicators in some regions; null is missing.</summary>
public sealed record RegionFigures(int?[][] Rows)
{
    public static Arbitrary<RegionFigures> OfFew() => Arb.From(
        Gen.Frequency((6, Gen.Choose(1, 9).Select(v => (int?)v)), (1, Gen.Constant((int?)null))).ArrayOf(3).ArrayOf().Where(r => r.Length > 1).Select(r => new RegionFigures(r)));

    public override string ToString() => string.Join("; ", Rows.Select(r => string.Join(' ', r.Select(v => v is null ? "–" : $"{v}"))));
}
