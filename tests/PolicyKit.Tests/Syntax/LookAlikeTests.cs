using PolicyKit.Syntax;
using PolicyKit.Syntax.Lexing;
using PolicyKit.Syntax.Parsing;

namespace PolicyKit.Tests.Syntax;

/// <summary>The tables of slips name what is not of the language, and mean what is.</summary>
public sealed class LookAlikeTests
{
    public static TheoryData<char, string> Characters
    {
        get
        {
            var data = new TheoryData<char, string>();
            foreach (var (written, meant) in LookAlikes.All.Distinct())
            {
                data.Add(written, meant);
            }

            return data;
        }
    }

    public static IEnumerable<object[]> KeywordSynonyms => KeywordSlips.Synonyms.Select(s => new object[] { s.Key, s.Value });

    [Theory]
    [MemberData(nameof(Characters))]
    public void A_look_alike_is_of_no_use_and_what_it_means_is(char written, string meant)
    {
        Assert.Equal(SyntaxKind.BadToken, Check.RoundTrip($" {written} ").Root.DescendantTokens().First().Kind);
        Assert.NotEqual(SyntaxKind.BadToken, Check.RoundTrip($" {meant} ").Root.DescendantTokens().First().Kind);
    }

    [Theory]
    [MemberData(nameof(KeywordSynonyms))]
    public void A_synonym_is_a_name_and_what_it_means_is_a_keyword(string written, string meant)
    {
        Assert.Equal(SyntaxKind.IdentifierToken, SyntaxFacts.GetKeywordKind(written));
        Assert.True(SyntaxFacts.IsKeyword(SyntaxFacts.GetKeywordKind(meant)));
    }
}
