namespace PolicyKit.Tests.Extraction;

/// <summary>Texts as they come from pages and scans.</summary>
public sealed class NoiseTests
{
    [Theory]
    [InlineData("全 省 接 待 游 客 总 量 达 到 ２，５００ 万 人 次。", "target >= 2500 万人次 2025 接待游客总量")]
    [InlineData("用水总量控制在６．５亿立方米以内。", "target <= 6.5 亿立方米 2025 用水总量")]
    [InlineData("新增治理面积2 000平方公里。", "target >= 2000 平方公里 2025 新增治理面积")]
    [InlineData("能耗强度累计降低15%~18%。", "target between 15..18 % 2025 能耗强度降幅")]
    [InlineData("投资规模为1800～2000亿元。", "target between 1800..2000 亿元 2025 投资规模")]
    [InlineData("新能源公交车占比达到80%—85%。", "target between 80..85 % 2025 新能源公交车占比")]
    [InlineData("工业生产者出厂价格涨幅保持在-5%至0。", "target between -5..0 % 2025 工业生产者出厂价格涨幅")]
    [InlineData("价格涨幅控制在－1%～3%。", "target between -1..3 % 2025 价格涨幅")]
    [InlineData("人口自然增长率为-1.2‰至-0.5‰。", "target between -1.2..-0.5 ‰ 2025 人口自然增长率")]
    [InlineData("气温变化不低于-2度。", "target >= -2 度 2025 气温变化")]
    [InlineData("4A级旅游景区三至五家。", "target between 3..5 家 2025 4A级旅游景区数")]
    [InlineData("“城市书房”四十家。", "target >= 40 家 2025 “城市书房”数")]
    [InlineData("非遗代表性项目达到三百二十项。", "target >= 320 项 2025 非遗代表性项目数")]
    [InlineData("新兴产业占工业比重达到五成以上。", "target >= 50 % 2025 新兴产业占工业比重")]
    [InlineData("医保参保率達到百分之九十八以上。", "target >= 98 % 2025 医保参保率")]
    [InlineData("公共服务满意度达到90分以上。", "target >= 90 分 2025 公共服务满意度")]
    [InlineData("省级旅游度假区实现“零”的突破。", "target >= 1 个 2025 省级旅游度假区数")]
    [InlineData("作品数量较“十三五”末翻番。", "target double - - 2025 作品数量")]
    [InlineData("技术交易额三年翻一番。", "target double - - 2025 技术交易额")]
    [InlineData("技术合同额翻两番。", "target double - - 2025 技术合同额")]
    [InlineData("增收幅度快于城镇居民。", "target faster-than - - 2025 增收幅度")]
    public void Signs_and_numerals(string text, string statement) => Assert.Equal([statement], ExtractionCheck.Statements(text));

    [Theory]
    [InlineData("收入比由2022年的1.82缩小到2025年的1.75以内。", "observed = 1.82 - 2022 收入比", "target <= 1.75 - 2025 收入比")]
    [InlineData("规上企业由现在的65家增加到120家。", "observed = 65 家 - 规上企业数", "target >= 120 家 2025 规上企业数")]
    [InlineData("城镇调查失业率控制在5.5%以内，常住人口城镇化率提\n高到6\n5%以上。", "target <= 5.5 % 2025 城镇调查失业率", "target >= 65 % 2025 常住人口城镇化率")]
    [InlineData("全省森林覆盖率比上一个规划期提高3个百分点\n13\n，达到28%。", "target >= 3 个百分点 2025 森林覆盖率增幅", "target >= 28 % 2025 森林覆盖率")]
    [InlineData("全省受污染耕地安全利用率达到93%左右\n村庄生活污水治理率达到60%以上\n", "target ~ 93 % 2025 受污染耕地安全利用率", "target >= 60 % 2025 村庄生活污水治理率")]
    [InlineData("设区城市可吸入颗粒物平均浓度达到27微克/\n—  5  —\n立方米以下，优良天数比率达到93%\n以上。", "target <= 27 微克/立方米 2025 设区城市可吸入颗粒物平均浓度", "target >= 93 % 2025 优良天数比率")]
    public void Breaks_and_changes(string text, string first, string second) => Assert.Equal([first, second], ExtractionCheck.Statements(text));

    [Theory]
    [InlineData("成立12个工作专班。")]
    [InlineData("每半年召开1次会议。")]
    [InlineData("每万人拥有公共图书馆。")]
    [InlineData("实施“百项千亿”攻坚行动。")]
    public void What_only_looks_like_a_figure(string text) => Assert.Empty(ExtractionCheck.Statements(text));
}
