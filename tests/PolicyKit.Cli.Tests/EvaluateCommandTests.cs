using System.Text.Json;

namespace PolicyKit.Cli.Tests;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Header = "region,indicator,year,comparator,value,unit,status,source\n";

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void The_table_has_a_line_for_each_target_with_value_gap_outcome_and_source()
    {
        Assert.Equal(0, _cli.Run("evaluate", "lishui-2025", "--region", "浙江省"));

        var line = Assert.Single(_cli.Output.Split('\n'), l => l.Contains("城乡居民收入倍差", StringComparison.Ordinal) && l.Contains("2022  ", StringComparison.Ordinal));
        Assert.Matches(@"1\.9倍 \(2022\)\s+≤2倍\s+2022\s+-0\.1倍\s+met\s+附件 第17项", line);
        Assert.Contains("134 targets", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Lishui_the_sources_state_nothing_and_nothing_is_made_up()
    {
        Assert.Equal(0, _cli.Run("evaluate", "lishui-2025", "--format", "csv"));

        var rows = _cli.Output.Trim().Split('\n').Skip(1).ToList();
        Assert.Equal(134, rows.Count);
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
}
