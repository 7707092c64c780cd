using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds targets that are written as sentences: tells which value belongs to which name and year, and what elided names stand for.</summary>
/// <param name="policy">Gives the region that a sentence does not name.</param>
/// <param name="aims">What is said of an indicator.</param>
/// <param name="indicators">The indicators.</param>
/// <param name="units">The meaning of units.</param>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class SentenceBinder(PolicySymbol policy, AimBinder aims, IndicatorBinder indicators, UnitBinder units, DiagnosticSink sink)
{
    /// <summary>Every aim with the wording that says it, in the order of the text.</summary>
    public List<BoundAimClause> Clauses { get; } = [];

    /// <summary>The targets of a sentence, one for each indicator.</summary>
    public IReadOnlyList<TargetSymbol> Bind(SentenceDeclarationSyntax syntax)
    {
        var (said, due, before) = (new List<Said>(), default(DueClauseSyntax), "");
        foreach (var statement in syntax.Statements)
        {
            due = statement.Due ?? due;
            if (statement.Green.IsClean)
            {
                said.AddRange(Bind(statement, due, before));
                before = NamesOf(statement)[0].Identifier.ValueText;
            }
        }

        var targets = new List<TargetSymbol>();
        foreach (var group in said.GroupBy(s => s.Indicator))
        {
            var target = new TargetSymbol(group.Key, policy.Region, [.. group.Select(s => s.Aim)], DiagnosticSink.LocationOf(group.First().Name))
            {
                Annotations = AnnotationBinder.Bind(syntax),
            };
            targets.Add(target);
            Clauses.AddRange(group.Select(s => new BoundAimClause(target, s.Aim, s.Syntax)));
        }

        return targets;
    }

    private static SyntaxList<NameExpressionSyntax> NamesOf(SentenceStatementSyntax statement) => statement switch
    {
        NamedStatementSyntax named => named.Names,
        LeadingStatementSyntax leading => leading.Names,
        _ => throw new ArgumentOutOfRangeException(nameof(statement), statement.Kind, null),
    };

    private static WordingSyntax WordingOf(SentenceStatementSyntax statement) => statement switch
    {
        NamedStatementSyntax named => named.Wording,
        LeadingStatementSyntax leading => leading.Wording,
        _ => throw new ArgumentOutOfRangeException(nameof(statement), statement.Kind, null),
    };

    private static IReadOnlyList<AmountSyntax?> AmountsOf(WordingSyntax wording) => wording switch
    {
        BoundWordingSyntax bound => [.. bound.Amounts],
        GrowthWordingSyntax growth => [.. growth.Amounts],
        _ => [null],
    };

    private IEnumerable<Said> Bind(SentenceStatementSyntax statement, DueClauseSyntax? due, string before)
    {
        var (names, wording) = (NamesOf(statement).Select(n => n.Identifier).ToList(), WordingOf(statement));
        var (amounts, points) = (AmountsOf(wording), due is null ? [null] : due.Points.ToList<PeriodPointSyntax?>());
        if (!indicators.AreDeclared && names.FindIndex(n => !SentenceNames.IsWhole(n, names[^1])) is >= 0 and var part)
        {
            sink.Report(DiagnosticDescriptors.NameCutShort, names[part], names[part].ValueText);
            yield break;
        }

        var heads = HeadsOf(names, wording, before, amounts).ToList();
        if (!CanBeTold(wording, heads.Count, points.Count, amounts.Count))
        {
            sink.Report(DiagnosticDescriptors.CountsDiffer, wording, heads.Count, due is null ? 0 : points.Count, amounts.Count);
            yield break;
        }

        for (var i = 0; i < heads.Count; i++)
        {
            if (heads[i].Indicator is not { } indicator)
            {
                continue;
            }

            sink.Meanings?.Uses(heads[i].Name, indicator);
            for (var j = 0; j < points.Count; j++)
            {
                var amount = amounts.Count == 1 ? amounts[0] : amounts[heads.Count == 1 ? j : i];
                if (aims.DueOf(points[j], statement, indicator.Name) is not { } period || aims.Bind(wording, amount, indicator, period) is not { } aim)
                {
                    yield break;
                }

                yield return new Said(indicator, heads[i].Name, aim, wording);
            }
        }
    }

    // One value for all; or after 分别 one for each name, or for each year of one name.
    private static bool CanBeTold(WordingSyntax wording, int names, int years, int values)
    {
        var isEach = wording.Adverbs.Any(a => SentenceFacts.MeaningOf(SetWordRole.Spread, a.Text) == SetWordMeaning.Each);
        return values > 1 ? (names == 1 && values == years) || (years == 1 && values == names) : !isEach || wording is not (BoundWordingSyntax or GrowthWordingSyntax);
    }

    private IEnumerable<(SyntaxToken Name, IndicatorSymbol? Indicator)> HeadsOf(List<SyntaxToken> names, WordingSyntax wording, string before, IReadOnlyList<AmountSyntax?> amounts)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var (name, meant, amount) = (names[i], SentenceNames.Meant(names[i].ValueText, wording), amounts[Math.Min(i, amounts.Count - 1)]);
            IEnumerable<IndicatorSymbol?> found = indicators.AreDeclared && indicators.Scope.Find(name.ValueText) is null && Declared(meant, names, i, before) is { } declared
                ? declared
                : [indicators.Resolve(name, () => UnitOf(amount), meant)];
            foreach (var indicator in found)
            {
                yield return (name, indicator);
            }
        }
    }

    // What is declared under a name that is elided, or that joins two: 收入和生活水平差距.
    private List<IndicatorSymbol?>? Declared(string name, List<SyntaxToken> names, int index, string before)
    {
        string[] first = [.. names.Take(index).Select(n => n.ValueText).Append(before)];
        string[] last = [.. names.Skip(index + 1).Select(n => n.ValueText)];
        if (Sole(SentenceNames.Completed(name, first, last)) is { } one)
        {
            return [one];
        }

        foreach (var parts in SentenceNames.Parts(name))
        {
            var left = Sole(SentenceNames.Completed(parts[0], first, [.. last, parts[1]]));
            var right = Sole(SentenceNames.Completed(parts[1], [.. first, parts[0]], last));
            if (left is not null && right is not null && !ReferenceEquals(left, right))
            {
                return [left, right];
            }
        }

        return null;
    }

    private IndicatorSymbol? Sole(IEnumerable<string> names) =>
        names.Select(indicators.Scope.Find).OfType<IndicatorSymbol>().Distinct().Take(2).ToList() is [var only] ? only : null;

    private Unit? UnitOf(AmountSyntax? amount) =>
        amount?.Parent is BoundWordingSyntax && ((amount.High ?? amount.Value) as NumberExpressionSyntax)?.Unit is { } unit ? units.Find(unit) : null;

    private sealed record Said(IndicatorSymbol Indicator, SyntaxToken Name, TargetAim Aim, SyntaxNode Syntax);
}
