using PolicyKit.Diagnostics;
using PolicyKit.Tests.Differential;
using PolicyKit.Tests.House;
using PolicyKit.Tests.Syntax;

namespace PolicyKit.Tests.Formatting;

/// <summary>Whatever the text and the dress: what is formatted stays so, nothing is lost, and it means the same.</summary>
[Properties(Arbitrary = [typeof(PolicyTexts), typeof(Policies)])]
public sealed class FormattingProperties
{
    private static readonly Language?[] Dresses = [null, Language.Chinese, Language.English];

    public static TheoryData<string> Texts => [.. DocumentationTests.AllExamples, PolicyFiles.Lishui, PolicyFiles.MuYield];

    [ManyCases(1000)]
    public void Any_characters(Characters text) => IsSound(text.Text);

    [ManyCases(1000)]
    public void Any_tokens(Soup text) => IsSound(text.Text);

    [ManyCases(500)]
    public void Any_stretch_of_a_policy_with_mistakes(Mutation text) => IsSound(text.Text);

    [ManyCases(20)]
    public void Any_policy_with_mistakes(WholeMutation text) => IsSound(text.Text);

    [ManyCases(100)]
    public void Any_policy_over_records(GeneratedCase generated) => IsSound(generated.Policy);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_that_is_shown(string text) => IsSound(text);

    [Theory]
    [InlineData("y\"\"\nregion 浙江省{浙江省,\n波 }")]
    [InlineData("\nregion 湖\"3305\",市\"3305\" }")]
    public void Lines_of_other_declarations_move(string text) => IsSound(text);

    private static void IsSound(string text)
    {
        Assert.All(Dresses, dress => Check.FormattingIsSound(text, dress));
        var (chinese, english) = (Check.Format(text, Language.Chinese), Check.Format(text, Language.English));
        Assert.Equal(english, Check.Format(chinese, Language.English));
        Assert.Equal(chinese, Check.Format(english, Language.Chinese));
    }
}
