namespace PolicyKit.Cli.Tests;

public sealed class DemoCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void The_demo_walks_the_whole_way()
    {
        Assert.Equal(0, _cli.Run("demo", "--count", "3000"));

        Assert.Contains("丽水市, as of 2025: 371 targets", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("Synthetic", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(11, _cli.Output.Split('\n').Count(l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^\s+\S+市(\s+[\d,]+){6}\s*$")));
        Assert.Contains("Why E", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("rows/s", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_demo_without_a_scored_record_ends_well() => Assert.Equal(0, _cli.Run("demo", "--count", "1"));
}
