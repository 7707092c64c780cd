namespace PolicyKit.Tests.Binding;

public sealed class AnnotationTests
{
    [Theory]
    [InlineData("@better higher", "")]
    [InlineData("@方向 越低越好", "")]
    [InlineData("@better neutral", "")]
    [InlineData("@frequency monthly", "")]
    [InlineData("@频率 季度", "")]
    [InlineData("@kind 评价指标", "")]
    [InlineData("@类型 特色", "")]
    [InlineData("@kind observation", "")]
    [InlineData("@kind 约束性", "")]
    [InlineData("@kind 预期性指标", "")]
    [InlineData("@kind 任何", "PK0421")]
    [InlineData("@kind 评价性", "PK0421")]
    [InlineData("@category 任何", "")]
    [InlineData("@better sideways", "PK0421")]
    [InlineData("@frequency 每周", "PK0421")]
    public void What_an_annotation_cannot_say_is_told(string annotation, string id) =>
        Assert.Equal(id, BindingCheck.Ids($"{annotation}\nindicator A\ntarget A >= 1 by 2025"));

    [Fact]
    public void A_target_has_the_source_of_its_indicator_where_it_has_none()
    {
        var policy = Policy.Parse("@source \"第3条\"\nindicator A\ntarget A >= 1 by 2024\ntarget A >= 2 by 2025 @source \"第9条\"");

        Assert.Equal(["第3条", "第9条"], policy.Evaluate([]).Outcomes.Select(o => o.Source));
    }
}
