namespace PolicyKit.Tests.Semantics;

public sealed class TypeTests
{
    private const string Record = "record 乙 { 甲: 万元?, 丙: 亩, 丁: text, 戊: date, 己: bool, 庚: region }\n";

    [Theory]
    [InlineData("record 乙 { $甲: 万元? }", "a number of 万元, or nothing")]
    [InlineData(Record + "let 辛 of 乙 = $甲 / 丙", "a number of 万元")]
    [InlineData(Record + "let 辛 of 乙 = 甲 $/ 丙", "a number of 万元/亩")]
    [InlineData(Record + "let $辛 of 乙 = 甲 / 丙", "a number of 万元/亩")]
    [InlineData(Record + "let $辛 of 乙 : 元/平方米 = 甲 / 丙", "a number of 元/平方米")]
    [InlineData(Record + "let 辛 of 乙 = (甲 / 丙) $> 3万元/亩", "true or false")]
    [InlineData(Record + "let 辛 of 乙 = (甲 / 丙) > 3$万元/亩", "a number of 万元/亩")]
    [InlineData(Record + "let 辛 of 乙 = (甲 / 丙) > $3万元/亩", "a number of 万元/亩")]
    [InlineData(Record + "let 辛 of 乙 = not$ 己", "true or false")]
    [InlineData(Record + "let 辛 of 乙 = $丁 = \"化工\"", "a text")]
    [InlineData(Record + "let 辛 of 乙 = 丁 = $\"化工\"", "a text")]
    [InlineData(Record + "let 辛 of 乙 = 戊 > $2021-01-01", "a date")]
    [InlineData(Record + "let 辛 of 乙 = $戊 > 2021-01-01", "a date")]
    [InlineData(Record + "let 辛 of 乙 = $庚 = \"丽水\"", "a region")]
    [InlineData(Record + "let 辛 of 乙 = $mean(甲 by 丁)", "a number of 万元")]
    [InlineData(Record + "let 辛 of 乙 = mean(甲 by $丁)", "a text")]
    [InlineData(Record + "let 辛 of 乙 = $count(甲 by 丁)", "a number")]
    [InlineData(Record + "let 辛 of 乙 = 甲 $+ 丙", "")]
    [InlineData(Record + "let 辛 of 乙 = 甲 + $丙", "a number of 亩")]
    [InlineData(Record + "let 辛 of 乙 = 甲 $= ", "")]
    [InlineData("record 乙 { 甲: 元 }\nscore $丙 of 乙 { 甲 weight 100 base 1元 }", "a number")]
    [InlineData("record 乙 { 甲: 元 }\nscore 丙 of 乙 { $丁 = 甲 weight 100 base 1元 }", "a number of 元")]
    [InlineData("record 乙 { 甲: 元 }\nscore 丙 of 乙 { 甲 weight 100 base 1元 }\ngrade $丁 of 丙 { A top 20%, B rest }", "one of 'A', 'B'")]
    [InlineData("indicator $甲 : 元/人", "a number of 元/人")]
    [InlineData("indicator 甲 : 元/$人", "a number of 人")]
    [InlineData("indicator 甲 : 元\nindicator 乙 : 元\nindicator $丙 = 甲 / 乙", "a number")]
    [InlineData("$甲 <= 30% by 2025", "a number of %")]
    [InlineData("甲 <= $30% by 2025", "a number of %")]
    [InlineData("甲 <= 30% by $2025", "")]
    [InlineData("indicator $甲 : 元 = 未知", "")]
    [InlineData("region $丽水市", "a region")]
    [InlineData("record $乙 { 甲: 元 }", "")]
    public void What_stands_here_has_a_type(string marked, string type) => Assert.Equal(type, Check.At(marked).Type);
}
