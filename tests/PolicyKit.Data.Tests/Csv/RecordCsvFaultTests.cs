using System.Text;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Text;
using static PolicyKit.Data.Tests.Csv.Records;

namespace PolicyKit.Data.Tests.Csv;

/// <summary>Tables with something wrong.</summary>
public sealed class RecordCsvFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("abc", "a number of 亩")]
    [InlineData("NaN", "a number of 亩")]
    [InlineData("Infinity", "a number of 亩")]
    [InlineData("1e999", "a number of 亩")]
    [InlineData("\"1,234\"", "a number of 亩 without group separators")]
    [InlineData("１２", "a number of 亩 in half-width digits")]
    [InlineData("12%", "a number of 亩 without a percent sign")]
    [InlineData("12亩", "a number of 亩 without its unit")]
    public void A_bad_number_is_told_with_its_place(string field, string expected)
    {
        var table = Read(Header + "E1,台州市,1,,,\nE2,丽水市," + field + ",5,,\n");

        var fault = Assert.Single(table.Diagnostics);
        Assert.Equal("PK0601", fault.Id);
        Assert.Equal(new LinePosition(3, 8), fault.Location.Start);
        Assert.Contains("用地面积", fault.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(expected + ",", fault.GetMessage(), StringComparison.Ordinal);
        Assert.Equal([1.0, double.NaN], Numbers(table, "用地面积"));
        Assert.Equal([double.NaN, double.NaN], Numbers(table, "排放当量"));
        Assert.False(table.IsBroken(0));
        Assert.Equal([new RowFault(1, fault)], table.FaultsOf(1).ToArray());
    }

    [Theory]
    [InlineData("纺织,2025", "Column '行业' holds one of '化工', '印染', found '纺织'.", "“行业”列应为“化工”“印染”之一，却是“纺织”。")]
    [InlineData("化工,2025H1", "Column '期间' holds a period such as 2025, 2025Q2 or 2025-06, found '2025H1'.", "“期间”列应为期间（如2025年、2025Q2、2025-06），却是“2025H1”。")]
    [InlineData("化工,2025-13", "Column '期间' holds a period such as 2025, 2025Q2 or 2025-06, found '2025-13'.", "“期间”列应为期间（如2025年、2025Q2、2025-06），却是“2025-13”。")]
    public void What_is_no_label_or_no_period_breaks_the_row(string row, string english, string chinese)
    {
        var record = Records.Of(Field("行业", PolicyType.Category("化工", "印染"), isOptional: true), Field("期间", PolicyType.Period));
        var table = RecordCsv.Read(_folder.Write($"行业,期间\n印染,2024\n{row}\n"), record);

        var fault = Assert.Single(table.Diagnostics);
        Assert.Equal((english, chinese), (fault.GetMessage(Language.English), fault.GetMessage(Language.Chinese)));
        Assert.True(table.IsBroken(1));
        Assert.Equal([1, -1], Assert.IsType<TextColumn>(table.Batch!.Find("行业")).Codes.ToArray());
        Assert.Equal(["2024", null], Assert.IsType<PeriodColumn>(table.Batch.Find("期间")).Values.ToArray().Select(p => p?.ToString()));
    }

    [Theory]
    [InlineData("E1,,1,,maybe,", 9)]
    [InlineData("E1,,1,,,2023-02-29", 10)]
    [InlineData("E1,,1,,,2023/1/1", 10)]
    [InlineData("E1,,1,,,２０２３-01-01", 10)]
    public void A_bad_truth_or_date_is_told(string row, int column)
    {
        var fault = Assert.Single(Read(Header + row + "\n").Diagnostics);
        Assert.Equal("PK0601", fault.Id);
        Assert.Equal(new LinePosition(2, column - 1), fault.Location.Start);
    }

    [Fact]
    public void A_row_of_another_length_keeps_its_key_and_its_place()
    {
        var table = Read(Header + "E1,台州市,1,,,\nE2,台州市\nE3,a,2,,,,,\nE4,台州市,4,,,\n");

        Assert.Equal(["PK0602", "PK0602"], table.Diagnostics.Select(d => d.Id));
        Assert.Equal([3, 4], table.Diagnostics.Select(d => d.Location.Start.Line));
        Assert.Equal(["E1", "E2", "E3", "E4"], Enumerable.Range(0, 4).Select(table.KeyOf));
        Assert.Equal([1, double.NaN, double.NaN, 4], Numbers(table, "用地面积"));
        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(table.IsBroken));
    }

    [Fact]
    public void A_missing_column_is_told_with_the_nearest_name_and_there_is_no_table()
    {
        var table = Read("# c\n编码,地区,用地面级,规上,登记日期\nE1,台州市,1,,\n");

        var fault = Assert.Single(table.Diagnostics);
        Assert.Equal("PK0603", fault.Id);
        Assert.Equal(2, fault.Location.Start.Line);
        Assert.EndsWith("Did you mean '用地面级'?", fault.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("是否想写“用地面级”？", fault.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Null(table.Batch);
    }

    [Fact]
    public void Equal_keys_are_told_and_both_rows_are_kept()
    {
        var table = Read(Header + "E1,,1,,,\nE2,,2,,,\n E1 ,,3,,,\n");

        var fault = Assert.Single(table.Diagnostics);
        Assert.Equal("PK0604", fault.Id);
        Assert.Equal(4, fault.Location.Start.Line);
        Assert.Contains("line 2", fault.GetMessage(), StringComparison.Ordinal);
        Assert.Equal([1.0, 2.0, 3.0], Numbers(table, "用地面积"));
        Assert.False(table.IsBroken(2));
    }

    [Fact]
    public void An_unclosed_quote_costs_one_row()
    {
        var table = Read(Header + "E1,a,1,,,\nE2,\"b,2,,,\nE3,c,3,,,\nE4,\"d, e\",4,,,\n");

        Assert.Equal(["PK0601"], table.Diagnostics.Select(d => d.Id));
        Assert.Equal(new LinePosition(3, 4), table.Diagnostics[0].Location.Start);
        Assert.Equal(["E1", "E2", "E3", "E4"], Enumerable.Range(0, 4).Select(table.KeyOf));
        Assert.Equal([1, double.NaN, 3, 4], Numbers(table, "用地面积"));
    }

    [Fact]
    public void An_unclosed_quote_costs_one_row_of_a_large_file_too()
    {
        const int Rows = 200_000;
        var table = Read(Header + "E1,\"a,1,,,\n" + string.Concat(Enumerable.Repeat(",台州市,1,,,\n", Rows)));

        Assert.Equal(["PK0601"], table.Diagnostics.Select(d => d.Id));
        Assert.Equal(Rows + 1, table.RowCount);
    }

    [Fact]
    public void A_row_without_end_is_no_table()
    {
        var table = Read(Header + new string('x', 4_000_000));
        Assert.Equal("PK0606", Assert.Single(table.Diagnostics).Id);
        Assert.Null(table.Batch);
    }

    [Fact]
    public void A_quote_inside_a_plain_field_is_a_character()
    {
        var table = Read(Header + "E1,3\" pump,1,,,\n");
        Assert.Empty(table.Diagnostics);
        Assert.Equal(["3\" pump"], ((TextColumn)table.Batch!.Find("地区")!).Dictionary.ToArray());
    }

    [Fact]
    public void Two_columns_of_one_field_are_no_table()
    {
        var fault = Assert.Single(Read("编码,地区,用地面积,地区,规上,登记日期\n").Diagnostics);
        Assert.Equal("PK0606", fault.Id);
    }

    [Theory]
    [InlineData(new byte[0], "no header")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00, 0x00 }, "no text")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 }, "UTF-16")]
    [InlineData(new byte[] { 0xB1, 0xE0, 0xC2, 0xEB, 0x2C, 0x61, 0x0A }, "not UTF-8")]
    public void A_file_that_is_no_table_is_told(byte[] bytes, string reason)
    {
        var table = RecordCsv.Read(_folder.Write(bytes), Enterprise);

        var fault = Assert.Single(table.Diagnostics);
        Assert.Equal("PK0606", fault.Id);
        Assert.Contains(reason, fault.GetMessage(), StringComparison.Ordinal);
        Assert.Null(table.Batch);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Equal("PK0606", Assert.Single(RecordCsv.Read(_folder["none.csv"], Enterprise).Diagnostics).Id);

    [Fact]
    public void A_folder_is_told() =>
        Assert.Equal("PK0606", Assert.Single(RecordCsv.Read(_folder.Path, Enterprise).Diagnostics).Id);

    [Fact]
    public void Bytes_that_are_no_text_are_told_in_their_row()
    {
        byte[] row = [.. Encoding.UTF8.GetBytes("E2,"), 0xB1, 0xE0, .. ",2,,,\n"u8];
        var start = Header + string.Concat(Enumerable.Range(0, 5000).Select(i => $"K{i},台州市,1,,,\n"));
        var table = RecordCsv.Read(_folder.Write([.. Encoding.UTF8.GetBytes(start), .. row]), Enterprise);

        Assert.Equal(["PK0601"], table.Diagnostics.Select(d => d.Id));
        Assert.Equal(5002, table.Diagnostics[0].Location.Start.Line);
        Assert.Equal(double.NaN, Numbers(table, "用地面积")[5000]);
    }

    [Property]
    public void Any_text_is_read_without_an_exception_and_keeps_its_rows_in_order(string?[] fields)
    {
        var text = Header + string.Join(',', fields) + "\nLAST,,1,,,\n";
        var table = Read(text);
        if (table.Batch is not null)
        {
            Assert.Equal(table.RowCount, table.Batch.RowCount);
            Assert.Equal(table.Lines.Order(), table.Lines);
        }
    }

    private static double[] Numbers(RecordTable table, string name) => Assert.IsType<NumberColumn>(table.Batch!.Find(name)).Values.ToArray();

    private RecordTable Read(string text) => RecordCsv.Read(_folder.Write(text), Enterprise);
}
