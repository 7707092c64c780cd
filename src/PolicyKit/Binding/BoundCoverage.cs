using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Follows which values the bounds of a grade or band have taken, clause by clause. Bounds run one way; single values may stand between them.</summary>
internal sealed class BoundCoverage(DiagnosticSink sink)
{
    private readonly List<Taken> _taken = [];

    /// <summary>Takes the values of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="comparison">How a value is compared with the bound.</param>
    /// <param name="bound">The bound in the unit in which it is written.</param>
    /// <returns>False after reporting that no value is left for it, or that it runs the other way.</returns>
    public bool Take(GradeClauseSyntax clause, Comparison comparison, BoundConstant bound)
    {
        var next = new Taken(clause, comparison, (Rational)bound.Value * bound.Type.Unit.Factor, bound.Type.Unit);
        if (_taken.Find(t => t.Direction * next.Direction < 0) is { } other)
        {
            sink.Report(DiagnosticDescriptors.BoundsBothWays, clause.Condition, Localized.Quoted(clause.Condition), Localized.Quoted(other.Clause.Condition));
            return false;
        }

        if (_taken.Exists(t => t.Covers(next)))
        {
            var sample = next.Sample;
            var first = _taken.Find(t => t.Holds(sample))!;
            sink.Report(DiagnosticDescriptors.Covered, clause.Condition, ClauseBinder.LabelOf(clause), Show(sample, next.Unit), ClauseBinder.LabelOf(first.Clause));
            return false;
        }

        _taken.Add(next);
        return true;
    }

    /// <summary>A value that no clause has taken, as the user would write it; null where no clause goes by a bound.</summary>
    public string? ValueLeft()
    {
        if (_taken.Count == 0)
        {
            return null;
        }

        var last = _taken.FindLast(t => t.Direction != 0) ?? _taken[^1];
        var step = last.Direction < 0 ? -last.Unit.Factor : last.Unit.Factor;
        var value = last.Bound;
        while (_taken.Exists(t => t.Holds(value)))
        {
            value += step;
        }

        return Show(value, last.Unit);
    }

    private static string Show(Rational value, Unit unit) => $"{value / unit.Factor}{unit}";

    // Direction 1 takes all values below the bound, -1 all above it, 0 the bound alone.
    private sealed record Taken(GradeClauseSyntax Clause, Comparison Comparison, Rational Bound, Unit Unit)
    {
        public int Direction => Comparison switch
        {
            Comparison.Less or Comparison.AtMost => 1,
            Comparison.Greater or Comparison.AtLeast => -1,
            _ => 0,
        };

        public bool HoldsBound => Comparison is Comparison.AtMost or Comparison.AtLeast or Comparison.Equal;

        public Rational Sample => HoldsBound ? Bound : Bound - (Direction * Unit.Factor);

        public bool Holds(Rational value) => value == Bound ? HoldsBound : Direction * (Bound - value).Sign > 0;

        public bool Covers(Taken other) => other.Direction == 0
            ? Holds(other.Bound)
            : Direction == other.Direction && (Bound == other.Bound ? HoldsBound || !other.HoldsBound : Direction * (Bound - other.Bound).Sign > 0);
    }
}
