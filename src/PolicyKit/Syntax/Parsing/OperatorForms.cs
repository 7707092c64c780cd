using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>How the table of precedences reads as rules of a grammar: each level is a chain of the next tighter one.</summary>
internal static class OperatorForms
{
    private static readonly string[] Levels = ["Expression", "Conjunction", "Comparison", "Arithmetic", "Product"];

    /// <summary>The rule of a level.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="lowest">The precedence of its operators, from 1.</param>
    /// <param name="operand">What the tightest operators join.</param>
    /// <param name="label">What stands behind <c>is</c>.</param>
    public static NamedForm Level(string name, int lowest, GrammarForm operand, GrammarForm label)
    {
        var tighter = lowest == Levels.Length ? operand : Level(Levels[lowest], lowest + 1, operand, label);
        var kinds = Enum.GetValues<SyntaxKind>().Where(k => SyntaxFacts.GetPrecedence(k) == lowest && k != IsKeyword);
        GrammarForm joined = new SequenceForm([new TokenForm([.. kinds]), tighter]);
        var isComparison = lowest == SyntaxFacts.ComparisonPrecedence;
        var further = isComparison ? new ChoiceForm([joined, new SequenceForm([new TokenForm([IsKeyword]), label])]) : joined;
        GrammarForm chain = new SequenceForm([tighter, new ManyForm(further)]);
        return new NamedForm(name, isComparison ? new ChoiceForm([new SequenceForm([new TokenForm([NotKeyword]), new WordForm(name)]), chain]) : chain);
    }
}
