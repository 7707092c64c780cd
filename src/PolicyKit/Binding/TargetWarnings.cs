using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Tells of targets that are legal but can hardly be meant so.</summary>
internal sealed class TargetWarnings(PolicySymbol policy, DiagnosticSink sink)
{
    private static readonly Dictionary<Dimension, Localized> NeverBelowZero = new()
    {
        [Dimension.Of(BaseDimension.Count)] = BaseDimension.Count.Name,
        [Dimension.Of(BaseDimension.Person)] = BaseDimension.Person.Name,
        [Dimension.Of(BaseDimension.Household)] = BaseDimension.Household.Name,
        [Dimension.Of(BaseDimension.Length, 2)] = Dimension.Of(BaseDimension.Length, 2).Describe(),
    };

    private static readonly AimLimits FromZero = new(new AimLimit(Rational.Zero, false), null);

    /// <param name="clauses">Every aim with its clause, in the order of the text.</param>
    public void Report(IReadOnlyCollection<BoundAimClause> clauses)
    {
        foreach (var clause in clauses)
        {
            ReportBaseline(clause);
            ReportUnreachable(clause);
            ReportYear(clause);
        }

        foreach (var group in clauses.GroupBy(c => (c.Target.Indicator.Name, c.Target.Region?.Name)))
        {
            foreach (var due in group.GroupBy(c => c.Aim.By))
            {
                ReportContradiction(due);
                ReportOpposites(due);
            }

            ReportMilestones(group, -1, c => AimLimits.Of(c.Aim) is { High: { } high, Low: null } ? high.Value : null);
            ReportMilestones(group, 1, c => AimLimits.Of(c.Aim) is { Low: { } low, High: null } ? low.Value : null);
        }
    }

    private static Localized PlaceOf(BoundAimClause clause, BoundAimClause at) => DiagnosticSink.PlaceOf(LocationOf(clause), LocationOf(at));

    private static Location LocationOf(BoundAimClause clause) => clause.Syntax.SyntaxTree.GetLocation(clause.Syntax);

    private void ReportBaseline(BoundAimClause clause)
    {
        var (limits, baseline) = (AimLimits.Of(clause.Aim), (clause.Aim as BoundAim)?.Baseline);
        if (limits is not { Low: not null, High: not null } && (baseline?.Value < limits.High?.Value || baseline?.Value > limits.Low?.Value))
        {
            var from = clause.Syntax.DescendantNodesAndSelf().OfType<FromClauseSyntax>().FirstOrDefault();
            sink.Report(DiagnosticDescriptors.BehindBaseline, clause.Syntax, Localized.Quoted(clause.Syntax), from is null ? baseline!.Value : Localized.Quoted(from.Value));
        }
    }

    private void ReportUnreachable(BoundAimClause clause)
    {
        var indicator = clause.Target.Indicator;
        if (!indicator.IsComputed && NeverBelowZero.TryGetValue(indicator.Unit.Dimension, out var what) && AimLimits.Of(clause.Aim).And(FromZero).IsEmpty)
        {
            sink.Report(DiagnosticDescriptors.OutOfReach, clause.Syntax, indicator.Name, Localized.Quoted(clause.Syntax), new Localized($"{what.English} is not below 0", $"{what.Chinese}不会小于0"));
        }

        if (clause.Aim is DirectionAim direction && direction.FirstYear == direction.By.Year - 1 && !direction.By.EndsYear)
        {
            sink.Report(DiagnosticDescriptors.OutOfReach, clause.Syntax, indicator.Name, Localized.Quoted(clause.Syntax), new Localized("a direction needs two whole years", "判断方向需要两个整年"));
        }
    }

    private void ReportYear(BoundAimClause clause)
    {
        var year = clause.Aim.By.Year;
        if (year < policy.FirstYear || year > policy.LastYear)
        {
            sink.Report(DiagnosticDescriptors.OutsidePeriod, clause.Syntax, Localized.Quoted(clause.Syntax), policy.FirstYear!, policy.LastYear!);
        }

        if (clause.Target.Region is { } region && !region.IsThereIn(year))
        {
            sink.Report(DiagnosticDescriptors.RegionNotThere, clause.Syntax, Localized.Quoted(clause.Syntax), region.Name, year);
        }
    }

    // What the aims of one year leave open, taken together; the first that leaves nothing is told, with the one that it cannot be met beside.
    private void ReportContradiction(IEnumerable<BoundAimClause> clauses)
    {
        var all = default(AimLimits);
        BoundAimClause? low = null;
        BoundAimClause? high = null;
        foreach (var clause in clauses)
        {
            var limits = AimLimits.Of(clause.Aim);
            var both = all.And(limits);
            if (both.IsEmpty)
            {
                var other = limits.And(new AimLimits(all.Low, null)).IsEmpty ? low! : high!;
                ReportBoth(clause, other);
                return;
            }

            (low, high, all) = (both.Low == all.Low ? low : clause, both.High == all.High ? high : clause, both);
        }
    }

    // What is steady may fall a little.
    private void ReportOpposites(IEnumerable<BoundAimClause> clauses)
    {
        BoundAimClause? first = null;
        foreach (var clause in clauses)
        {
            if (clause.Aim is not DirectionAim { Direction: not Direction.Steady } direction)
            {
                continue;
            }

            first ??= clause;
            if (((DirectionAim)first.Aim).Direction != direction.Direction)
            {
                ReportBoth(clause, first);
                return;
            }
        }
    }

    private void ReportBoth(BoundAimClause clause, BoundAimClause other) => sink.Report(
        DiagnosticDescriptors.Contradiction, clause.Syntax, clause.Target.Indicator.Name, Localized.Quoted(clause.Syntax), Localized.Quoted(other.Syntax), PlaceOf(other, clause));

    // A later bound that asks for less than an earlier one.
    private void ReportMilestones(IEnumerable<BoundAimClause> clauses, int sign, Func<BoundAimClause, Rational?> boundOf)
    {
        (BoundAimClause Clause, Rational Bound)? before = null;
        foreach (var (clause, bound) in clauses.Select(c => (Clause: c, Bound: boundOf(c))).Where(c => c.Bound is not null).OrderBy(c => c.Clause.Aim.By))
        {
            var order = before is { } known ? bound!.Value.CompareTo(known.Bound) * sign : 1;
            if (order < 0 && before!.Value.Clause.Aim.By < clause.Aim.By)
            {
                sink.Report(
                    DiagnosticDescriptors.MilestonesBackwards, clause.Syntax, clause.Target.Indicator.Name, Localized.Quoted(clause.Syntax),
                    Localized.Quoted(before.Value.Clause.Syntax), PlaceOf(before.Value.Clause, clause));
            }

            if (order >= 0 || before!.Value.Clause.Aim.By < clause.Aim.By)
            {
                before = (clause, bound!.Value);
            }
        }
    }
}
