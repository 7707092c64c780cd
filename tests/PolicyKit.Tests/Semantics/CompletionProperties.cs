using PolicyKit.Semantics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Tests.Syntax;

namespace PolicyKit.Tests.Semantics;

public sealed class CompletionProperties
{
    [ManyCases(300, Arbitrary = [typeof(PolicyTexts)])]
    public void Any_place_of_any_characters_has_an_answer(Characters text, int at) => HasAnswer(text.Text, at);

    [ManyCases(300, Arbitrary = [typeof(PolicyTexts)])]
    public void Any_place_of_any_tokens_has_an_answer(Soup text, int at) => HasAnswer(text.Text, at);

    [ManyCases(300, Arbitrary = [typeof(PolicyTexts)])]
    public void Any_place_of_a_broken_policy_has_an_answer(Mutation text, int at) => HasAnswer(text.Text, at);

    [ManyCases(100)]
    public void A_keyword_that_is_offered_behind_a_valid_policy_is_not_out_of_place(int lines, int characters)
    {
        var file = (lines % 2 == 0 ? PolicyFiles.Lishui : PolicyFiles.MuYield).Split('\n');
        var line = file[Place(lines, file.Length)];
        var before = line[..Place(characters, line.Length + 1)];
        HasNoKeywordOutOfPlace(string.Join('\n', file.TakeWhile(l => l != line).Append(before)));
    }

    [ManyCases(300, Arbitrary = [typeof(PolicyTexts)])]
    public void Nor_is_one_behind_a_broken_policy(Mutation text, int at) => HasNoKeywordOutOfPlace(text.Text[..Place(at, text.Text.Length + 1)]);

    private static void HasNoKeywordOutOfPlace(string text)
    {
        var list = Check.ModelOf(text).GetCompletions(text.Length);
        foreach (var keyword in list.Items.Where(i => i.Kind == CompletionKind.Keyword))
        {
            var tree = SyntaxTree.Parse(text[..list.Span.Start] + keyword.Text);

            Assert.DoesNotContain(tree.Diagnostics, d => d.Location.Span.Length > 0 && d.Location.Span.Start == list.Span.Start);
        }
    }

    private static void HasAnswer(string text, int at)
    {
        var model = Check.ModelOf(text);
        var position = Place(at, text.Length + 1);
        var list = model.GetCompletions(position);

        Assert.True(list.Span.Start >= 0 && list.Span.End <= text.Length);
        Assert.Equal(list.Items.Select(i => (i.Kind, i.Text)), model.GetCompletions(position).Items.Select(i => (i.Kind, i.Text)));
        Assert.All(list.Items, i => Assert.NotEqual("", i.Text));
        Assert.True(model.GetSymbol(position) is null || model.GetType(position)?.Kind != TypeKind.Error);
        Assert.All(model.GetDeclaredSymbols(), s => Assert.NotEmpty(model.GetReferences(s)));
        Assert.All(model.GetDeclaredSymbols(), s => Assert.NotEqual("", model.GetDocumentation(s).Kind.Chinese));
        Assert.DoesNotContain(null, model.LookupSymbols(position));
    }

    private static int Place(int any, int count) => (int)((uint)any % (uint)count);
}
