using System.Text;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>Prints the parser's own rules as EBNF (ISO 14977: <c>,</c> joins, <c>|</c> parts, <c>[ ]</c> may be absent, <c>{ }</c> may repeat).</summary>
internal static class GrammarText
{
    private const string Start = "Policy";

    // Tokens that no fixed text tells.
    private static readonly Dictionary<SyntaxKind, string> Words = new()
    {
        [IdentifierToken] = "name",
        [NumberToken] = "number",
        [TextToken] = "text",
        [DateToken] = "date",
        [PeriodToken] = "quarter",
        [PhraseToken] = "phrase",
        [VerbToken] = "verb",
        [GrowthToken] = "pace",
        [CourseToken] = "course",
        [RankToken] = "rank",
        [ScopeToken] = "scope",
        [LimitToken] = "limit",
        [SpreadToken] = "spread",
        [HedgeToken] = "hedge",
        [DueToken] = "due",
        [RangeToken] = "range",
        [PauseToken] = "pause",
    };

    /// <summary>One rule a line, each before those that it is the first to need.</summary>
    public static string Print()
    {
        var rules = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var order = new List<string>();
        var pending = new Stack<(string Name, GrammarForm Form)>([(Start, new ManyForm(DeclarationGrammar.Member.Form))]);
        while (pending.TryPop(out var rule))
        {
            if (!rules.TryGetValue(rule.Name, out var definitions))
            {
                rules.Add(rule.Name, definitions = []);
                order.Add(rule.Name);
            }

            var needed = new List<(string, GrammarForm)>();
            var printed = Print(rule.Form, needed).Text;
            if (!definitions.Contains(printed))
            {
                definitions.Add(printed);
                needed.Reverse();
                needed.ForEach(pending.Push);
            }
        }

        var text = new StringBuilder();
        foreach (var name in order)
        {
            text.Append(name).Append(" = ").AppendJoin($"\n{new string(' ', name.Length)} | ", rules[name]).Append(" ;\n");
        }

        return text.ToString();
    }

    private static (string Text, bool IsChoice) Print(GrammarForm form, List<(string Name, GrammarForm Form)> needed)
    {
        switch (form)
        {
            case TokenForm token:
                return (string.Join(" | ", token.Kinds.Select(Terminal)), token.Kinds.Length > 1);
            case WordForm word:
                return (word.Name, false);
            case LaterForm later:
                return Print(later.Form(), needed);
            case NamedForm named:
                needed.Add((named.Name, named.Form));
                return (named.Name, false);
            case OptionalForm optional:
                return ($"[ {Print(optional.Part, needed).Text} ]", false);
            case ManyForm many:
                return ($"{{ {Print(many.Item, needed).Text} }}", false);
            case SequenceForm sequence:
                return (string.Join(", ", sequence.Parts.Where(p => p is not NothingForm).Select(p => Inside(Print(p, needed)))), false);
            case ChoiceForm choice:
                return Print(choice, needed);
            default:
                throw new InvalidOperationException($"{form.GetType().Name} has no printed form.");
        }
    }

    private static (string Text, bool IsChoice) Print(ChoiceForm choice, List<(string Name, GrammarForm Form)> needed)
    {
        var alternatives = choice.Alternatives.Where(a => a is not (NothingForm or NeverForm)).Select(a => Print(a, needed).Text).Distinct().ToList();
        var joined = string.Join(" | ", alternatives);
        return choice.Alternatives.Any(a => a is NothingForm) ? ($"[ {joined} ]", false) : (joined, alternatives.Count > 1);
    }

    private static string Inside((string Text, bool IsChoice) part) => part.IsChoice ? $"( {part.Text} )" : part.Text;

    private static string Terminal(SyntaxKind kind) => Words.GetValueOrDefault(kind) ?? $"\"{SyntaxFacts.GetText(kind)}\"";
}
