using PolicyKit.Data;
using PolicyKit.Results;

namespace PolicyKit.Tests.Binding;

/// <summary>The tasks of work lists, and who looks after which target.</summary>
public sealed class TaskTests
{
    private const string Plan = """
        policy "示例" for 丽水市 2021..2025
        region 浙江省 { 丽水市 }
        indicator 收入 : 元
        @departments "市发改委, 市统计局"
        indicator 倍差 : 倍
        target 收入 >= 200元 by 2025
        target 倍差 <= 2 by 2025

        """;

    [Theory]
    [InlineData("@departments \"市农业农村局、市民政局\"\ntask 12 \"农民增收\" for 丽水市 by 2025Q2 drives 收入, 倍差")]
    [InlineData("@部门 \"市农业农村局，市民政局\"\n任务 12 \"农民增收\" 适用于 丽水市 到 2025Q2 推动 收入, 倍差")]
    public void A_task_is_read_in_either_dress(string text)
    {
        var task = Assert.Single(Policy.Parse(Plan + text).Tasks);

        Assert.Equal((12, "农民增收", "丽水市", "2025Q2"), (task.Number, task.Title, task.Region!.Name, task.By!.Value.ToString()));
        Assert.Equal(["收入", "倍差"], task.Indicators.Select(i => i.Name));
        Assert.Equal(["市农业农村局", "市民政局"], task.Departments.AsEnumerable());
    }

    [Fact]
    public void Only_number_and_title_must_be_there()
    {
        var policy = Policy.Parse(Plan + "task 1 \"宣传发动\"");

        var task = Assert.Single(policy.Tasks);
        Assert.Equal("丽水市", task.Region!.Name);
        Assert.Null(task.By);
        Assert.Empty(task.Indicators);
        Assert.Empty(task.Departments);
        Assert.Equal(["PK0419", "PK0420", "PK0420"], policy.Warnings.Select(w => w.Id).Order());
    }

    [Fact]
    public void What_is_wrong_with_a_task_is_reported() => BindingCheck.Diagnostics("""
        policy "示例" for 丽水市 2021..2025
        region 浙江省 { 丽水市 }
        indicator 收入 : 元
        target 收入 >= 200元 by 2025
        task 1 "增收" drives 收人
                             ~~~~ PK0201
        task 1 "再增收" drives 收入
             ~ PK0202
        task 1.5 "半项" drives 收入
             ~~~ PK0302
        task 0 "零" drives 收入
             ~ PK0302
        task 3 "外地" for 宁波市 drives 收入
                          ~~~~~~ PK0201
        """);

    [Fact]
    public void What_is_odd_about_tasks_is_told() => BindingCheck.Diagnostics("""
        policy "示例" for 丽水市 2021..2025
        region 浙江省 { 丽水市 }
        indicator 收入, 支出 : 元
        target 收入 >= 200元 by 2025
        target 支出 >= 100元 by 2025
                    ~~~~~~~~~~~~~~~~ PK0420
        task 1 "增收" by 2026 drives 收入
                      ~~~~~~~ PK0418
        task 2 "宣传"
               ~~~~~~ PK0419
        """);

    [Fact]
    public void Without_tasks_no_indicator_lacks_one() => Assert.Empty(Policy.Parse(Plan).Warnings);

    [Fact]
    public void A_department_hears_of_the_targets_that_need_its_care()
    {
        var policy = Policy.Parse(Plan + "@departments \"市农业农村局、市统计局\"\ntask 1 \"增收\" drives 收入\n@departments \"市文旅局\"\ntask 2 \"旅游\" drives 倍差");
        Observation[] observations = [new("丽水市", "收入", 2021, 100), new("丽水市", "收入", 2023, 110), new("丽水市", "倍差", 2021, 3), new("丽水市", "倍差", 2023, 2)];

        var departments = policy.Evaluate(observations).Departments.ToDictionary(d => d.Department, d => d.Outcomes.Select(o => (o.Indicator.Name, o.Status)));

        Assert.Equal(["市发改委", "市统计局", "市农业农村局", "市文旅局"], departments.Keys);
        Assert.Equal([("收入", TargetStatus.AtRisk)], departments["市农业农村局"]);
        Assert.Equal([("收入", TargetStatus.AtRisk)], departments["市统计局"]);
        Assert.Empty(departments["市发改委"]);
        Assert.Empty(departments["市文旅局"]);
    }
}
