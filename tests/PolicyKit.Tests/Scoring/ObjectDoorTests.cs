using System.Runtime.CompilerServices;
using PolicyKit.Data;
using PolicyKit.Plans;
using PolicyKit.Scoring.Readers;

namespace PolicyKit.Tests.Scoring;

/// <summary>A host's own objects, in all the forms in which a host may hold them.</summary>
public sealed class ObjectDoorTests
{
    private const string Rule = """
        record 企业 { 税: 万元, 地: 亩, 类: category(甲, 乙)?, 状态: category(开业, 歇业)? }
        score S of 企业 where 状态 is 开业 { 亩均 = 税 / 地 weight 100 base 2万元/亩 }
        grade G of S by 类 { A top 50%, B rest }
        """;

    public enum Kind : byte
    {
        甲 = 7,
        乙 = 200,
    }

    public enum State
    {
        开业,
        歇业,
    }

    [Fact]
    public void An_enum_names_the_labels_of_a_category()
    {
        var batch = Policy.Parse(Rule).Scorer<Firm>().Score([new(4, 1, Kind.甲, State.开业), new(2, 1, Kind.甲, State.开业), new(9, 1, Kind.乙, State.歇业), new(1, 1, Kind.乙, null)]);

        Assert.Equal([200, 100, double.NaN, double.NaN], batch.Scores.ToArray());
        Assert.Equal(["A", "B", null, null], Enumerable.Range(0, 4).Select(r => batch.Grade(r)));
        Assert.Equal([true, true, false, null], Enumerable.Range(0, 4).Select(batch.Applies));
    }

    [Fact]
    public void A_value_without_a_name_is_told()
    {
        var error = Assert.Throws<ArgumentException>(() => Policy.Parse(Rule).Scorer<Firm>().Score([new(4, 1, (Kind)3, State.开业)]));

        Assert.StartsWith("Firm.类 is 3, for which Kind has no name.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_does_not_hold_numbers() =>
        Assert.Contains("holds texts", Assert.Throws<ArgumentException>(() => Policy.Parse("record R { 类: number }\nscore S of R { 类 weight 1 }").Scorer<Firm>()).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_whole_number_type_is_read()
    {
        var names = typeof(Wholes).GetProperties().Select(p => p.Name).ToList();
        var rule = $"record R {{ {string.Join(", ", names)}: number }}\nscore S of R {{ {string.Join("; ", names.Select(n => $"{n} weight 10"))} }}";
        var batch = Policy.Parse(rule).Scorer<Wholes>().Score([new Wholes(-3, 3, -3, 3, 3, 3, null, null, null, null, null, null), new Wholes(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, ulong.MaxValue)]);

        Assert.Equal(["-3", "3", "-3", "3", "3", "3", "?", "?", "?", "?", "?", "?"], batch.Explain(0).Items.Select(i => i.Value?.ToString() ?? "?"));
        Assert.Equal(["0", "0", "0", "0", "0", "0", "1", "1", "1", "1", "1", "18446744073709552000"], batch.Explain(1).Items.Select(i => i.Value?.ToString() ?? "?"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((1 << 16) - 1)]
    [InlineData(1 << 16)]
    [InlineData((1 << 16) + 1)]
    public void A_sequence_is_read_once_and_scored_as_an_array_is(int count)
    {
        var scorer = Policy.Parse(Rule).Scorer<Firm>();
        var opened = 0;
        var firms = Enumerable.Range(0, count).Select(i => new Firm(i % 17, 1 + (i % 5), i < count / 2 ? Kind.乙 : Kind.甲, State.开业)).ToArray();

        var array = scorer.Score(firms);
        var sequence = scorer.Score(Once());
        var list = scorer.Score(firms.ToList());

        Assert.Equal(count == 0 ? 0 : 1, opened);
        Assert.Equal(array.Scores.ToArray(), sequence.Scores.ToArray());
        Assert.Equal(array.GradeCodes().ToArray(), sequence.GradeCodes().ToArray());
        Assert.Equal(array.GradeCodes().ToArray(), list.GradeCodes().ToArray());

        IEnumerable<Firm> Once()
        {
            foreach (var firm in firms)
            {
                opened += ReferenceEquals(firm, firms[0]) ? 1 : 0;
                yield return firm;
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void However_many_threads_read_objects_texts_have_the_codes_of_their_order(int threads)
    {
        var names = Enumerable.Range(0, 20_000).Select(i => i % 7 == 3 ? null : $"第{i % 11 * (i / 3000)}组").ToArray();
        var reader = PropertyReader<Named>.Create(typeof(Named), new PlanColumn("名称", 0, ColumnContent.Value), SlotKind.Text);

        var read = ObjectColumns.Read([reader], names.Select(n => new Named(n)).ToArray(), new() { Threads = threads });

        var (expected, given) = (TextColumn.Of("名称", names), (TextColumn)read.Columns[0]);
        Assert.Equal(string.Join(",", expected.Dictionary), string.Join(",", given.Dictionary));
        Assert.Equal(expected.Codes.ToArray(), given.Codes.ToArray());
        Assert.Equal(names, given.Codes.ToArray().Select(c => c < 0 ? null : given.Dictionary[c]));
    }

    [Fact]
    public void A_record_that_is_null_is_named()
    {
        Firm?[] firms = [.. Enumerable.Repeat(new Firm(4, 1, Kind.甲, State.开业), 3000), null];
        var error = Assert.Throws<ArgumentException>(() => Policy.Parse(Rule).Scorer<Firm>().Score(firms!));

        Assert.StartsWith("Record 3000 is null.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_are_read_without_an_object_for_each()
    {
        const int Count = 100_000;
        var scorer = Policy.Parse("record R { 税: 万元, 地: 亩, 类: category(甲, 乙)? }\nscore S of R where 类 is 甲 { 亩均 = 税 / 地 weight 100 base 2万元/亩 }").Scorer<FirmStruct>();
        var firms = Enumerable.Range(0, Count).Select(i => new FirmStruct(i, i % 9 == 0 ? null : i, Kind.甲)).ToArray();
        scorer.Score(firms);

        var before = GC.GetAllocatedBytesForCurrentThread();
        scorer.Score(firms, new() { Threads = 1 });
        var perRow = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Count;

        // Columns: 8 + 8 + 4 bytes; results: score, item and truth. Where no code can be made, an enum is read as an object.
        Assert.InRange(perRow, 0, RuntimeFeature.IsDynamicCodeSupported ? 80 : 200);
    }

    public sealed record Firm(decimal 税, double 地, Kind 类, State? 状态);

    public sealed record Named(string? 名称);

    public readonly record struct FirmStruct(int 税, double? 地, Kind 类);

    public sealed record Wholes(
        short A, byte B, sbyte C, ushort D, uint E, ulong F, short? G, byte? H, sbyte? I, ushort? J, uint? K, ulong? L);
}
