namespace PolicyKit.Tests.Extraction;

public sealed class TableTests
{
    [Fact]
    public void A_table_of_one_cell_a_line()
    {
        const string Text = """
            类别
            序号
            指  标
            2022年
            2025年
            指标属性
            绿色发展
            1
            森林覆盖率(%)
            60
            ≥62
            评价指标
            2
            单位GDP能耗(吨标准煤/万元)
            根据省定目标
            根据省定目标
            评价指标
            3
            满意度(%)
            保持在
            全省前列
            稳步提升
            观察指标
            """;

        Assert.Equal(
            [
                "target >= 60 % 2022 森林覆盖率", "target >= 62 % 2025 森林覆盖率",
                "target ref - 吨标准煤/万元 2022 单位GDP能耗", "target ref - 吨标准煤/万元 2025 单位GDP能耗",
                "target top - % 2022 满意度", "target rising - % 2025 满意度",
            ],
            ExtractionCheck.Statements(Text));
    }

    [Fact]
    public void Merged_heads_sub_rows_pairs_and_dashes()
    {
        const string Text = """
            序号
            指标
            2022年
            2025年
            1
            数字经济增加值占GDP比重(%)
            ——
            50
            其中:核心产业增加值占GDP比重(%)
            3.5
            5
            2
            家庭收入
            (按三口之家计算)
            10—50万元群体比例(%)
            58
            70
            20—60万元群体比例(%)
            13
            20
            3
            调查失业率(%)
            [登记失业率(%)]
            ≤5.5
            (3.5以内)
            ≤5
            (3以内)
            """;

        Assert.Equal(
            [
                "target >= 50 % 2025 数字经济增加值占GDP比重",
                "target >= 3.5 % 2022 核心产业增加值占GDP比重", "target >= 5 % 2025 核心产业增加值占GDP比重",
                "target >= 58 % 2022 家庭收入10—50万元群体比例", "target >= 70 % 2025 家庭收入10—50万元群体比例",
                "target >= 13 % 2022 家庭收入20—60万元群体比例", "target >= 20 % 2025 家庭收入20—60万元群体比例",
                "target <= 5.5 % 2022 调查失业率", "target <= 5 % 2025 调查失业率", "target <= 3.5 % 2022 登记失业率", "target <= 3 % 2025 登记失业率",
            ],
            ExtractionCheck.Statements(Text));
    }

    [Fact]
    public void Units_in_a_column_baselines_and_cells_beside_each_other()
    {
        const string Text = "序号\t指标名称\t单位\t2020年\t2025年\t属性\n1\t生产总值\t亿元\t12,345.6\t18000\t预期性\n2\tPM2.5平均浓度\t微克/立方米\t38\t35以下\t约束性\n3\t床位数\t张\t6.3\t7—7.5\t预期性\n";

        Assert.Equal(
            [
                "observed = 12345.6 亿元 2020 生产总值", "target >= 18000 亿元 2025 生产总值",
                "observed = 38 微克/立方米 2020 PM2.5平均浓度", "target <= 35 微克/立方米 2025 PM2.5平均浓度",
                "observed = 6.3 张 2020 床位数", "target between 7..7.5 张 2025 床位数",
            ],
            ExtractionCheck.Statements(Text));
    }

    [Fact]
    public void Growth_totals_and_levels_in_one_column()
    {
        const string Text = """
            指标
            2020年
            2025年
            年均/累计
            属性
            1.生产总值增长（%）
            3.9
            —
            6.5左右
            预期性
            2.失业率（%）
            5.2
            —
            <5.5
            预期性
            3.能耗降低（%）
            —
            —
            [13.5]
            约束性
            """;

        var statements = ExtractionCheck.Read(Text).Statements;

        Assert.Equal(
            [
                "observed = 3.9 % 2020 生产总值增长", "target growth 6.5 % 2025 生产总值", "observed = 5.2 % 2020 失业率", "target < 5.5 % 2025 失业率", "target = 13.5 % 2025 能耗降低",
            ],
            statements.Select(ExtractionCheck.Show));
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('|')]
    public void A_row_a_line(char separator)
    {
        var text = """
            类别 指标 单位 2020年 2025年 年均增速[累计] 属性
            经济 1.生产总值 亿元 520 700 5.5%左右 预期性
            民生 2.孕产妇死亡率 1/10万 9.8 ≤9 — 约束性
            3.预期寿命 岁 79 保持在80以上 [1] 预期性
            绿色 4.碳排放强度降低 % — — [17] 约束性
            """.Replace(' ', separator);

        var statements = ExtractionCheck.Read(text).Statements;

        Assert.Equal(
            [
                "observed = 520 亿元 2020 生产总值", "target >= 700 亿元 2025 生产总值", "target growth 5.5 % 2025 生产总值",
                "observed = 9.8 /10万 2020 孕产妇死亡率", "target <= 9 /10万 2025 孕产妇死亡率",
                "observed = 79 岁 2020 预期寿命", "target >= 80 岁 2025 预期寿命", "target >= 1 岁 2025 预期寿命",
                "target = 17 % 2025 碳排放强度降低",
            ],
            statements.Select(ExtractionCheck.Show));
        Assert.Equal("target >= 1 岁 2025 预期寿命", ExtractionCheck.Show(Assert.Single(statements, s => s.Doubt is not null)));
    }

    [Fact]
    public void A_cell_in_words_that_are_no_value_moves_no_other()
    {
        const string Text = "序号\t指标\t单位\t2020年\t2025年\n1\t预期寿命\t岁\t77.9\t比2020年提高1岁\n2\t入园率\t%\t90\t92\n";

        Assert.Equal(["observed = 77.9 岁 2020 预期寿命", "observed = 90 % 2020 入园率", "target >= 92 % 2025 入园率"], ExtractionCheck.Statements(Text));
    }

    [Fact]
    public void Parts_with_a_title_and_rows_whose_number_has_no_head()
    {
        const string Text = """
            指标名称
            单位
            2020年
            2025年
            属性
            一、经济发展
            1
            生产总值
            亿元
            3200
            4700
            预期性
            二、绿色生态
            2
            单位GDP能耗降低
            %
            ——
            [14]
            约束性
            """;

        Assert.Equal(["observed = 3200 亿元 2020 生产总值", "target >= 4700 亿元 2025 生产总值", "target = 14 % 2025 单位GDP能耗降低"], ExtractionCheck.Statements(Text));
    }

    [Fact]
    public void A_verb_in_a_cell_and_a_head_of_a_kind() => Assert.Equal(
        ["observed = 28.1 % 2020 自付费用占总费用比重", "target <= 27 % 2025 自付费用占总费用比重"],
        ExtractionCheck.Statements("卫生指标\t单位\t2020年\t2025年\n自付费用占总费用的比重\t%\t28.1\t下降到27以下\n"));

    [Theory]
    [InlineData("表2 教育发展指标")]
    [InlineData("教育发展指标")]
    [InlineData("专栏1 主要指标")]
    public void A_caption_is_no_column(string caption)
    {
        const string Table = "指标\n单位\n2020年\n2025年\n入园率\n%\n90\n95\n";

        Assert.Equal(["observed = 90 % 2020 入园率", "target >= 95 % 2025 入园率"], ExtractionCheck.Statements(caption + "\n" + Table));
    }

    [Theory]
    [InlineData("")]
    [InlineData("表2 能源指标\n")]
    public void A_table_below_another_has_its_own_head(string caption) => Assert.Equal(
        ["observed = 90 % 2020 入园率", "target >= 95 % 2025 入园率", "observed = 30 % 2020 清洁能源占比", "target >= 32 % 2025 清洁能源占比", "target >= 40 % 2035 清洁能源占比"],
        ExtractionCheck.Statements("指标\n单位\n2020年\n2025年\n入园率\n%\n90\n95\n" + caption + "指标\n2020年\n2025年\n2035年\n清洁能源占比（%）\n30\n32\n40\n"));

    [Fact]
    public void Levels_of_indicators() => Assert.Equal(
        ["observed = 90 % 2020 入园率", "target >= 95 % 2025 入园率"],
        ExtractionCheck.Statements("一级指标\t二级指标\t三级指标\t单位\t2020年\t2025年\n教育\t学前\t入园率\t%\t90\t95\n"));

    [Fact]
    public void A_rate_or_a_total_is_left_open()
    {
        var open = ExtractionCheck.Read("指标\n2020年\n2025年\n年均/累计\n生产总值（亿元）\n520\n700\n5.5左右\n").Statements[^1];

        Assert.Equal("target growth 5.5 % 2025 生产总值", ExtractionCheck.Show(open));
        Assert.Equal(0.4, open.Confidence);
        Assert.Contains("yearly rates and totals", open.Doubt!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Heads_and_names_broken_over_lines()
    {
        const string Text = """
            类别
            指标名称
            2020年
            2025年
            目标
            年均增长
            （累计）
            指标
            属性
            经
            济
            1.生产总值（亿元）
            520
            700
            6%左右
            预期性
            2.数字经济增加值占
            GDP比重（%）
            —
            20左右
            —
            预期
            性
            3.居民收入（元）
            6000
            9000
            与GDP同步
            预期性
            """;

        Assert.Equal(
            [
                "observed = 520 亿元 2020 生产总值", "target ~ 700 亿元 2025 生产总值", "target growth 6 % 2025 生产总值", "target ~ 20 % 2025 数字经济增加值占GDP比重",
                "observed = 6000 元 2020 居民收入", "target >= 9000 元 2025 居民收入", "target ~ - - 2025 居民收入增速",
            ],
            ExtractionCheck.Statements(Text.Replace("700", "700左右", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[18]", "target >= 18 % 2025 排放下降比例")]
    [InlineData("不降低", "target >= - % 2025 排放下降比例")]
    [InlineData("零增长", "target <= - % 2025 排放下降比例")]
    public void Cells_of_falls_and_baselines(string cell, string statement) =>
        Assert.Equal([statement], ExtractionCheck.Statements($"指标\n单位\n2020年\n2025年\n排放下降比例\n%\n—\n{cell}\n"));

    [Fact]
    public void Page_numbers_and_a_repeated_head_are_no_cells()
    {
        const string Head = "指标\n单位\n2020年\n2025年\n";
        const string Rows = "粮食产量\n万吨\n650\n680\n";

        Assert.Equal(ExtractionCheck.Statements(Head + Rows + Rows), ExtractionCheck.Statements(Head + Rows + "— 12 —\n" + Head + Rows));
    }
}
