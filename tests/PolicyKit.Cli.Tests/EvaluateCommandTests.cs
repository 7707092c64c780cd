using System.Text.Json;

namespace PolicyKit.Cli.Tests;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Header = "region,indicator,year,comparator,value,unit,status,source\n";

    private const string Households = """
        region 某省 { 甲市 { 东区 }, 乙市 }
        record 家庭 { 编号: text key  地区: region  人数: 人  收入: 元/年 }
        indicator 基尼系数 = gini(收入 by 地区)
        indicator 高收入比例 : % = share(收入 / 人数 > 30元/年/人 by 地区)
        target 基尼系数 <= 0.2 by 2025
        target 高收入比例 <= 30% by 2025
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void The_table_has_a_line_for_each_target_with_value_gap_outcome_and_source()
    {
        Assert.Equal(0, _cli.Run("evaluate", "lishui-2025", "--region", "浙江省"));

        var line = Assert.Single(_cli.Output.Split('\n'), l => l.Contains("城乡居民收入倍差", StringComparison.Ordinal) && l.Contains("2022  ", StringComparison.Ordinal));
        Assert.Matches(@"1\.9倍 \(2022\)\s+≤2倍\s+2022\s+-0\.1倍\s+\S+\s+–\s+met\s+附件 第17项、正文 第一部分", line);
        Assert.Contains("371 targets", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_regions_are_told_at_once()
    {
        var policy = _cli.Write("p.policy", "region 某省 { 甲市 \"330100\", 乙市, 丙市 }\nindicator 失业率 : %\ntarget 失业率 <= 5% by 2023, <= 4% by 2025\ntarget 失业率 for 乙市 <= 3% by 2022");
        var figures = _cli.Write("f.csv", Header + "330100,失业率,2022,,6,%,final,甲报\n330100,失业率,2023,,5,%,final,甲报\n乙市,失业率,2022,>,3,%,final,乙报\n");

        Assert.Equal(1, _cli.Run("evaluate", policy, "--observations", figures, "--all-regions", "--as-of", "2023"));
        Assert.Matches(@"region\s+met\s+not met\s+on track\s+not assessable\s+all\s*\n", _cli.Output);
        Assert.Matches(@"甲市\s+1\s+–\s+1\s+–\s+2\s*\n", _cli.Output);
        Assert.Matches(@"乙市\s+–\s+1\s+–\s+2\s+3\s*\n", _cli.Output);
        Assert.Contains("of 2 more regions the figures tell nothing", _cli.Output, StringComparison.Ordinal);

        Assert.Equal(1, _cli.Run("evaluate", policy, "--observations", figures, "--all-regions", "--as-of", "2023", "--format", "csv"));
        Assert.StartsWith("region,indicator,target,by,status\n某省,失业率,≤5%,2023,NoData\n", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("\n乙市,失业率,≤3%,2022,NotMet\n", _cli.Output, StringComparison.Ordinal);

        Assert.Equal(1, _cli.Run("evaluate", policy, "--observations", figures, "--all-regions", "--as-of", "2023", "--format", "json"));
        using var json = JsonDocument.Parse(_cli.Output);
        Assert.Equal(9, json.RootElement.GetProperty("outcomes").GetArrayLength());
        Assert.Equal("甲市 Met", Text(json.RootElement.GetProperty("outcomes")[2]));

        Assert.Equal(2, _cli.Run("evaluate", policy, "--all-regions", "--region", "甲市"));
        Assert.Contains("--all-regions goes without --region", _cli.Error, StringComparison.Ordinal);

        static string Text(JsonElement outcome) => $"{outcome.GetProperty("region").GetString()} {outcome.GetProperty("status").GetString()}";
    }

    [Fact]
    public void The_totals_are_told_by_category()
    {
        Assert.Equal(0, _cli.Run("evaluate", "zhejiang-2025", "--as-of", "2022"));

        Assert.Matches(@"category\s+met\s+on track|category\s+on track", _cli.Output);
        Assert.Matches(@"公共服务\s", _cli.Output);
        Assert.Contains("浙江省, as of 2022: 85 targets", _cli.Output, StringComparison.Ordinal);

        Assert.Equal(0, _cli.Run("evaluate", "zhejiang-2025", "--as-of", "2022", "--format", "json"));
        using var json = System.Text.Json.JsonDocument.Parse(_cli.Output);
        var counted = json.RootElement.GetProperty("totals").EnumerateArray().SelectMany(t => t.GetProperty("counts").EnumerateObject()).Sum(c => c.Value.GetInt32());
        Assert.Equal(85, counted);
    }

    [Fact]
    public void Each_department_is_told_what_needs_its_care()
    {
        var policy = _cli.Write("w.policy", "indicator 收入倍差\ntarget 收入倍差 <= 1.9 by 2025\n@departments \"市农业农村局、市统计局\"\ntask 1 \"增收\" drives 收入倍差");
        var figures = _cli.Write("w.csv", Header + "甲市,收入倍差,2025,=,2.1,,final,公报\n");

        Assert.Equal(1, _cli.Run("evaluate", policy, "--observations", figures, "--region", "甲市"));

        Assert.Contains("市农业农村局: 收入倍差 (2025, not met)", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("市统计局: 收入倍差 (2025, not met)", _cli.Output, StringComparison.Ordinal);
        Assert.Matches(@"department\s+not met\s+all\s+\S+\s+市农业农村局\s+1\s+1\s", _cli.Output);
    }

    [Fact]
    public void The_plan_of_Lishui_goes_with_its_work_list_and_the_regions()
    {
        string[] files = ["evaluate", "regions", "lishui-2025", "lishui-tasks-2025", "--as-of", "2022"];

        Assert.Equal(0, _cli.Run(files));
        Assert.Empty(_cli.Error);
        Assert.Contains("Tasks that name no indicator (11): 3, 14, 16, 20, 31, 42, 46, 47, 48, 49, 50", _cli.Output, StringComparison.Ordinal);
        Assert.Matches(@"Indicators with a target that no task drives \(\d+\): 人均地区生产总值, ", _cli.Output);
        Assert.Matches(@"  市金融办\s+\d+", _cli.Output);

        Assert.Equal(0, _cli.Run([.. files, "--format", "json"]));
        var root = JsonDocument.Parse(_cli.Output).RootElement;
        Assert.Equal(11, root.GetProperty("tasksWithoutIndicator").GetArrayLength());
        Assert.Contains(root.GetProperty("departments").EnumerateArray(), d => d.GetProperty("department").GetString() == "市税务局" && d.GetProperty("counts").GetProperty("NoData").GetInt32() == 1);
        Assert.Contains(root.GetProperty("indicatorsWithoutTask").EnumerateArray(), i => i.GetString() == "人均地区生产总值");
    }

    [Fact]
    public void Names_that_the_policy_does_not_know_are_told()
    {
        var policy = _cli.Write("p.policy", "region 浙江省 { 丽水市 }\nindicator 居民收入 : 元\ntarget 居民收入 >= 5元 by 2025");
        var figures = _cli.Write("o.csv", Header + "丽水县,居民收入,2025,=,6,元,,\n丽水市,居民收人,2025,=,6,元,,\n丽水市,面积,2025,=,6,亩,,\n丽水市,居民收入,2025,=,6,元,,\n");

        Assert.Equal(0, _cli.Run("evaluate", policy, "--observations", figures, "--region", "丽水市"));

        Assert.Contains("of 1 observations the policy does not know the region: '丽水县' (Did you mean '丽水市'?)", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("of 2 observations the policy does not know the indicator: '居民收人' (Did you mean '居民收入'?), '面积'", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_in_which_nothing_stands_are_left_out_and_reasons_are_told()
    {
        Assert.Equal(0, _cli.Run("evaluate", "lishui-2025", "--as-of", "2022"));

        Assert.Matches(@"\s+indicator\s+target\s+by\s+outcome\s+source\s", _cli.Output);
        Assert.Contains("  单位GDP能耗 (2022): no target of 浙江省", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("  基尼系数 (2022, 2025), ", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Lishui_the_sources_state_nothing_and_nothing_is_made_up()
    {
        Assert.Equal(0, _cli.Run("evaluate", "lishui-2025", "--format", "csv"));

        var rows = _cli.Output.Trim().Split('\n').Skip(1).ToList();
        Assert.Equal(371, rows.Count);
        Assert.All(rows, r => Assert.Matches(",(NoData|NotAssessable),", r));
    }

    [Fact]
    public void An_unmet_target_is_exit_code_1()
    {
        var policy = _cli.Write("p.policy", "收入倍差 <= 1.9 by 2025");
        var observations = _cli.Write("o.csv", Header + "甲市,收入倍差,2025,=,2.1,,final,统计公报\n");

        Assert.Equal(1, _cli.Run("evaluate", policy, "--observations", observations, "--region", "甲市", "--format", "json"));
        var outcome = JsonDocument.Parse(_cli.Output).RootElement.GetProperty("outcomes")[0];
        Assert.Equal("NotMet", outcome.GetProperty("status").GetString());
        Assert.Equal("0.2", outcome.GetProperty("gap").GetString());
        Assert.Equal("统计公报", outcome.GetProperty("valueSource").GetString());
    }

    [Fact]
    public void Figures_that_are_not_final_are_told_and_may_be_left_out()
    {
        var policy = _cli.Write("p.policy", "收入倍差 <= 1.9 by 2025Q2");
        var observations = _cli.Write("o.csv", Header + "甲市,收入倍差,2025Q2,=,1.8,,preliminary,快报\n");
        string[] evaluate = ["evaluate", policy, "--observations", observations, "--region", "甲市"];

        Assert.Equal(0, _cli.Run([.. evaluate, "--format", "json"]));
        var root = JsonDocument.Parse(_cli.Output).RootElement;
        var outcome = root.GetProperty("outcomes")[0];
        Assert.Equal("2025", root.GetProperty("asOf").GetString());
        Assert.Equal(("2025Q2", "2025Q2", "preliminary", "preliminary"), (Text("by"), Text("valuePeriod"), Text("valueStatus"), Text("leastStatus")));

        Assert.Equal(0, _cli.Run([.. evaluate, "--format", "csv"]));
        Assert.EndsWith(",2025Q2,2025Q2,preliminary,preliminary,", _cli.Output.Trim(), StringComparison.Ordinal);

        Assert.Equal(0, _cli.Run(evaluate));
        Assert.Contains("(2025Q2, preliminary)", _cli.Output, StringComparison.Ordinal);

        Assert.Equal(0, _cli.Run([.. evaluate, "--status", "final", "--as-of", "2025Q3", "--format", "csv"]));
        Assert.Contains(",NoData,", _cli.Output, StringComparison.Ordinal);

        string? Text(string name) => outcome.GetProperty(name).GetString();
    }

    [Fact]
    public void As_of_an_earlier_year_later_figures_do_not_count()
    {
        var policy = _cli.Write("p.policy", "收入倍差 <= 1.9 by 2025");
        var observations = _cli.Write("o.csv", Header + "甲市,收入倍差,2025,=,2.1,,,\n甲市,收入倍差,2022,=,2.0,,,\n甲市,收入倍差,2023,=,1.95,,,\n");

        Assert.Equal(0, _cli.Run("evaluate", policy, "--observations", observations, "--region", "甲市", "--as-of", "2023", "--format", "csv"));
        Assert.Contains(",OnTrack,1.95,2023,", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_observation_is_reported_with_its_place_and_the_rest_is_used()
    {
        var policy = _cli.Write("p.policy", "收入倍差 <= 1.9 by 2025");
        var observations = _cli.Write("o.csv", Header + "甲市,收入倍差,2024,=,多,,,\n甲市,收入倍差,2025,=,1.8,,,\n");

        Assert.Equal(1, _cli.Run("evaluate", policy, "--observations", observations, "--region", "甲市", "--format", "csv"));
        Assert.Contains($"{observations}(2,", _cli.Error, StringComparison.Ordinal);
        Assert.Contains(",Met,1.8,2025,", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_one_policy()
    {
        var regions = _cli.Write("regions.policy", "region 甲市 { 拱区, 下区 to 2020 into 拱区, 柯区 was 绍县 to 2013 }");
        var policy = _cli.Write("p.policy", "policy \"P\" for 柯区\nindicator 收入\n@better higher\nindicator 名次 = 收入\ntarget 名次 top 1 among siblings by 2021");
        var figures = _cli.Write("o.csv", Header + "拱区,收入,2021,=,1,,,\n下区,收入,2021,=,9,,,\n绍县,收入,2021,=,2,,,\n");

        Assert.Equal(0, _cli.Run("evaluate", regions, policy, "--observations", figures, "--region", "绍县", "--format", "csv"));
        Assert.Contains("柯区,名次,,", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("place 1 of 2", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("下区 ended with 2020 and went into 拱区", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("the former name 绍县", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, _cli.Run("evaluate", policy, regions, "--observations", figures, "--format", "csv"));
        Assert.Contains("place 1 of 2", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_several_files_is_told_with_the_file()
    {
        var regions = _cli.Write("regions.policy", "region 甲市, 乙市");
        var policy = _cli.Write("p.policy", "收入 >= 1 by 2021\nregion 乙市 from 2020\ntarget 收入 for 丙市 >= 1 by 2021");

        Assert.Equal(1, _cli.Run("evaluate", regions, policy, "--observations", _cli.Write("o.csv", Header)));
        Assert.Contains($"{policy}(2,8): error PK0202: The region '乙市' is declared twice; the first is on line 1 of {regions}.", _cli.Error, StringComparison.Ordinal);
        Assert.Contains($"{policy}(3,15): error PK0201", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_regions_of_the_pack_go_with_its_policies()
    {
        Assert.Equal(0, _cli.Run("evaluate", "regions", "lishui-2025", "--region", "330621", "--format", "csv"));
        Assert.StartsWith("柯桥区,", _cli.Output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_of_ones_own_needs_observations()
    {
        Assert.Equal(2, _cli.Run("evaluate", _cli.Write("p.policy", "收入倍差 <= 1.9 by 2025")));
        Assert.Contains("--observations", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_that_nobody_knows_is_refused_with_the_nearest()
    {
        Assert.Equal(2, _cli.Run("evaluate", "lishui-2025", "--region", "浙江市"));
        Assert.Contains("Did you mean '浙江省'?", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_table_of_observations_gives_no_table()
    {
        var policy = _cli.Write("p.policy", "收入倍差 <= 1.9 by 2025");

        Assert.Equal(1, _cli.Run("evaluate", policy, "--observations", _cli.Write("o.csv", "甲,乙\n1,2\n")));
        Assert.Empty(_cli.Output);
        Assert.Contains("PK0603", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Indicators_are_computed_from_records_and_held_against_targets()
    {
        var policy = _cli.Write("p.policy", Households);
        var records = _cli.Write("h.csv", "编号,地区,人数,收入\n1,甲市,2,20\n2,东区,1,20\n3,东区,1,40\n4,乙市,1,90\n");

        Assert.Equal(1, _cli.Run("evaluate", policy, "--records", $"家庭@2025={records}", "--region", "甲市", "--format", "csv"));
        Assert.Contains("甲市,基尼系数,,≤0.2,2025,Met,", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("甲市,高收入比例,%,≤30%,2025,NotMet,", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(0, _cli.Run("evaluate", policy, "--records", $"家庭={records}", "--region", "某省", "--as-of", "2024"));
        Assert.Contains("(2024)", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_records_are_reported_and_counted_for_no_region()
    {
        var policy = _cli.Write("p.policy", Households);
        var records = _cli.Write("h.csv", "编号,地区,人数,收入\n1,甲市,1,20\n2,甲市,1,20\n3,甲市,一,40\n");

        Assert.Equal(1, _cli.Run("evaluate", policy, "--records", $"家庭@2025={records}", "--region", "甲市", "--format", "csv"));
        Assert.Contains($"{records}(4,", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("家庭 2025: of 1 records 地区 is not known", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("甲市,基尼系数,,≤0.2,2025,Met,0,", _cli.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("家庭=h.csv", "家庭@YEAR")]
    [InlineData("家庭@22=h.csv", "'22' is not a year")]
    [InlineData("家庭@2022=none.csv", "none.csv")]
    [InlineData("企业@2022=h.csv", "'企业'")]
    [InlineData("空@2022=h.csv", "no indicator")]
    [InlineData("家庭", "RECORD=FILE.csv")]
    public void What_records_are_given_must_be_clear(string records, string told)
    {
        var policy = _cli.Write("p.policy", Households + "\nrecord 空 { a: number }\n");
        _cli.Write("h.csv", "编号,地区,人数,收入\n1,甲市,2,20\n");

        Assert.Equal(2, _cli.Run("evaluate", policy, "--records", records.Replace("h.csv", _cli.PathOf("h.csv"), StringComparison.Ordinal), "--region", "甲市"));
        Assert.Contains(told, _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Households_of_the_generator_feed_the_indicators_of_a_plan()
    {
        Assert.Equal(0, _cli.Run("generate", "households", "--count", "2000", "--seed", "1", "--out", _cli.PathOf("h.csv")));
        var policy = _cli.Write("p.policy", """
            record 家庭 {
              编号: text key  地区: region  人数: 人  工资性收入, 经营净收入, 财产净收入, 转移净收入: 元/年  权数: number
            }
            let 可支配收入 of 家庭 = 工资性收入 + 经营净收入 + 财产净收入 + 转移净收入
            let 三口之家收入 of 家庭 = 可支配收入 / 人数 * 3人
            band 收入组 of 三口之家收入 { 低 < 10万元/年; 中 <= 50万元/年; 高 rest }
            indicator 中等收入家庭比例 : % = share(家庭 where 收入组 is 中 by 地区 weight 权数)
            indicator 基尼系数 = gini(可支配收入 / 人数 by 地区 weight 人数)
            target 中等收入家庭比例 >= 10% by 2025
            target 基尼系数 in 0.2..0.6 by 2025
            """);

        Assert.Equal(0, _cli.Run("evaluate", policy, "--records", $"家庭@2025={_cli.PathOf("h.csv")}", "--region", "丽水市", "--format", "csv"));
        Assert.Matches(@"丽水市,中等收入家庭比例,%,≥10%,2025,Met,\d", _cli.Output);
        Assert.Matches(@"丽水市,基尼系数,,0.2–0.6,2025,Met,0\.\d", _cli.Output);
    }
}
