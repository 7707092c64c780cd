using System.Data;

namespace PolicyKit.Tests.Scoring;

/// <summary>The rows of a query, by a reader of System.Data.</summary>
public sealed class QueryDoorTests
{
    private const string Rule = """
        record 企业 { 编码: text key, 税: 万元, 地: 亩, 规上: bool, 行业: category(工业, 农业), 注册: date, 期: period, 备注: text? }
        score S of 企业 where 规上 and 行业 is 工业 and 注册 > 2020-01-01 and 期 > 2020 { 亩均 = 税 / 地 weight 100 base 2万元/亩 }
        """;

    private static readonly (string Name, Type Type)[] Shape =
        [("编码", typeof(string)), ("税", typeof(decimal)), ("地", typeof(double)), ("规上", typeof(bool)), ("行业", typeof(string)), ("注册", typeof(DateTime)), ("期", typeof(string))];

    [Fact]
    public void Rows_are_scored()
    {
        using var table = Table(Shape);
        table.Rows.Add("a", 0.3m, 0.1, true, "工业", new DateTime(2021, 5, 1), "2021Q1");
        table.Rows.Add("b", DBNull.Value, 1, true, "工业", new DateTime(2021, 5, 1), "2022");
        table.Rows.Add("c", 4, 1, false, "工业", new DateTime(2021, 5, 1), "2022");
        table.Rows.Add("d", 4, 1, true, DBNull.Value, new DateTime(2021, 5, 1), "2022");
        using var reader = table.CreateDataReader();

        var batch = Assert.Single(Policy.Parse(Rule).Scorer().Score(reader));

        Assert.Equal(150, batch.Scores[0], 12);
        Assert.Equal("150", batch.Explain(0).Total.ToString());
        Assert.Equal(["税 is missing", "the record is outside the rule", "行业 is missing"], batch.Reasons.Select(r => Assert.Single(r).English));
        Assert.False(reader.IsClosed);
    }

    public static TheoryData<string, object, string> Fitting => new()
    {
        { "number", 0.1, "0.1" }, { "number", 0.1f, "0.1" }, { "number", 0.10m, "0.1" }, { "number", 7L, "7" }, { "number", 7, "7" }, { "number", (short)7, "7" }, { "number", (byte)7, "7" },
        { "bool", true, "1" }, { "bool", 1L, "1" }, { "bool", 0, "0" }, { "bool", (short)1, "1" }, { "bool", (byte)0, "0" },
        { "date", new DateTime(2021, 3, 4, 5, 6, 7), "1" }, { "date", new DateOnly(2021, 3, 4), "1" }, { "date", "2021-03-04", "1" },
        { "period", "2021Q1", "0" }, { "period", 2021L, "1" }, { "period", 2021, "1" }, { "period", (short)2021, "1" },
        { "text", "y", "1" }, { "region", "y", "1" },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void Every_type_that_fits_is_read(string field, object value, string expected)
    {
        var score = field switch { "number" => "{ x weight 1 }", "bool" => "where x { v = 1 weight 1 }", "date" => "where x = 2021-03-04 { v = 1 weight 1 }", "period" => "where x = 2021 { v = 1 weight 1 }", _ => "where x = \"y\" { v = 1 weight 1 }" };
        using var table = Table(("x", value.GetType()));
        table.Rows.Add(value);
        table.Rows.Add(DBNull.Value);
        using var reader = table.CreateDataReader();

        var batch = Assert.Single(Policy.Parse($"record R {{ x: {field} }}\nscore S of R {score}").Scorer().Score(reader));

        Assert.Equal(expected, batch.Applies(0) == true ? batch.Explain(0).Total.ToString() : "0");
        Assert.Null(batch.Explain(1).Total);
        Assert.Equal("x is missing", Assert.Single(batch.WhyUnknown(1)).English);
    }

    [Fact]
    public void A_column_that_is_missing_or_there_twice_or_of_another_type_is_named_at_once()
    {
        var scorer = Policy.Parse("record R { a: 万元, b: bool }\nscore S of R where b { a weight 1 base 1万元 }").Scorer();
        using var missing = Table(("b", typeof(bool)));
        using var other = Table(("a", typeof(string)), ("b", typeof(bool)));

        Assert.StartsWith("The query has no column 'a'; a number of 万元 is needed.", Assert.Throws<ArgumentException>(() => scorer.Score(missing.CreateDataReader())).Message, StringComparison.Ordinal);
        Assert.StartsWith("Column 'a' of the query is of type String, but a number of 万元 is needed.", Assert.Throws<ArgumentException>(() => scorer.Score(other.CreateDataReader())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => scorer.ScoreAsync(missing.CreateDataReader()));
    }

    [Theory]
    [InlineData("bool", 2, "Column 'x' has the value '2', but true or false is needed.")]
    [InlineData("date", "4.3.2021", "Column 'x' has the value '4.3.2021', but a date is needed.")]
    [InlineData("period", "2021Q5", "Column 'x' has the value '2021Q5', but a period is needed.")]
    [InlineData("period", 0, "Column 'x' has the value '0', but a period is needed.")]
    public void A_value_that_does_not_fit_is_told(string field, object value, string message)
    {
        using var table = Table(("x", value.GetType()));
        table.Rows.Add(value);
        var condition = field == "bool" ? "x" : $"x = {(field == "date" ? "2021-03-04" : "2021")}";
        var scorer = Policy.Parse($"record R {{ x: {field} }}\nscore S of R where {condition} {{ v = 1 weight 1 }}").Scorer();

        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => scorer.Score(table.CreateDataReader()).Count()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    public async Task Many_rows_come_in_batches(int rows)
    {
        using var table = Table(("a", typeof(int)));
        for (var i = 0; i < rows; i++)
        {
            table.Rows.Add(i);
        }

        var scorer = Policy.Parse("record R { a: number }\nscore S of R { a weight 1 }").Scorer();
        var expected = Enumerable.Range(0, rows).Select(i => (double)i);
        using var reader = table.CreateDataReader();
        using var again = table.CreateDataReader();
        var batches = scorer.Score(reader).ToList();
        var later = await scorer.ScoreAsync(again).ToListAsync();

        Assert.Equal((rows + 65_535) / 65_536, batches.Count);
        Assert.Equal(expected, batches.SelectMany(b => b.Scores.ToArray()));
        Assert.Equal(expected, later.SelectMany(b => b.Scores.ToArray()));
    }

    private static DataTable Table(params (string Name, Type Type)[] columns)
    {
        var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var (name, type) in columns)
        {
            table.Columns.Add(name, type);
        }

        return table;
    }
}
