using System.Collections.Immutable;
using System.Globalization;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds the tasks of a work list, and tells which lack an indicator, and which indicators lack a task.</summary>
internal sealed class TaskBinder(PolicySymbol policy, RegionBinder regions, IndicatorBinder indicators, DiagnosticSink sink)
{
    private static readonly Localized ANumber = new("a number", "数");
    private static readonly Localized AWholeNumber = new("a whole number from 1", "大于0的整数");

    private readonly Scope<TaskSymbol> _byNumber = new(Kinds.Task);

    public List<(TaskSymbol Task, TaskDeclarationSyntax Syntax)> Tasks { get; } = [];

    public void Bind(TaskDeclarationSyntax syntax)
    {
        var region = syntax.ForClause is null ? policy.Region : regions.Resolve(syntax.ForClause.Region.Identifier);
        var by = Periods.Read(syntax.By?.Point, sink);
        var drives = (syntax.Drives?.Indicators ?? []).Select(n => indicators.Resolve(n.Identifier, () => null)).OfType<IndicatorSymbol>().ToImmutableArray();
        if (NumberOf(syntax.Number) is not { } number)
        {
            return;
        }

        var task = new TaskSymbol(number, syntax.Title.ValueText, region, by, drives, DiagnosticSink.LocationOf(syntax.Title))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        if (_byNumber.Declare(number.ToString(CultureInfo.InvariantCulture), task, syntax.Number, sink))
        {
            Tasks.Add((task, syntax));
        }
    }

    /// <summary>Tells what is odd, once nothing is wrong.</summary>
    /// <param name="clauses">Every aim of every target.</param>
    public void ReportOddities(IReadOnlyCollection<BoundAimClause> clauses)
    {
        foreach (var (task, syntax) in Tasks)
        {
            if (task.Indicators.IsEmpty)
            {
                sink.Report(DiagnosticDescriptors.TaskWithoutIndicator, syntax.Title, task.Number);
            }

            if (task.By?.Year < policy.FirstYear || task.By?.Year > policy.LastYear)
            {
                sink.Report(DiagnosticDescriptors.OutsidePeriod, syntax.By!, Localized.Quoted(syntax.By!), policy.FirstYear!, policy.LastYear!);
            }
        }

        var driven = Tasks.SelectMany(t => t.Task.Indicators).ToHashSet();
        foreach (var clause in Tasks.Count == 0 ? [] : clauses.Where(c => !driven.Contains(c.Target.Indicator)).DistinctBy(c => c.Target.Indicator))
        {
            sink.Report(DiagnosticDescriptors.IndicatorWithoutTask, clause.Syntax, clause.Target.Indicator.Name);
        }
    }

    private int? NumberOf(SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return null;
        }

        if (token.Value is Rational { IsInteger: true, Sign: > 0 } value && value < int.MaxValue)
        {
            return (int)value.Numerator;
        }

        sink.Report(DiagnosticDescriptors.TypeMismatch, token, Localized.Quoted(token.Text), ANumber, AWholeNumber);
        return null;
    }
}
