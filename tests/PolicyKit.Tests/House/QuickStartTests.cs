using System.Runtime.CompilerServices;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Scoring;

namespace PolicyKit.Tests.House;

/// <summary>The README's quick starts, run; each stands in the README to the letter.</summary>
public sealed class QuickStartTests : IDisposable
{
    private const string Rules = """
        record 企业 { 税收: 万元  用地: 亩 }
        score 亩均效益 of 企业 { 亩均税收 = 税收 / 用地 weight 100 base 24.097万元/亩 }
        grade 档次 of 亩均效益 { A when 亩均效益 >= 100, B rest }
        """;

    private const string Assessment = """
        region 甲市, 乙市
        group 各市 = 甲市, 乙市
        indicator 收入 : 万元   @better higher
        assessment 绩效 over 各市 { 收入 weight 100 by efficacy 60 missing none }
        """;

    private readonly StringWriter _output = new();

    private StringWriter Console => _output;

    public void Dispose() => _output.Dispose();

    [Fact]
    public void One_rule()
    {
        // README: one rule
        var rule = Policy.Parse("收入倍差 <= 1.9 by 2025");
        TargetOutcome outcome = rule.Check("收入倍差", 1.85m);
        Console.WriteLine($"{outcome.Status}: {outcome.Reason.In(Language.English)}");
        // end
        Assert.Equal("Met: 1.85 in 2025 meets ≤1.9", _output.ToString().Trim());
        AssertInReadme();
    }

    [Fact]
    public void A_region_and_a_year()
    {
        // README: a plan
        var policy = Policy.Load("lishui-2025.policy");
        Observation[] figures = [new("丽水市", "居民人均可支配收入", 2022, 4.52m, "万元")];
        foreach (var outcome in policy.Evaluate(figures, region: "丽水市", year: 2022).Outcomes.Where(o => o.IsMet == true))
            Console.WriteLine($"{outcome.Indicator} {outcome.Aim.Year}: {outcome.Status}, {outcome.Source}");
        // end
        Assert.Equal("居民人均可支配收入 2022: Met, 附件 第2项、正文 第一部分", _output.ToString().Trim());
        AssertInReadme();
    }

    [Fact]
    public void Places_of_regions()
    {
        Observation[] regionFigures = [new("甲市", "收入", 2022, 6), new("乙市", "收入", 2022, 7)];
        // README: regions
        var assessment = Policy.Parse(Assessment).Assess("绩效", regionFigures, year: 2022);
        foreach (var region in assessment.Regions)
            Console.WriteLine($"{region.Place} {region.Region}: {region.Total}, {region.Explain()[0].English}");
        // end
        Assert.Equal(
            ["1 乙市: 100, 收入: 7万元 by efficacy: mark 100, weight 100, 100 points", "2 甲市: 60, 收入: 6万元 by efficacy: mark 60, weight 100, 60 points"],
            _output.ToString().Trim().Split(Environment.NewLine));
        AssertInReadme();
    }

    [Fact]
    public void An_array_of_objects()
    {
        // README: objects
        Firm[] firms = [new("甲", 税收: 240.97, 用地: 10), new("乙", 税收: 100, 用地: 10)];
        ScoreBatch scores = Policy.Parse(Rules).Scorer<Firm>("亩均效益").Score(firms);
        for (var i = 0; i < firms.Length; i++)
            Console.WriteLine($"{firms[i].名称} {scores.Scores[i]:0.00} {scores.Grade(i)}");
        // end
        Assert.Equal(["甲 100.00 A", "乙 41.50 B"], _output.ToString().Trim().Split(Environment.NewLine));
        AssertInReadme();
    }

    [Fact]
    public void A_column_batch()
    {
        double[] taxes = [240.97, 100], land = [10, 10];
        // README: columns
        var batch = new ColumnBatch(new NumberColumn("税收", taxes), new NumberColumn("用地", land));
        ScoreBatch scores = Policy.Parse(Rules).Scorer("亩均效益").Score(batch);
        Console.WriteLine($"{scores.GradeCodes().Count(0)} of {scores.Count} are {scores.Gradings[0].Labels[0]}");
        // end
        Assert.Equal("1 of 2 are A", _output.ToString().Trim());
        AssertInReadme();
    }

    [Fact]
    public void A_query()
    {
        using var table = new System.Data.DataTable { Columns = { { "税收", typeof(decimal) }, { "用地", typeof(double) } }, Rows = { { 240.97m, 10.0 }, { DBNull.Value, 10.0 } } };
        using var reader = table.CreateDataReader();
        // README: a query
        foreach (ScoreBatch scores in Policy.Parse(Rules).Scorer("亩均效益").Score(reader))
            foreach (var (reason, i) in scores.Reasons.Select((r, i) => (r[0].English, i)))
                Console.WriteLine($"{scores.ReasonCodes.Count(i)} of {scores.Count}: {reason}");
        // end
        Assert.Equal("1 of 2: 税收 is missing", _output.ToString().Trim());
        AssertInReadme();
    }

    [Fact]
    public void Indicators_over_records()
    {
        const string Plan = "record 家庭 { 地区: region, 收入: 元 }\nindicator 基尼系数 = gini(收入 by 地区)\ntarget 基尼系数 <= 0.4 by 2025";
        double[] incomes = [100, 300];
        // README: records
        var households = new ColumnBatch(TextColumn.Of("地区", ["丽水市", "丽水市"]), new NumberColumn("收入", incomes));
        var evaluation = Policy.Parse(Plan).Evaluate([], [new RecordBatch("家庭", 2025, households)], region: "丽水市");
        Console.WriteLine($"{evaluation.Outcomes[0].Status}: {evaluation.Outcomes[0].Figure!.Value}");
        // end
        Assert.Equal("Met: 0.25", _output.ToString().Trim());
        AssertInReadme();
    }

    private static void AssertInReadme([CallerMemberName] string test = "")
    {
        var lines = Repository.Read("tests/PolicyKit.Tests/House/QuickStartTests.cs").ReplaceLineEndings("\n").Split('\n').SkipWhile(l => !l.Contains($"void {test}()", StringComparison.Ordinal));
        var shown = lines.SkipWhile(l => !l.Contains("// README", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.Contains("// end", StringComparison.Ordinal)).Select(l => l.Length > 8 ? l[8..] : l).ToList();
        Assert.InRange(shown.Count, 1, 5);
        Assert.Contains(string.Join('\n', shown), Repository.Read("README.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private sealed record Firm(string 名称, double 税收, double 用地);
}
