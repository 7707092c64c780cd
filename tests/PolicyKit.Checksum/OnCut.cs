using PolicyKit.Data;

namespace PolicyKit.Checksum;

/// <summary>Enterprises that are on the cut of a grade, or one last place of a double beside it, so that each is decided by exact arithmetic.</summary>
internal static class OnCut
{
    public const string Rules = """
        record 企业 { 税收, 用地: number }
        score 亩均 of 企业 { 亩均税收 = 税收 / 用地  weight 100 }
        grade 档次 of 亩均 { A when 亩均 >= 30, B rest }
        """;

    public static ColumnBatch Batch(int rows)
    {
        var random = new Random(3);
        var land = Enumerable.Range(0, rows).Select(_ => random.Next(1, 10_000)).ToArray();
        var onCut = Array.ConvertAll(land, l => (double)(l * 0.3m));
        return new ColumnBatch(
            new NumberColumn("税收", onCut.Select((cut, i) => (i % 3) switch { 0 => Math.BitDecrement(cut), 1 => cut, _ => Math.BitIncrement(cut) }).ToArray()),
            new NumberColumn("用地", Array.ConvertAll(land, l => (double)l)));
    }
}
