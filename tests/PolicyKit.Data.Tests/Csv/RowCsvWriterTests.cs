using System.Globalization;
using PolicyKit.Data.Csv;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Tests.Csv;

public sealed class RowCsvWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder["out.csv"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_committed_file_holds_comment_header_and_rows()
    {
        using (var writer = new RowCsvWriter(Target, ["编码", "得分"], "合成数据"))
        {
            writer.Write("E1", "98.5");
            writer.Write("E,2", "a \"b\"");
            writer.Write("#3", null);
            writer.Commit();
            Assert.Equal(3, writer.RowCount);
        }

        Assert.Equal("# 合成数据\n编码,得分\nE1,98.5\n\"E,2\",\"a \"\"b\"\"\"\n\"#3\",\n", File.ReadAllText(Target));
        Assert.Equal(["out.csv"], _folder.Files);
    }

    [Fact]
    public void Typed_fields_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            using var writer = new RowCsvWriter(Target, ["a", "b", "c", "d", "e", "f", "g"]);
            writer.WriteField(0.1);
            writer.WriteField(double.NaN);
            writer.WriteField(-1234567L);
            writer.WriteField(Rational.Create(2, 3), 2);
            writer.WriteField(true);
            writer.WriteField((bool?)null);
            writer.WriteField(new DateOnly(2025, 6, 30));
            writer.EndRow();
            writer.Commit();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal("a,b,c,d,e,f,g\n0.1,,-1234567,0.67,true,,2025-06-30\n", File.ReadAllText(Target));
    }

    [Fact]
    public void Without_commit_nothing_is_left_and_the_old_file_stays()
    {
        File.WriteAllText(Target, "old");
        using (var writer = new RowCsvWriter(Target, ["a"]))
        {
            writer.Write("new");
            Assert.Equal(2, _folder.Files.Length);
            Assert.Equal("old", File.ReadAllText(Target));
        }

        Assert.Equal(["out.csv"], _folder.Files);
        Assert.Equal("old", File.ReadAllText(Target));
    }

    [Fact]
    public void Commit_replaces_the_old_file()
    {
        File.WriteAllText(Target, "old");
        using (var writer = new RowCsvWriter(Target, ["a"]))
        {
            writer.Write("new");
            writer.Commit();
        }

        Assert.Equal("a\nnew\n", File.ReadAllText(Target));
    }

    [Fact]
    public void A_row_must_have_as_many_fields_as_the_header()
    {
        using var writer = new RowCsvWriter(Target, ["a", "b"]);
        Assert.Throws<InvalidOperationException>(() => writer.Write("only one"));
        Assert.Throws<InvalidOperationException>(writer.Commit);
    }

    [Fact]
    public void A_folder_cannot_be_written_to()
    {
        Assert.Throws<IOException>(() => new RowCsvWriter(_folder.Path, ["a"]));
        Assert.ThrowsAny<IOException>(() => new RowCsvWriter(Path.Combine(_folder.Path, "none", "out.csv"), ["a"]));
    }

    [Fact]
    public void A_device_is_written_to_and_stays_a_device()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using (var writer = new RowCsvWriter("/dev/null", ["a"]))
        {
            writer.Write("b");
            writer.Commit();
        }

        Assert.Empty(File.ReadAllBytes("/dev/null"));
    }

    [Property]
    public void What_is_written_reads_back(string?[] texts, double[] numbers)
    {
        var record = new RecordSymbol("r", [Records.Field("t", PolicyType.Text), Records.Field("n", PolicyType.Number)], Records.Enterprise.Location);
        using (var writer = new RowCsvWriter(Target, ["t", "n"]))
        {
            foreach (var (text, number) in texts.Zip(numbers))
            {
                writer.WriteField(text);
                writer.WriteField(number);
                writer.EndRow();
            }

            writer.Commit();
        }

        var table = RecordCsv.Read(Target, record);
        if (texts.Any(t => t?.Contains('\0', StringComparison.Ordinal) ?? false))
        {
            return;
        }

        var column = (TextColumn)table.Batch!.Find("t")!;
        var read = column.Codes.ToArray().Select(c => c < 0 ? null : column.Dictionary[c]);
        Assert.Empty(table.Diagnostics);
        Assert.Equal(texts.Zip(numbers).Select(p => p.First?.Trim() is { Length: > 0 } text ? text : null), read);
        Assert.Equal(
            texts.Zip(numbers).Select(p => double.IsFinite(p.Second) ? p.Second + 0.0 : double.NaN),
            ((NumberColumn)table.Batch.Find("n")!).Values.ToArray());
    }
}
