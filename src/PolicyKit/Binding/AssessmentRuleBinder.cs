using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds what holds for all items of an assessment.</summary>
internal sealed class AssessmentRuleBinder
{
    private static readonly Localized AWholeNumber = new("a whole number", "整数");
    private static readonly Rational Full = 100;

    private readonly ExpressionBinder _expressions;
    private readonly DiagnosticSink _sink;

    public AssessmentRuleBinder(AssessmentDeclarationSyntax syntax, ExpressionBinder expressions, DiagnosticSink sink)
    {
        (_expressions, _sink) = (expressions, sink);
        foreach (var repeated in syntax.Lines.Where(l => l is RuleClauseSyntax or EachClauseSyntax or VaryClauseSyntax).GroupBy(KeywordOf).SelectMany(g => g.Skip(1)))
        {
            Fail(DiagnosticDescriptors.Repeated, repeated.DescendantTokens().First(), repeated.DescendantTokens().First().Text);
        }

        var rules = syntax.Lines.OfType<RuleClauseSyntax>().DistinctBy(KeywordOf).ToDictionary(KeywordOf);
        SaysMissing = rules.ContainsKey(SyntaxKind.MissingKeyword);
        Missing = Read(rules.GetValueOrDefault(SyntaxKind.MissingKeyword), AssessmentRules.Missing, Kinds.MissingPolicy);
        Combination = Read(rules.GetValueOrDefault(SyntaxKind.CombineKeyword), AssessmentRules.Combinations, Kinds.Combination) ?? default;
        Ties = Read(rules.GetValueOrDefault(SyntaxKind.TiesKeyword), AssessmentRules.Ties, Kinds.Ties) ?? default;
        Limits = syntax.Lines.OfType<EachClauseSyntax>().FirstOrDefault() is { } each ? BindLimits(each) : null;
        Variation = syntax.Lines.OfType<VaryClauseSyntax>().FirstOrDefault() is { } vary ? BindVariation(vary) : null;
    }

    /// <summary>Whether nothing was found wrong.</summary>
    public bool AreSound { get; private set; } = true;

    /// <summary>Whether a line says what is done where a figure is missing.</summary>
    public bool SaysMissing { get; }

    /// <summary>What is done where a figure is missing; null where no line says it, or it is not understood.</summary>
    public MissingPolicy? Missing { get; }

    public Combination Combination { get; }

    public Ties Ties { get; }

    public (Rational Low, Rational High)? Limits { get; }

    public WeightVariation? Variation { get; }

    /// <summary>The rule that a word names; null after reporting that it names none.</summary>
    public static T? Read<T>(SyntaxToken word, RuleWords<T> words, Localized kind, DiagnosticSink sink)
        where T : struct, Enum
    {
        var rule = words.Find(word.Text);
        if (rule is null)
        {
            sink.ReportUnknown(DiagnosticDescriptors.UnknownName, word, sink.Suggest(word.Text, words.All, meaning: w => words.Find(w)), kind, word.Text);
        }

        return rule;
    }

    private static SyntaxKind KeywordOf(ScoreLineSyntax line) => line.DescendantTokens().First().Kind;

    private T? Read<T>(RuleClauseSyntax? syntax, RuleWords<T> words, Localized kind)
        where T : struct, Enum
    {
        var rule = syntax is null ? null : Read(syntax.Rule, words, kind, _sink);
        AreSound &= syntax is null || rule is not null;
        return rule;
    }

    private (Rational Low, Rational High)? BindLimits(EachClauseSyntax syntax)
    {
        if (_expressions.BindPlainConstant(syntax.Low) is not { } low || _expressions.BindPlainConstant(syntax.High) is not { } high)
        {
            AreSound = false;
            return null;
        }

        if (low >= high)
        {
            Fail(DiagnosticDescriptors.Backwards, syntax.High, Localized.Quoted(syntax.High), Localized.Quoted(syntax.Low));
        }

        return (low * Full, high * Full);
    }

    private WeightVariation? BindVariation(VaryClauseSyntax syntax)
    {
        var share = _expressions.BindPlainConstant(syntax.Share);
        if (share <= Rational.Zero)
        {
            Fail(DiagnosticDescriptors.Backwards, syntax.Share, Localized.Quoted(syntax.Share), Localized.Quoted("0%"));
        }
        else if (share >= Rational.One)
        {
            Fail(DiagnosticDescriptors.Backwards, syntax.Share, Localized.Quoted("100%"), Localized.Quoted(syntax.Share));
        }

        var (times, seed) = (BindWhole(syntax.Times, 1, WeightVariation.MostTimes), BindWhole(syntax.Seed, 0, int.MaxValue));
        AreSound &= share is not null && times is not null && seed is not null;
        return AreSound ? new WeightVariation(share!.Value, times!.Value, seed!.Value) : null;
    }

    private int? BindWhole(ExpressionSyntax syntax, int least, int most)
    {
        if (_expressions.BindPlainConstant(syntax) is not { } number)
        {
            return null;
        }

        if (number.IsInteger && number >= least && number <= most)
        {
            return (int)number.Numerator;
        }

        var range = new Localized($"a whole number from {least} to {most}", $"{least}至{most}的整数");
        Fail(DiagnosticDescriptors.TypeMismatch, syntax, Localized.Quoted(syntax), number.IsInteger ? AWholeNumber : PolicyType.Number.Describe(), range);
        return null;
    }

    private void Fail(DiagnosticDescriptor descriptor, SyntaxNode at, params ReadOnlySpan<object> arguments)
    {
        AreSound = false;
        _sink.Report(descriptor, at, arguments);
    }

    private void Fail(DiagnosticDescriptor descriptor, SyntaxToken at, params ReadOnlySpan<object> arguments)
    {
        AreSound = false;
        _sink.Report(descriptor, at, arguments);
    }
}
