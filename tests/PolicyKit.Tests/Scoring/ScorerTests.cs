using PolicyKit.Data;
using PolicyKit.Numerics;

namespace PolicyKit.Tests.Scoring;

public sealed class ScorerTests
{
    private const string Rule = """
        record 企业 { 税: 万元, 地: 亩, 规上: bool, 行业: text, 注册: date, 备注: text }
        score S of 企业 where 规上 { 亩均 = 税 / 地 weight 100 base 2万元/亩 }
        grade G of S by 行业 { none when 注册 > 2021-01-01, A top 50%, B rest }
        """;

    private static readonly DateOnly Old = new(2000, 1, 1);

    [Fact]
    public void A_class_is_scored()
    {
        var batch = Policy.Parse(Rule).Scorer<Firm>().Score([new() { 税 = 4, 地 = 1 }, new() { 税 = 2, 地 = 1 }, new() { 税 = 1, 地 = 1, 规上 = false }, new() { 税 = 9, 地 = 1, 注册 = new(2022, 1, 1) }]);

        Assert.Equal(4, batch.Count);
        Assert.Equal([200, 100, double.NaN, 450], batch.Scores.ToArray());
        Assert.Equal(["A", "B", null, "none"], Enumerable.Range(0, 4).Select(r => batch.Grade(r)));
        Assert.Equal([true, true, false, true], Enumerable.Range(0, 4).Select(batch.Applies));
        Assert.Equal([200, 100, 50, 450], batch.ItemPoints(0).ToArray());
        Assert.Equal((Rational)200, batch.Explain(0).Total);
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Explain(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Explain(-1));
    }

    [Fact]
    public void A_record_struct_is_scored()
    {
        FirmStruct[] firms = [new(4.5m, 1, true, "x", Old), new(null, 1, true, "x", Old), new(1, 1, null, "x", Old), new(1, 1, true, null, Old), new(1, 1, true, "x", null)];
        var batch = Policy.Parse(Rule).Scorer<FirmStruct>().Score(firms.AsSpan());

        Assert.Equal([225, double.NaN, double.NaN, 50, 50], batch.Scores.ToArray());
        Assert.Equal(["B", null, null, null, null], Enumerable.Range(0, 5).Select(r => batch.Grade(r)));
        Assert.Equal([true, true, null, true, true], Enumerable.Range(0, 5).Select(batch.Applies));
    }

    [Fact]
    public void Every_number_type_is_read()
    {
        var names = typeof(Numbers).GetProperties().Select(p => p.Name).ToList();
        var rule = $"record R {{ {string.Join(", ", names)}: number }}\nscore S of R {{ {string.Join("; ", names.Select(n => $"{n} weight 10"))} }}";
        var known = new Numbers { D = 0.1, Dn = 0.1, F = 0.1f, Fn = 0.1f, M = 0.1000000000000000000000000000m, Mn = 24.09700000000000000000000000m, I = 3, In = 3, L = 3, Ln = 3 };
        var batch = Policy.Parse(rule).Scorer<Numbers>().Score([known, new Numbers()]);

        Assert.Equal(
            ["0.1", "0.1", "0.1", "0.1", "0.1", "24.097", "3", "3", "3", "3"],
            batch.Explain(0).Items.Select(i => i.Value.ToString()));
        Assert.Equal(
            ["0", "?", "0", "?", "0", "?", "0", "?", "0", "?"],
            batch.Explain(1).Items.Select(i => i.Value?.ToString() ?? "?"));
    }

    [Fact]
    public void Every_type_of_dates_and_truths_is_read()
    {
        const string Rule = "record R { A, B, C, D: date, E, F: bool }\nscore S of R { n = 1 weight 100 }\ngrade G of S { 齐 when A = B and B = C and C = D and A = 2020-02-29 and E and F, 不 rest }";
        var day = new DateOnly(2020, 2, 29);
        var noon = new DateTime(2020, 2, 29, 12, 0, 0);
        var batch = Policy.Parse(Rule).Scorer<Dates>().Score([new() { A = day, B = day, C = noon, D = noon, E = true, F = true }, new() { A = day, C = noon, E = true, F = true }]);

        Assert.Equal("齐", batch.Grade(0));
        Assert.Null(batch.Grade(1));
    }

    [Fact]
    public void Properties_of_a_base_class_are_read() =>
        Assert.Equal(200, Policy.Parse(Rule).Scorer<Branch>().Score([new Branch { 税 = 4, 地 = 1 }]).Scores[0]);

    [Fact]
    public void A_property_that_is_not_there_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => Policy.Parse(Rule).Scorer<Numbers>());

        Assert.Contains("'税'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_of_a_type_that_does_not_fit_is_named_at_once()
    {
        var rule = Policy.Parse("record R { A: number }\nscore S of R { A weight 100 }");

        Assert.Contains("Dates.A", Assert.Throws<ArgumentException>(() => rule.Scorer<Dates>()).Message, StringComparison.Ordinal);
        Assert.Contains("Odd.A", Assert.Throws<ArgumentException>(() => rule.Scorer<Odd>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_fields_that_the_score_needs_are_asked_for() =>
        Assert.Equal(["地", "注册", "税", "行业", "规上"], Policy.Parse(Rule).Scorer().NeededFields.Order(StringComparer.Ordinal));

    [Fact]
    public void A_batch_of_columns_is_scored()
    {
        var batch = new ColumnBatch(
            new NumberColumn("税", new[] { 0.3, double.NaN }), new NumberColumn("地", new[] { 0.1, 1 }), new TruthColumn("规上", new sbyte[] { 1, 1 }),
            TextColumn.Of("行业", ["x", "x"]), new DateColumn("注册", new[] { Old.DayNumber, -1 }), new NumberColumn("多余", new double[] { 1, 2 }));
        var result = Policy.Parse(Rule).Scorer().Score(batch);

        Assert.Equal(150, result.Scores[0], 12);
        Assert.True(double.IsNaN(result.Scores[1]));
        Assert.Equal((Rational)150, result.Explain(0).Total);
        Assert.Equal(["税 is missing", "注册 is missing"], result.Explain(1).Reasons.Select(r => r.English));
    }

    [Fact]
    public void A_score_is_found_by_its_name()
    {
        var two = Policy.Parse("record R { a: number }\nscore S of R { a weight 100 }\nscore T of R { a weight 100 base 2 }");

        Assert.Equal("T", two.Scorer("T").Symbol.Name);
        Assert.Contains("S, T", Assert.Throws<ArgumentException>(() => two.Scorer()).Message, StringComparison.Ordinal);
        Assert.Contains("'U'", Assert.Throws<ArgumentException>(() => two.Scorer("U")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Policy.Parse("A <= 1 by 2025").Scorer());
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var scorer = Policy.Parse(Rule).Scorer();
        var error = Assert.Throws<ArgumentException>(() => scorer.Score(new ColumnBatch(new NumberColumn("税", new[] { 1.0 }))));

        Assert.Contains("地", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_is_of_columns_of_one_length_and_of_different_names()
    {
        var one = new NumberColumn("a", new[] { 1.0 });

        Assert.Throws<ArgumentException>(() => new ColumnBatch());
        Assert.Throws<ArgumentException>(() => new ColumnBatch(one, one));
        Assert.Throws<ArgumentException>(() => new ColumnBatch(one, new NumberColumn("b", new[] { 1.0, 2 })));
    }

    public record struct FirmStruct(decimal? 税, double 地, bool? 规上, string? 行业, DateOnly? 注册);

    public class Firm
    {
        public int 税 { get; init; }

        public double 地 { get; init; }

        public bool 规上 { get; init; } = true;

        public string 行业 { get; init; } = "x";

        public DateOnly 注册 { get; init; } = Old;
    }

    public sealed class Branch : Firm;

    public sealed class Numbers
    {
        public double D { get; init; }

        public double? Dn { get; init; }

        public float F { get; init; }

        public float? Fn { get; init; }

        public decimal M { get; init; }

        public decimal? Mn { get; init; }

        public int I { get; init; }

        public int? In { get; init; }

        public long L { get; init; }

        public long? Ln { get; init; }
    }

    public sealed class Dates
    {
        public DateOnly A { get; init; }

        public DateOnly? B { get; init; }

        public DateTime C { get; init; }

        public DateTime? D { get; init; }

        public bool E { get; init; }

        public bool? F { get; init; }
    }

    public sealed class Odd
    {
        public Guid A { get; init; }
    }

    [Fact]
    public void A_category_of_a_host_has_its_labels_only()
    {
        var scorer = Policy.Parse("record R { a: number, 类: category(甲, 乙), 它: category(丙) }\nscore S of R where 类 is 甲 { a weight 100 }").Scorer();
        ColumnBatch Batch(int[] codes, string[] texts) => new(new NumberColumn("a", new double[codes.Length]), new TextColumn("类", codes, [.. texts]), TextColumn.Of("它", codes.Select(_ => "什么")));

        var refused = Assert.Throws<ArgumentException>(() => scorer.Score(Batch([1, -1, 0], ["丁", "甲"])));
        Assert.StartsWith("Column '类' holds '丁' in row 2, but one of '甲', '乙' is needed.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(3, scorer.Score(Batch([1, -1, 1], ["丁", "甲"])).Count);
    }

    [Fact]
    public void An_object_of_a_host_has_labels_of_its_category_only()
    {
        var scorer = Policy.Parse("record R { a: number, 类: category(甲, 乙)? }\nscore S of R where 类 is 甲 { a weight 100 }").Scorer<Labelled>();

        Assert.Throws<ArgumentException>(() => scorer.Score([new Labelled(1, "丁")]));
        Assert.Equal(2, scorer.Score([new Labelled(1, "甲"), new Labelled(1, null)]).Count);
    }

    private sealed record Labelled(double a, string? 类);
}
