using System.Text;
using System.Text.Json;

namespace PolicyKit.Cli.Tests;

public sealed class FixTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void What_is_certain_is_mended_and_the_rest_stays_to_the_letter()
    {
        var file = _cli.Write("r.policy", "\uFEFFindicater 收入 : 元   // 注\r\n\ttarget 收人 >= 3 bye 2025\n\r\n");

        Assert.Equal(0, _cli.Run("check", file, "--fix"));
        Assert.Equal("\uFEFFindicator 收入 : 元   // 注\r\n\ttarget 收入 >= 3元 by 2025\n\r\n", Encoding.UTF8.GetString(File.ReadAllBytes(file)));
        Assert.Empty(_cli.Output);
        Assert.Equal(
            [
                $"{file}(1,2): fixed PK0103: Write 'indicator' for 'indicater'.",
                $"{file}(2,17): fixed PK0104: Write 'by' for 'bye'.",
                $"{file}(2,9): fixed PK0201: Write '收入' for '收人'.",
                $"{file}(2,16): fixed PK0301: Write '3元' for '3'.",
                $"{file}: 4 fixes",
                $"{file}: 0 errors, 0 warnings",
            ],
            _cli.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["r.policy"], _cli.FilesLeft());
    }

    [Fact]
    public void What_is_left_is_reported()
    {
        var file = _cli.Write("r.policy", "indicator 收入 : 公吨\ntarget 支出 >= 3 by 2025\n");

        Assert.Equal(1, _cli.Run("check", file, "--fix", "--format", "json", "--language", "zh"));
        using var json = JsonDocument.Parse(_cli.Output);
        Assert.Equal("PK0201", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("id").GetString());
        Assert.Contains("已改正 PK0303: 把“公吨”写作“吨”。", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicator 收入 : 元\n")]
    [InlineData("indicator 收入 : 圜\n")]
    public void A_file_with_nothing_to_mend_is_not_written(string text)
    {
        var file = _cli.Write("r.policy", text);
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        _cli.Run("check", file, "--fix");

        Assert.Equal((text, DateTime.UnixEpoch), (File.ReadAllText(file), File.GetLastWriteTimeUtc(file)));
        Assert.Contains($"{file}: 0 fixes", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_option_nothing_is_written()
    {
        var file = _cli.Write("r.policy", "indicater 收入 : 元\n");

        Assert.Equal(1, _cli.Run("check", file));
        Assert.Equal("indicater 收入 : 元\n", File.ReadAllText(file));
        Assert.Contains("    fix: Write 'indicator' for 'indicater'.", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_is_read_but_not_mended()
    {
        var catalog = _cli.Write("c.policy", "indicator 收入 : 元\nindicator 面积 : 公吨\n");
        var file = _cli.Write("r.policy", "target 收人 >= 1元 by 2025\n");

        Assert.Equal(1, _cli.Run("check", file, "--fix", "--catalog", catalog));
        Assert.Equal("target 收入 >= 1元 by 2025\n", File.ReadAllText(file));
        Assert.Contains("公吨", File.ReadAllText(catalog), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_of_the_pack_is_not_mended()
    {
        Assert.Equal(2, _cli.Run("check", "lishui-2025", "--fix"));
        Assert.Contains("pack", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Permissions_and_links_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var file = _cli.Write("r.policy", "indicater 收入 : 元\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(_cli.PathOf("link.policy"), file);

        Assert.Equal(0, _cli.Run("check", _cli.PathOf("link.policy"), "--fix"));
        Assert.Equal("indicator 收入 : 元\n", File.ReadAllText(file));
        Assert.Equal(file, File.ResolveLinkTarget(_cli.PathOf("link.policy"), returnFinalTarget: true)?.FullName);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file));
    }
}
