using PolicyKit.Data;
using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Scoring;

/// <summary>What a batch says where little is known.</summary>
public sealed class TypedBatchTests
{
    [Fact]
    public void No_records_give_no_results()
    {
        var batch = Policy.Parse("record R { a: number }\nscore S of R { a weight 100 base mean(a) }").Scorer().Score(new ColumnBatch(new NumberColumn("a", Array.Empty<double>())));

        Assert.Equal(0, batch.Count);
        Assert.True(batch.Scores.IsEmpty);
    }

    [Fact]
    public void A_double_stands_for_the_shortest_decimal()
    {
        var batch = Policy.Parse("record R { a: number }\nscore S of R { a weight 100 }\ngrade G of S { 等 when a = 0.3, 不等 rest }")
            .Scorer().Score(new ColumnBatch(new NumberColumn("a", new[] { 0.3, 0.1 + 0.2 })));

        Assert.Equal(["等", "不等"], Enumerable.Range(0, 2).Select(r => batch.Grade(r)));
    }

    [Fact]
    public void Reasons_are_in_both_languages()
    {
        var why = Policy.Parse("record R { a, b: number, ok: bool }\nscore S of R where not ok { a weight 50 base b; x = a / (b - b) weight 50 missing average }\ngrade G of S { A top 50%, B rest }")
            .Scorer().Score(new ColumnBatch(
                new NumberColumn("a", new[] { double.NaN, 1 }), new NumberColumn("b", new double[] { 1, 0 }), new TruthColumn("ok", new sbyte[] { 1, 0 })));

        Assert.Equal(["the record is outside the rule"], why.Explain(0).Reasons.Select(r => r.English));
        Assert.Equal(["b为0，不能作除数"], why.Explain(1).Reasons.Select(r => r.In(Language.Chinese)));
        Assert.Equal("缺少a", why.Explain(0).Items[0].Note!.Chinese);
    }
}
