using System.Text.RegularExpressions;
using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Diagnostics;

public sealed partial class DescriptorTests
{
    public static IEnumerable<object[]> Ids { get; } = DiagnosticDescriptors.All.Select(d => new object[] { d.Id });

    [Fact]
    public void No_two_findings_share_an_id() => Assert.Equal(DiagnosticDescriptors.All.Select(d => d.Id).Distinct(), DiagnosticDescriptors.All.Select(d => d.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_finding_says_the_same_in_both_languages(string id)
    {
        var descriptor = DiagnosticDescriptors.All.Single(d => d.Id == id);

        Assert.Matches("^PK0[1-9][0-9]{2}$", id);
        Assert.Equal(PlacesOf(descriptor.Message.English), PlacesOf(descriptor.Message.Chinese));
        Assert.Equal(PlacesOf(descriptor.Help.English), PlacesOf(descriptor.Help.Chinese));
        Assert.Equal(descriptor.Help.English.Length == 0, descriptor.Help.Chinese.Length == 0);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", descriptor.Message.Chinese);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", Example().Replace(descriptor.Message.English, ""));
    }

    [Fact]
    public void A_message_is_filled_in_its_own_language()
    {
        var diagnostic = Diagnostic.Create(DiagnosticDescriptors.Unterminated, Location.At("a.policy", 3, 4), new Localized("text", "文本"), "\"");

        Assert.Equal("This text has no end; '\"' is missing.", diagnostic.GetMessage());
        Assert.Equal("这个文本没有结束，缺少“\"”。", diagnostic.GetMessage(Language.Chinese));
        Assert.Equal("a.policy(3,4): error PK0102: This text has no end; '\"' is missing.", diagnostic.ToString());
        Assert.Equal("a.policy(3,4): 错误 PK0102: 这个文本没有结束，缺少“\"”。", DiagnosticFormatter.ToLine(diagnostic, Language.Chinese));
    }

    private static IEnumerable<string> PlacesOf(string text) => Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("「.*?」")]
    private static partial Regex Example();
}
