using PolicyKit.Data.Csv;
using PolicyKit.Symbols;
using static PolicyKit.Data.Tests.Csv.Records;

namespace PolicyKit.Data.Tests.Csv;

/// <summary>Tables that are as they should be.</summary>
public sealed class RecordCsvTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_type_is_read()
    {
        var table = Read(Header + "E1,台州市,12.50,0.004,是,2020-02-29\nE2,丽水市,-3e2,1,no,1999-12-31\n");

        Assert.Empty(table.Diagnostics);
        Assert.Equal(["E1", "E2"], Texts(table, "编码"));
        Assert.Equal(["台州市", "丽水市"], Texts(table, "地区"));
        Assert.Equal([12.5, -300], Numbers(table, "用地面积"));
        Assert.Equal([0.004, 1], Numbers(table, "排放当量"));
        Assert.Equal([(sbyte)1, (sbyte)0], Assert.IsType<TruthColumn>(table.Batch!.Find("规上")).Values.ToArray());
        Assert.Equal(
            [new DateOnly(2020, 2, 29).DayNumber, new DateOnly(1999, 12, 31).DayNumber],
            Assert.IsType<DateColumn>(table.Batch.Find("登记日期")).DayNumbers.ToArray());
        Assert.Equal(Enterprise.Fields.Select(f => f.Name), table.Batch.Columns.Select(c => c.Name));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("TRUE", 1)]
    [InlineData("Yes", 1)]
    [InlineData("1", 1)]
    [InlineData("是", 1)]
    [InlineData("false", 0)]
    [InlineData("NO", 0)]
    [InlineData("0", 0)]
    [InlineData("否", 0)]
    [InlineData("", -1)]
    public void Truth_has_several_words(string word, sbyte value)
    {
        var table = Read(Header + $"E1,,1,,{word},\n");
        Assert.Empty(table.Diagnostics);
        Assert.Equal(value, ((TruthColumn)table.Batch!.Find("规上")!).Values.Span[0]);
    }

    [Theory]
    [InlineData("化工", 0, "2025Q2", "2025Q2")]
    [InlineData(" 印染 ", 1, " 2025 ", "2025")]
    [InlineData("", -1, "2025年", "2025")]
    [InlineData("\"机械, 电子\"", 2, "2025-06", "2025-06")]
    [InlineData("化工", 0, "", null)]
    public void A_category_has_its_labels_in_their_order_and_a_period_its_forms(string label, int code, string period, string? read)
    {
        var record = Records.Of(Field("行业", PolicyType.Category("化工", "印染", "机械, 电子")), Field("期间", PolicyType.Period));
        var table = RecordCsv.Read(_folder.Write($"期间,行业\n{period},{label}\n"), record);

        Assert.Empty(table.Diagnostics);
        var labels = Assert.IsType<TextColumn>(table.Batch!.Find("行业"));
        Assert.Equal(["化工", "印染", "机械, 电子"], labels.Dictionary.ToArray());
        Assert.Equal(code, labels.Codes.Span[0]);
        Assert.Equal(read, Assert.IsType<PeriodColumn>(table.Batch.Find("期间")).Values.Span[0]?.ToString());
    }

    [Fact]
    public void An_empty_field_is_unknown_and_no_fault()
    {
        var table = Read(Header + " , , , ,,\n");

        Assert.Empty(table.Diagnostics);
        Assert.False(table.IsBroken(0));
        Assert.Null(table.KeyOf(0));
        Assert.Equal([double.NaN], Numbers(table, "用地面积"));
        Assert.True(((DateColumn)table.Batch!.Find("登记日期")!).DayNumbers.Span[0] < 0);
    }

    [Fact]
    public void Columns_come_in_any_order_and_others_are_ignored()
    {
        var table = Read("\uFEFF备注, 用地面积 ,\"编码\",地区,规上,登记日期\nx,7,E1,台州市,1,\n");

        Assert.Empty(table.Diagnostics);
        Assert.Equal("E1", table.KeyOf(0));
        Assert.Equal([7.0], Numbers(table, "用地面积"));
        Assert.Equal([double.NaN], Numbers(table, "排放当量"));
    }

    [Fact]
    public void Comments_blank_lines_and_quoted_line_ends_count_as_lines()
    {
        var table = Read("# 合成数据\r\n" + Header + "\r\n# more\r\nE1,\"a\r\nb\",1,,,\r\n\"E\"\"2\",\" c, d \",2,,,\r\nE3,,3,,,");

        Assert.Empty(table.Diagnostics);
        Assert.Equal([5, 7, 8], table.Lines.ToArray());
        Assert.Equal(["E1", "E\"2", "E3"], Enumerable.Range(0, 3).Select(table.KeyOf));
        Assert.Equal(["a\r\nb", "c, d", null], Texts(table, "地区"));
    }

    [Fact]
    public void Equal_texts_share_a_code()
    {
        var regions = (TextColumn)Read(Header + "E1,台州市,,,,\nE2,丽水市,,,,\nE3,台州市,,,,\n").Batch!.Find("地区")!;
        Assert.Equal([0, 1, 0], regions.Codes.ToArray());
        Assert.Equal(["台州市", "丽水市"], regions.Dictionary.ToArray());
    }

    [Fact]
    public void A_key_that_is_a_number_is_a_number_and_a_text()
    {
        var record = new RecordSymbol("户", [Field("编号", PolicyType.Number, isKey: true)], Enterprise.Location);
        var table = RecordCsv.Read(_folder.Write("编号\n007\n12\n"), record);
        Assert.Equal([7.0, 12.0], Numbers(table, "编号"));
        Assert.Equal("007", table.KeyOf(0));
    }

    [Fact]
    public void A_header_alone_is_a_table_without_rows()
    {
        var table = Read(Header);
        Assert.Empty(table.Diagnostics);
        Assert.Equal(0, table.RowCount);
        Assert.Equal(0, table.Batch!.RowCount);
    }

    [Fact]
    public void Reading_can_be_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        RecordCsv.Read(
            _folder.Write(Header + string.Concat(Enumerable.Repeat("E1,台州市,1,1,1,2020-01-01\n", 20_000))),
            Enterprise,
            cancellation: new CancellationToken(canceled: true)));

    [Property]
    public void A_number_is_the_nearest_double(decimal number)
    {
        var text = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([(double)number], Numbers(Read(Header + $"E1,,{text},,,\n"), "用地面积"));
    }

    private static double[] Numbers(RecordTable table, string name) => Assert.IsType<NumberColumn>(table.Batch!.Find(name)).Values.ToArray();

    private static IEnumerable<string?> Texts(RecordTable table, string name)
    {
        var column = Assert.IsType<TextColumn>(table.Batch!.Find(name));
        return column.Codes.ToArray().Select(c => c < 0 ? null : column.Dictionary[c]);
    }

    private RecordTable Read(string text) => RecordCsv.Read(_folder.Write(text), Enterprise);
}
