using PolicyKit.Extraction;
using PolicyKit.Extraction.Measuring;

namespace PolicyKit.Tests.Extraction;

public sealed class MeasurementTests
{
    private const string Text = "森林覆盖率达到62%，湿地保护率达到55%。";

    [Fact]
    public void What_is_found_missed_and_wrong_is_counted()
    {
        var measured = Measure(Label("森林覆盖率达到62%", "森林 覆盖率", ">=", "62", "%"), Label("湿地保护率达到55%", "湿地保护率", ">=", "56", "%"));

        Assert.Equal((0.5, 0.5), (measured.Precision, measured.Recall));
        Assert.Equal(NameAgreement.Exact, Assert.Single(measured.Matches).Name);
        Assert.Equal("湿地保护率", Assert.Single(measured.Missed).Indicator);
        Assert.Equal("湿地保护率", Assert.Single(measured.Wrong).Indicator);
    }

    [Theory]
    [InlineData(">", "62", "%")]
    [InlineData(">=", "62", "")]
    [InlineData(">=", "63", "%")]
    public void Operator_value_and_unit_must_agree(string op, string value, string unit) =>
        Assert.Empty(Measure(Label("森林覆盖率达到62%", "森林覆盖率", op, value, unit)).Matches);

    [Fact]
    public void Place_counts_and_white_space_does_not() =>
        Assert.Single(Measure(Label("森林覆盖率 达到\n62%", "森林", ">=", "62", "%")).Matches, m => m.Name == NameAgreement.Contained);

    [Fact]
    public void Labels_of_another_text_and_without_operator_do_not_count() =>
        Assert.Equal(1, Measure(Label("没有这句", "森林", ">=", "62", "%"), "{\"op\":null}").Recall);

    [Fact]
    public void A_line_that_is_no_label_is_named() =>
        Assert.StartsWith("2:", Assert.Throws<FormatException>(() => StatementLabel.Read([Label("甲", "甲", ">=", "1", ""), "nonsense"]).ToList()).Message, StringComparison.Ordinal);

    private static Measurement Measure(params string[] labels) =>
        Measurement.Of(PlanExtractor.Extract(PolicyKit.Text.SourceText.From(Text)), StatementLabel.Read(labels.Select(l => l.Replace('\n', ' '))));

    private static string Label(string quote, string indicator, string op, string value, string unit) =>
        $$"""{"quote":"{{quote}}","kind":"target","indicator":"{{indicator}}","op":"{{op}}","value":{{value}},"unit":"{{unit}}"}""";
}
