namespace PolicyKit.Cli.Tests;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Rules = """
        record 企业 { 编码: text key  地区: region  税收: 万元  用地: 亩  规上: bool }
        score 效益 of 企业 where 规上 { 亩均税收 = 税收 / 用地 weight 100 base 24.097万元/亩 }
        grade 档次 of 效益 by 地区 { A top 50%, B rest }
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Every_input_row_has_an_output_row_in_order()
    {
        var code = Score("""
            编码,地区,税收,用地,规上
            甲,台州市,240.97,10,true
            乙,台州市,100,10,是
            丙,台州市,100,10,false
            """);

        Assert.Equal(0, code);
        Assert.Equal(
            [
                "编码,效益.亩均税收,效益,档次,效益.status,效益.reason",
                "甲,100,100,A,ok,",
                "乙,41.498941777,41.498941777,B,ok,",
                "丙,,,,outside,",
            ],
            _cli.ReadLines("out.csv"));
    }

    [Fact]
    public void Broken_rows_are_reported_kept_and_told_by_the_exit_code()
    {
        var code = Score("""
            编码,地区,税收,用地,规上
            甲,台州市,很多,10,true
            乙,台州市,100
            丙,台州市,100,0,true
            丁,台州市,240.97,10,true
            """);

        Assert.Equal(1, code);
        var records = _cli.PathOf("in.csv");
        Assert.Contains($"{records}(2,7): error PK0601", _cli.Error, StringComparison.Ordinal);
        Assert.Contains($"{records}(3,1): error PK0602", _cli.Error, StringComparison.Ordinal);
        Assert.Contains($"{records}(4,1): error PK0605: No result of '效益': 用地 is 0 and cannot divide.", _cli.Error, StringComparison.Ordinal);
        var rows = _cli.ReadLines("out.csv");
        Assert.Equal(5, rows.Length);
        Assert.Matches("^甲,,,,unknown,.*很多", rows[1]);
        Assert.Matches("^乙,,,,unknown,.*3 fields", rows[2]);
        Assert.Equal("丙,,,,unknown,用地 is 0 and cannot divide", rows[3]);
        Assert.Equal("丁,100,100,B,ok,", rows[4]);
    }

    [Fact]
    public void Without_a_needed_column_nothing_is_written()
    {
        Assert.Equal(1, Score("编码,地区,税收,规上\n甲,台州市,1,true\n"));
        Assert.Contains("PK0603", _cli.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("out.csv", _cli.FilesLeft());
    }

    [Theory]
    [InlineData("企业")]
    [InlineData("家庭=in.csv")]
    [InlineData("企业=no-such.csv")]
    public void What_the_command_line_names_must_be_there(string records)
    {
        Assert.Equal(2, _cli.Run("score", _cli.Write("p.policy", Rules), "--records", records, "--out", _cli.PathOf("out.csv")));
        Assert.DoesNotContain("   at ", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_enterprises_score_whole()
    {
        Assert.Equal(0, _cli.Run("generate", "enterprises", "--count", "500", "--seed", "7", "--out", _cli.PathOf("firms.csv")));
        Assert.StartsWith("# ", _cli.ReadLines("firms.csv")[0], StringComparison.Ordinal);
        Assert.Contains("Synthetic", _cli.ReadLines("firms.csv")[0], StringComparison.Ordinal);

        Assert.Equal(0, _cli.Run("score", "mu-yield", "--records", $"企业={_cli.PathOf("firms.csv")}", "--out", _cli.PathOf("scores.csv")));
        Assert.Equal(501, _cli.ReadLines("scores.csv").Length);
        Assert.DoesNotContain(_cli.ReadLines("scores.csv"), l => l.Contains(",unknown,", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_seed_writes_the_same_file()
    {
        _cli.Run("generate", "households", "--count", "300", "--seed", "5", "--out", _cli.PathOf("one.csv"));
        _cli.Run("generate", "households", "--count", "300", "--seed", "5", "--out", _cli.PathOf("two.csv"));

        Assert.Equal(_cli.ReadLines("one.csv"), _cli.ReadLines("two.csv"));
        Assert.Equal(302, _cli.ReadLines("one.csv").Length);
    }

    [Fact]
    public void Bonuses_and_deductions_have_columns_of_their_own()
    {
        var policy = _cli.Write("bonus.policy", """
            record 企业 { 编码: text key  税收: 万元  高新: bool?  违规: bool  规上: bool }
            score 分 of 企业 where 规上 {
              税收 weight 100 base 10万元
              bonus 5 when 高新
              deduct 10.5 when 违规 and 税收 > 1万元
            }
            """);
        var records = _cli.Write("in.csv", "编码,税收,高新,违规,规上\n甲,10,是,是,是\n乙,20,否,否,是\n丙,30,,否,是\n丁,30,是,是,否\n戊,多,是,是,是\n");

        Assert.Equal(1, _cli.Run("score", policy, "--records", $"企业={records}", "--out", _cli.PathOf("out.csv")));
        var rows = _cli.ReadLines("out.csv");
        Assert.Equal("编码,分.税收,分.bonus 高新,分.deduct 违规 and 税收 > 1万元,分,分.status,分.reason", rows[0]);
        Assert.Equal("甲,100,5,-10.5,94.5,ok,", rows[1]);
        Assert.Equal("乙,200,0,0,200,ok,", rows[2]);
        Assert.Equal("丙,300,,0,,unknown,高新 is missing", rows[3]);
        Assert.Equal("丁,,,,,outside,", rows[4]);
        Assert.Matches("^戊,,,,,unknown,.*多", rows[5]);
    }

    [Fact]
    public void A_broken_figure_is_not_a_missing_one()
    {
        var policy = _cli.Write("average.policy", """
            record 企业 { 编码: text key  税收: 万元  排放: 吨? }
            score 分 of 企业 {
              甲 = 税收 / 1万元 weight 1
              乙 = 税收 / 排放 weight 99 base 1万元/吨 missing average
            }
            """);
        var records = _cli.Write("in.csv", "编码,税收,排放\n甲,10,10\n乙,20,\n丙,30,多\n");

        Assert.Equal(1, _cli.Run("score", policy, "--records", $"企业={records}", "--out", _cli.PathOf("out.csv")));
        var rows = _cli.ReadLines("out.csv");
        Assert.Equal("甲,10,99,109,ok,", rows[1]);
        Assert.Equal("乙,20,99,119,ok,", rows[2]);
        Assert.Matches("^丙,,,,unknown,.*多", rows[3]);
    }

    private int Score(string records) =>
        _cli.Run("score", _cli.Write("p.policy", Rules), "--records", $"企业={_cli.Write("in.csv", records)}", "--out", _cli.PathOf("out.csv"));
}
