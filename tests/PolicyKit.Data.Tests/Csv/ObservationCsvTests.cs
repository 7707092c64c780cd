using System.Collections.Immutable;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Text;

namespace PolicyKit.Data.Tests.Csv;

public sealed class ObservationCsvTests
{
    private const string Header = "region,indicator,year,comparator,value,unit,status,source\n";

    [Fact]
    public void A_full_row_is_read()
    {
        var (observations, diagnostics) = Read("# 说明\n" + Header + "浙江省,亩均税收,2022,=,34.8,万元/亩,preliminary,\"公报，\"\"2022\"\"\"\n");

        Assert.Empty(diagnostics);
        Assert.Equal(
            [new Observation("浙江省", "亩均税收", 2022, 34.8m, "万元/亩", Comparison.Equal, false, FigureStatus.Preliminary, "公报，\"2022\"")],
            observations.ToArray());
    }

    [Fact]
    public void Chinese_headers_in_any_order_do_and_what_is_not_needed_may_lack()
    {
        var (observations, diagnostics) = Read("数值,年份,指标,地区\n1.9,2023,收入倍差,丽水市\n");
        Assert.Empty(diagnostics);
        Assert.Equal([new Observation("丽水市", "收入倍差", 2023, 1.9m)], observations.ToArray());
    }

    [Theory]
    [InlineData("year", "2025", "2025")]
    [InlineData("year", "2025年", "2025")]
    [InlineData("period", "2025Q2", "2025Q2")]
    [InlineData("期间", "2025-06", "2025-06")]
    public void A_period_is_a_year_a_quarter_or_a_month(string header, string written, string period)
    {
        var (observations, diagnostics) = Read($"region,indicator,{header},value\n浙江省,x,{written},1\n");

        Assert.Empty(diagnostics);
        Assert.Equal(period, Assert.Single(observations).Period.ToString());
    }

    [Theory]
    [InlineData("", FigureStatus.Final)]
    [InlineData("最终数", FigureStatus.Final)]
    [InlineData("初步数", FigureStatus.Preliminary)]
    [InlineData("estimated", FigureStatus.Estimated)]
    public void A_status_is_one_of_three(string written, FigureStatus status) =>
        Assert.Equal(status, Assert.Single(Read(Header + $"浙江省,x,2022,=,1,,{written},\n").Observations).Status);

    [Theory]
    [InlineData("", Comparison.Equal, false)]
    [InlineData("=", Comparison.Equal, false)]
    [InlineData("~", Comparison.Equal, true)]
    [InlineData(">", Comparison.Greater, false)]
    [InlineData(">=", Comparison.AtLeast, false)]
    [InlineData("≥", Comparison.AtLeast, false)]
    [InlineData("<", Comparison.Less, false)]
    [InlineData("<=", Comparison.AtMost, false)]
    [InlineData("≤", Comparison.AtMost, false)]
    public void Every_comparator_is_known(string sign, Comparison comparison, bool isApproximate)
    {
        var observation = Assert.Single(Read(Header + $"浙江省,x,2022,{sign},1,,,\n").Observations);
        Assert.Equal((comparison, isApproximate), (observation.Comparison, observation.IsApproximate));
    }

    [Theory]
    [InlineData("0.1", 1, 10)]
    [InlineData("-12.50", -25, 2)]
    [InlineData("100000000000000000000.3", 0, 0)]
    public void Values_are_exact(string text, long numerator, long denominator)
    {
        Assert.True(Rational.TryParse(text, out var exact));
        var value = Assert.Single(Read(Header + $"浙江省,x,2022,=,{text},,,\n").Observations).Value;
        Assert.Equal(denominator == 0 ? exact : Rational.Create(numerator, denominator), value);
    }

    [Theory]
    [InlineData(",x,2022,=,1,,,", "region", 1)]
    [InlineData("浙江省,,2022,=,1,,,", "indicator", 5)]
    [InlineData("浙江省,x,22,=,1,,,", "year", 7)]
    [InlineData("浙江省,x,2022Q5,=,1,,,", "year", 7)]
    [InlineData("浙江省,x,2022-13,=,1,,,", "year", 7)]
    [InlineData("浙江省,x,2022,=,1,,provisional,", "status", 17)]
    [InlineData("浙江省,x,2022,≈≈,1,,,", "comparator", 12)]
    [InlineData("浙江省,x,2022,=,,,,", "value", 14)]
    [InlineData("浙江省,x,2022,=,\"1,234\",,,", "value", 14)]
    [InlineData("浙江省,x,2022,=,１２,,,", "value", 14)]
    [InlineData("浙江省,x,2022,=,NaN,,,", "value", 14)]
    [InlineData("浙江省,x,2022,=,1,斤两,,", "unit", 16)]
    public void A_bad_field_is_told_with_its_place_and_the_other_rows_are_kept(string row, string column, int position)
    {
        var (observations, diagnostics) = Read(Header + "浙江省,good,2022,=,1,,,\n" + row + "\n浙江省,last,2022,=,1,,,\n");

        Assert.Equal(["good", "last"], observations.Select(o => o.Indicator));
        var fault = Assert.Single(diagnostics);
        Assert.Equal("PK0601", fault.Id);
        Assert.Equal(new Location("o.csv", new LinePosition(3, position), default), fault.Location);
        Assert.StartsWith($"Column '{column}'", fault.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_bad_fields_of_a_row_are_told() =>
        Assert.Equal(3, Read(Header + "浙江省,,?,=,?,,,\n").Diagnostics.Length);

    [Fact]
    public void A_row_of_another_length_is_told_and_left_out()
    {
        var (observations, diagnostics) = Read(Header + "浙江省,x,2022\n浙江省,x,2022,=,1,,,\n");
        Assert.Single(observations);
        Assert.Equal("o.csv(2,1): error PK0602: The row has 3 fields, the header 8.", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Missing_columns_are_told_with_the_nearest_name()
    {
        var (observations, diagnostics) = Read("region,indicater,value\n浙江省,x,1\n");
        Assert.Empty(observations);
        Assert.Equal(["PK0603", "PK0603"], diagnostics.Select(d => d.Id));
        Assert.EndsWith("Did you mean 'indicater'?", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void No_header_is_told(string text) => Assert.Equal("PK0606", Assert.Single(Read(text).Diagnostics).Id);

    [Fact]
    public void A_policys_own_units_are_read_where_they_are_given()
    {
        const string Text = Header + "浙江省,吞吐量,2022,=,3,万标准箱,,\n";
        var units = UnitCatalog.BuiltIn.With(UnitSymbol.OfItsOwnKind("标准箱"));

        Assert.Equal("PK0601", Assert.Single(Read(Text).Diagnostics).Id);
        Assert.Equal("万标准箱", Assert.Single(ObservationCsv.Read(new StringReader(Text), "o.csv", units).Observations).Unit);
    }

    [Fact]
    public void A_file_is_read_with_its_byte_order_mark()
    {
        using var folder = new TemporaryFolder();
        var (observations, diagnostics) = ObservationCsv.Read(folder.Write("\uFEFF" + Header + "浙江省,x,2022,=,1,,,\n"));
        Assert.Empty(diagnostics);
        Assert.Single(observations);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("PK0606", Assert.Single(ObservationCsv.Read(folder["none.csv"]).Diagnostics).Id);
        Assert.Equal("PK0606", Assert.Single(ObservationCsv.Read(folder.Write([0xB1, 0xE0, 0x0A])).Diagnostics).Id);
    }

    private static (ImmutableArray<Observation> Observations, ImmutableArray<Diagnostic> Diagnostics) Read(string text) =>
        ObservationCsv.Read(new StringReader(text), "o.csv");
}
