using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds all declarations of one or more trees together; their order does not matter.</summary>
internal sealed class Binder
{
    private readonly DiagnosticSink _sink;
    private readonly UnitBinder _units;
    private readonly RegionBinder _regions;
    private readonly IndicatorBinder _indicators;
    private readonly RecordSetBinder _records;
    private readonly RecordFigureBinder _recordFigures;
    private readonly Declarations _declarations;
    private readonly ImmutableArray<SyntaxTree> _trees;

    private Binder(ImmutableArray<SyntaxTree> trees, Meanings? meanings)
    {
        _trees = trees;
        _sink = new DiagnosticSink(meanings);
        _units = new UnitBinder(_sink);
        _regions = new RegionBinder(_sink);
        _records = new RecordSetBinder(_units, _sink);
        _recordFigures = new RecordFigureBinder(_records, _sink);
        _indicators = new IndicatorBinder(_units, _regions, _recordFigures, _sink);
        _declarations = new Declarations(trees);
    }

    /// <param name="trees">The trees; the first policy declaration among them is the policy.</param>
    /// <param name="meanings">Takes down what names stand for; null where nobody asks.</param>
    public static BoundPolicy Bind(ImmutableArray<SyntaxTree> trees, Meanings? meanings = null) => new Binder(trees, meanings).BindAll();

    private BoundPolicy BindAll()
    {
        new UnitDeclarationBinder(_units, _sink).BindAll([.. _declarations.All<UnitDeclarationSyntax>()]);
        foreach (var syntax in _declarations.All<RegionDeclarationSyntax>())
        {
            _regions.Declare(syntax);
        }

        _regions.BindSuccessors();
        foreach (var syntax in _declarations.All<GroupDeclarationSyntax>())
        {
            _regions.Declare(syntax);
        }

        foreach (var syntax in _declarations.All<IndicatorDeclarationSyntax>())
        {
            _indicators.Declare(syntax);
        }

        _records.BindAll(_declarations);
        _indicators.BindAll();
        var policy = BindPolicy();
        var isPeriodBroken = policy.LastYear is null && _declarations.All<PolicyDeclarationSyntax>().Any(p => p.Period is not null);
        var targetBinder = new TargetBinder(policy, isPeriodBroken, _regions, _indicators, _units, _sink);
        foreach (var syntax in _declarations.All<LeadingDeclarationSyntax>())
        {
            targetBinder.Aims.Declare(syntax);
        }

        var sentenceBinder = new SentenceBinder(policy, targetBinder.Aims, _indicators, _units, _sink);
        var targets = _trees.SelectMany(t => t.Root.Members).SelectMany(m => m switch
        {
            TargetDeclarationSyntax target => targetBinder.Bind(target) is { } symbol ? [symbol] : [],
            SentenceDeclarationSyntax sentence => sentenceBinder.Bind(sentence),
            _ => (IReadOnlyList<TargetSymbol>)[],
        }).ToImmutableArray();
        var assessmentBinder = new AssessmentBinder(policy, _regions, _indicators, _units, _sink);
        foreach (var syntax in _declarations.All<AssessmentDeclarationSyntax>())
        {
            assessmentBinder.Bind(syntax);
        }

        var tasks = new TaskBinder(policy, _regions, _indicators, _sink);
        foreach (var syntax in _declarations.All<TaskDeclarationSyntax>())
        {
            tasks.Bind(syntax);
        }

        if (_trees.All(t => t.Diagnostics.IsEmpty) && _sink.Diagnostics.All(d => d.Diagnostic.Severity != DiagnosticSeverity.Error))
        {
            ReportOddities(policy, [.. targetBinder.Clauses, .. sentenceBinder.Clauses], tasks);
        }

        return new BoundPolicy(
            policy,
            _units.Catalog,
            [.. _regions.Regions],
            [.. _regions.Groups],
            [.. _indicators.Indicators],
            targets,
            [.. tasks.Tasks.Select(t => t.Task)],
            [.. _records.Records.Select(r => r.Record)],
            [.. _records.Records.SelectMany(r => r.Bands)],
            [.. _indicators.Formulas, .. targetBinder.Formulas, .. assessmentBinder.Formulas, .. _records.Records.SelectMany(r => r.Definitions)],
            [.. _recordFigures.Figures],
            [.. _records.Records.SelectMany(r => r.Scores)],
            [.. assessmentBinder.Assessments],
            [.. _sink.Diagnostics]);
    }

    // Only once nothing is wrong: what looks odd beside a mistake is often the same mistake.
    private void ReportOddities(PolicySymbol policy, IReadOnlyCollection<BoundAimClause> clauses, TaskBinder tasks)
    {
        new TargetWarnings(policy, _sink).Report(clauses);
        NameWarnings.ReportUnused(_declarations.All(), clauses, _sink);
        NameWarnings.ReportShadowed(_declarations.All(), _sink);
        tasks.ReportOddities(clauses);
        AnnotationBinder.ReportUnknown(_declarations.All(), _sink);
    }

    private PolicySymbol BindPolicy()
    {
        var declarations = _declarations.All<PolicyDeclarationSyntax>().ToList();
        foreach (var second in declarations.Skip(1).Where(d => d.SyntaxTree == declarations[0].SyntaxTree))
        {
            _sink.Report(DiagnosticDescriptors.Repeated, second.PolicyKeyword, second.PolicyKeyword.Text);
        }

        if (declarations.Count == 0)
        {
            return new PolicySymbol("", null, null, null, Location.At("", 1, 1));
        }

        var syntax = declarations[0];
        var region = syntax.ForClause is null ? null : _regions.Resolve(syntax.ForClause.Region.Identifier);
        var (first, last) = (Periods.ReadYear(syntax.Period?.First, _sink), Periods.ReadYear(syntax.Period?.Last, _sink));
        if (first > last)
        {
            _sink.Report(DiagnosticDescriptors.Backwards, syntax.Period!.Last, last!, first!);
            (first, last) = (null, null);
        }

        var policy = new PolicySymbol(syntax.Title.ValueText, region, first, last, DiagnosticSink.LocationOf(syntax.PolicyKeyword))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        _sink.Meanings?.Declares(syntax.Title, policy);
        return policy;
    }
}
