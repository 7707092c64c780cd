using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Binding;

/// <summary>What a sentence lacks is told, and nothing is made of it.</summary>
public sealed class SentenceDiagnosticsTests
{
    [Theory]
    [InlineData("""
        城乡居民收入倍差缩小到1.9以内。
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ PK0401
        """)]
    [InlineData("""
        到2025年，人均预期寿命81.5岁。
                              ~~~~~~ PK0503
        """)]
    [InlineData("""
        到2025年，失业率保持在5%。
                              ~~ PK0503
        """)]
    [InlineData("""
        到2025年，失业率控制在5%以上。
                              ~~~~~~ PK0504
        """)]
    [InlineData("""
        到2025年，就业率达到约90%以上。
                            ~~~~~~~~~ PK0504
        """)]
    [InlineData("""
        到2025年，失业率不超过3%—5%以上。
                              ~~~~~~~~~ PK0504
        """)]
    [InlineData("""
        到2025年，投资年均增长3%—5%。
                              ~~~~~ PK0504
        """)]
    [InlineData("""
        到2025年，失业率控制在5%—3%。
                                 ~~ PK0402
        """)]
    [InlineData("""
        到2025年，甲率、乙率分别达到75%、65%、55%。
                            ~~~~~~~~~~~~~~~~~~~~~ PK0505
        """)]
    [InlineData("""
        到2025年，甲率、乙率分别达到75%。
                            ~~~~~~~~~~~ PK0505
        """)]
    [InlineData("""
        到2022年、2025年，甲率、乙率分别达到75%、65%。
                                    ~~~~~~~~~~~~~~~~ PK0505
        """)]
    [InlineData("""
        到2025年，能耗下降15%以上。
                      ~~~~ PK0507
        """)]
    [InlineData("""
        到2025年，地区、城乡和收入差距持续缩小。
                  ~~~~ PK0506
        """)]
    [InlineData("""
        到2025年，产值达到5亿元，占比重达到8%。
                                 ~~~~~~ PK0506
        """)]
    [InlineData("""
        到2025年，居民消费和有效投资持续扩大。
                  ~~~~~~~~~~~~~~~~~~ PK0506
        """)]
    [InlineData("""
        indicator 收入 : 元
        到2025年，收人达到5万元。
                  ~~~~ PK0201
        """)]
    [InlineData("""
        indicator 收入 : 元
        到2025年，收入达到5亩。
                          ~~~ PK0301
        """)]
    [InlineData("""
        indicator 户数 : 户
        到2025年，户数全覆盖。
                      ~~~~~~ PK0302
        """)]
    [InlineData("""
        indicator 产量 : 吨
        到2025年，产量达到5担以上。
                           ~~ PK0303
        """)]
    [InlineData("""
        到1825年，收入达到5万元。
          ~~~~ PK0302
        """)]
    [InlineData("""
        policy "P" 2025..2030
        到2025年，收入稳步提升。
                      ~~~~~~~~ PK0402
        """)]
    [InlineData("""
        到2025年，收入进入全省前3%。
                                ~~ PK0302
        """)]
    public void One_finding_says_it(string markup) => BindingCheck.Diagnostics(markup);

    [Fact]
    public void A_broken_period_is_told_once() =>
        Assert.Equal("PK0402", BindingCheck.Ids("policy \"P\" 2025..2021\n收入倍差缩小到1.9以内。"));

    [Fact]
    public void Names_are_filled_in_only_where_one_declaration_fits() =>
        Assert.Equal("PK0201", BindingCheck.Ids("indicator 甲地收入差距, 甲地差距, 乙地收入差距 : 倍\n到2025年，甲地、乙地收入差距缩小到1.5。"));

    [Theory]
    [InlineData("到2025年，人均预期寿命81.5岁。", "81.5岁 stands without a word that says whether it is the least, the most, or about so.", "“81.5岁”前后没有说明是上限、下限还是约数的词语。")]
    [InlineData("到2025年，甲率、乙率分别达到1%、2%、3%。", "2 names and 1 years stand before 3 values, so that it cannot be told which belongs to which.", "2个名称、1个年份对应3个数值，无法一一对应。")]
    [InlineData("到2025年，城乡居民收入倍差有所好转。", "'城乡居民收入倍差有所好转' has no wording that says what is aimed at.", "“城乡居民收入倍差有所好转”中没有可识别的目标表述。")]
    [InlineData("到2025年，达到75%以上。", "Expected an indicator's name, found '达到'.", "此处应为指标名称，却是“达到”。")]
    [InlineData("到2025年，收入倍差缩小到。", "Expected a value, found '。'.", "此处应为一个值，却是“。”。")]
    public void Messages_say_what_was_understood(string sentence, string english, string chinese)
    {
        Assert.Equal(english, BindingCheck.Messages(sentence));
        Assert.Equal(chinese, BindingCheck.Messages(sentence, Language.Chinese));
    }
}
