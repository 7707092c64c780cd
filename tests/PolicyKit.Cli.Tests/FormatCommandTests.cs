using System.Text;

namespace PolicyKit.Cli.Tests;

public sealed class FormatCommandTests : IDisposable
{
    private const string Ragged = "\uFEFFindicator  收入 : 元   // 注\r\n target 收入>=3元 by 2025\r\n";
    private const string Even = "\uFEFFindicator 收入 : 元  // 注\r\ntarget    收入 >= 3元 by 2025\r\n";

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Files_are_laid_out_in_place()
    {
        var (ragged, even) = (_cli.Write("a.policy", Ragged), _cli.Write("b.policy", Even));
        File.SetLastWriteTimeUtc(even, DateTime.UnixEpoch);

        Assert.Equal(0, _cli.Run("format", ragged, even));
        Assert.Equal(Even, Encoding.UTF8.GetString(File.ReadAllBytes(ragged)));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(even));
        Assert.Equal(("", $"{ragged}: formatted{Environment.NewLine}"), (_cli.Output, _cli.Error));
        Assert.Equal(["a.policy", "b.policy"], _cli.FilesLeft().Order());
    }

    [Fact]
    public void A_check_lists_what_would_change_and_writes_nothing()
    {
        var (ragged, even) = (_cli.Write("a.policy", Ragged), _cli.Write("b.policy", Even));

        Assert.Equal(1, _cli.Run("format", "--check", ragged, even));
        Assert.Equal((ragged + Environment.NewLine, ""), (_cli.Output, _cli.Error));
        Assert.Equal(Ragged, Encoding.UTF8.GetString(File.ReadAllBytes(ragged)));
        Assert.Equal(0, _cli.Run("format", "--check", even));
        Assert.Equal(("", ""), (_cli.Output, _cli.Error));
        Assert.Equal(1, _cli.Run("format", "--check", "--keywords", "zh", even));
    }

    [Theory]
    [InlineData("zh", "指标 收入：元\n目标 收入 ≥ 3元 到2025\n")]
    [InlineData("en", "indicator 收入 : 元\ntarget    收入 >= 3元 by 2025\n")]
    public void Standard_input_goes_to_standard_output_in_the_dress_that_is_asked_for(string dress, string expected)
    {
        Assert.Equal(0, _cli.RunWith("指标 收入 : 元\n target 收入>=3元 到 2025", "format", "-", "--keywords", dress));
        Assert.Equal((expected, ""), (_cli.Output, _cli.Error));
    }

    [Fact]
    public void What_has_mistakes_stays_to_the_letter_and_is_told()
    {
        var file = _cli.Write("a.policy", "indicator  收入 : 元\nindicator  支出  :\n");

        Assert.Equal(1, _cli.Run("format", file));
        Assert.Equal("indicator 收入 : 元\nindicator  支出  :\n", File.ReadAllText(file));
        Assert.Contains($"{file}(2,", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("PK0103", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(1, _cli.Run("format", "--check", file));
        Assert.Empty(_cli.Output);
    }

    [Fact]
    public void Mistakes_of_meaning_are_not_of_its_business()
    {
        var file = _cli.Write("a.policy", "indicator 收入 : 圜\n");

        Assert.Equal(0, _cli.Run("format", file));
        Assert.Equal(("", ""), (_cli.Output, _cli.Error));
    }

    [Fact]
    public void Nothing_is_written_where_a_file_cannot_be_read()
    {
        var file = _cli.Write("a.policy", Ragged);

        Assert.Equal(2, _cli.Run("format", file, _cli.PathOf("b.policy")));
        Assert.Equal(Ragged, Encoding.UTF8.GetString(File.ReadAllBytes(file)));
        Assert.Equal(2, _cli.Run("format", "lishui-2025"));
        Assert.Contains("policy of the pack", _cli.Error, StringComparison.Ordinal);
        File.WriteAllBytes(file, [0xFF, 0xFE, 0x41]);
        Assert.Equal(2, _cli.Run("format", file));
        Assert.Contains("UTF-8", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(2, _cli.Run("format"));
        Assert.Equal(2, _cli.Run("format", "--keywords", "fr", file));
    }
}
