using System.Globalization;
using System.Text;

namespace PolicyKit.Benchmarks.Language;

/// <summary>A policy of as many declarations as one likes, all of them right.</summary>
internal static class Declarations
{
    private const string Head = """
        policy "行动方案" 2021..2025
        region 浙江省 "330000"
        indicator 收入 : 元
        target 收入 >= 5万元 by 2025
        group 全部 = 浙江省
        record 企业 { 编码: text key  地区: region  规上: bool  税收, 增加值: 万元  用地: 亩 }
        let 亩均税收 of 企业 = 税收 / 用地
        let 亩均增加值 of 企业 = 增加值 / 用地
        score 亩均效益 of 企业 where 规上 { 亩均税收 weight 60 base 24.097万元/亩, 亩均增加值 weight 40 base mean by 地区  each 0 .. 1.5 }
        grade 档次 of 亩均效益 { A top 20%, B to 80%, C rest }

        """;

    private const string Ten = """
        region 县# "33#"
        indicator 城镇收入#, 农村收入# : 元
        indicator 收入倍差# aka 倍差# : 倍 = 城镇收入# / 农村收入#
        indicator 平均收入# : 元 = 城镇收入# * 60% + 农村收入# * 40%
        target 倍差# <= 2.0 by 2022, <= 1.95 by 2025  @source "附件 第#项"
        target 城镇收入# >= 5万元 by 2022, >= 6万元 by 2025
        target 平均收入# rising 2021..2025
        record 企业# { 编码: text key  地区: region  税收, 增加值: 万元  用地: 亩  排放: 吨? }
        let 亩均税收# of 企业# = 税收 / 用地
        let 平均税收# of 企业# = mean(亩均税收# by 地区 where 税收 > 0元)

        """;

    /// <param name="count">How many declarations; a multiple of ten.</param>
    public static string Make(int count)
    {
        var text = new StringBuilder(Head);
        for (var i = 1; i < count / 10; i++)
        {
            text.Append(Ten.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
