using System.Text;
using System.Text.RegularExpressions;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Parsing;

namespace PolicyKit.Tests.House;

/// <summary>The printed grammar is the parser's.</summary>
public sealed partial class GrammarPageTests
{
    private static readonly string[] SentenceWords = ["phrase", "verb", "pace", "course", "rank", "scope", "limit", "spread", "hedge", "due", "range", "pause"];
    private static readonly string[] Words = ["name", "number", "text", "date", "quarter", "unit", "function", "argument", .. SentenceWords];

    [Fact]
    public void The_grammar_page_is_the_parsers_own_rules() => WrittenPage.Check("docs/language/grammar.md", Page());

    [Fact]
    public void Every_node_but_the_root_and_skipped_text_has_a_rule()
    {
        var rules = Rule().Matches(GrammarText.Print()).Select(m => m.Groups[1].Value).ToHashSet();

        Assert.Empty(NodeKinds().Except([SyntaxKind.CompilationUnit, SyntaxKind.SkippedTokens, SyntaxKind.UnaryExpression, SyntaxKind.BinaryExpression,
            SyntaxKind.IsExpression, SyntaxKind.OfExpression, SyntaxKind.GrowthExpression, SyntaxKind.TotalExpression]).Select(k => k.ToString()).Except(rules));
    }

    [Fact]
    public void Every_name_in_a_rule_is_a_rule_or_a_word()
    {
        var grammar = GrammarText.Print();
        var rules = Rule().Matches(grammar).Select(m => m.Groups[1].Value).Concat(Words).ToHashSet();

        Assert.All(Quoted().Replace(grammar, "").Split([' ', '\n', ',', ';', '=', '|', '(', ')', '[', ']', '{', '}'], StringSplitOptions.RemoveEmptyEntries), w => Assert.Contains(w, rules));
    }

    private static IEnumerable<SyntaxKind> NodeKinds() => Enum.GetValues<SyntaxKind>().Where(k => k > SyntaxKind.List);

    private static string Page()
    {
        var page = new StringBuilder("# Grammar\n\n");
        page.Append("Written from the rules that the parser runs (`src/PolicyKit/Syntax/Parsing`); after a change there, run the tests once with `POLICYKIT_WRITE_DOCS=1`.\n");
        page.Append("EBNF: `,` joins, `|` parts, `[ ]` may be absent, `{ }` may repeat. Keywords and signs stand in their English form; the tables below have the others.\n");
        page.Append("White space and comments may stand between any two tokens. A declaration begins on a line of its own.\n\n");
        page.Append("```ebnf\n").Append(GrammarText.Print()).Append("```\n\n");
        page.Append("## Words\n\n| word | is |\n|---|---|\n");
        page.Append("| name | letters of any script, digits and `_ · — & ’ ² ³`, not beginning with a digit; or anything in `「…」` or backquotes |\n");
        page.Append("| number | `1.9`, `1_000`, `三分之二`; at most ").Append(SyntaxFacts.MaxDigits).Append(" digits |\n");
        page.Append("| text | `\"…\"` or `“…”`, on one line |\n| date | `2025-06-30` |\n| quarter | `2025Q2` |\n");
        page.Append("| unit | a name, `%` or `‰`; right behind its number, without blanks round `/` |\n| function | a name right before `(` or `by` |\n");
        page.Append("| argument | a text, number or name on the line of its `@` |\n");
        page.Append("| phrase | in a sentence, what is no set word: the name of an indicator |\n");
        page.Append("| verb, pace, course, rank, scope, limit, spread, hedge, due, pause | in a sentence, a set word of the table at the end |\n");
        page.Append("| range | in a sentence, `—` or the like between two numbers |\n\n");
        page.Append("## Keywords\n\n| English | Chinese |\n|---|---|\n");
        foreach (var (_, english, chinese) in SyntaxFacts.Keywords)
        {
            page.Append("| ").Append(english).Append(" | ").AppendJoin(", ", chinese).Append(" |\n");
        }

        page.Append("\n## Signs\n\n| sign | other forms |\n|---|---|\n");
        foreach (var (_, text, forms) in SyntaxFacts.Signs)
        {
            page.Append("| `").Append(text).Append("` | ").AppendJoin(' ', forms.Select(f => $"`{f}`")).Append(" |\n");
        }

        page.Append("\n## Set words of sentences\n\n| for | says | words |\n|---|---|---|\n");
        foreach (var (role, meaning, words) in SentenceFacts.Words)
        {
            page.Append("| ").Append(role).Append(" | ").Append(meaning == SetWordMeaning.None ? "" : meaning).Append(" | ").AppendJoin(' ', words).Append(" |\n");
        }

        return page.ToString();
    }

    [GeneratedRegex(@"^(\w+) = ", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
