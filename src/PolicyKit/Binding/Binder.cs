using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds all declarations of one or more trees together; their order does not matter.</summary>
internal sealed class Binder
{
    private readonly DiagnosticSink _sink = new();
    private readonly UnitBinder _units;
    private readonly RegionBinder _regions;
    private readonly IndicatorBinder _indicators;
    private readonly Scope<RecordSymbol> _recordScope = new(Kinds.Record);
    private readonly List<RecordBinder> _records = [];
    private readonly ILookup<Type, DeclarationSyntax> _declarations;

    private Binder(ImmutableArray<SyntaxTree> trees)
    {
        _units = new UnitBinder(_sink);
        _regions = new RegionBinder(_sink);
        _indicators = new IndicatorBinder(_units, _sink);
        _declarations = trees.SelectMany(t => t.Root.Members).OfType<DeclarationSyntax>().ToLookup(d => d.GetType());
    }

    /// <param name="trees">The trees; the first policy declaration among them is the policy.</param>
    public static BoundPolicy Bind(ImmutableArray<SyntaxTree> trees) => new Binder(trees).BindAll();

    private IEnumerable<T> All<T>()
        where T : DeclarationSyntax => _declarations[typeof(T)].Cast<T>();

    private BoundPolicy BindAll()
    {
        new UnitDeclarationBinder(_units, _sink).BindAll([.. All<UnitDeclarationSyntax>()]);
        foreach (var syntax in All<RegionDeclarationSyntax>())
        {
            _regions.Declare(syntax);
        }

        foreach (var syntax in All<GroupDeclarationSyntax>())
        {
            _regions.Declare(syntax);
        }

        foreach (var syntax in All<IndicatorDeclarationSyntax>())
        {
            _indicators.Declare(syntax);
        }

        _indicators.BindAll();
        var policy = BindPolicy();
        var isPeriodBroken = policy.LastYear is null && All<PolicyDeclarationSyntax>().Any(p => p.Period is not null);
        var targetBinder = new TargetBinder(policy, isPeriodBroken, _regions, _indicators, _units, _sink);
        var targets = All<TargetDeclarationSyntax>().Select(targetBinder.Bind).OfType<TargetSymbol>().ToImmutableArray();
        BindRecords();
        return new BoundPolicy(
            policy,
            _units.Catalog,
            [.. _regions.Regions],
            [.. _regions.Groups],
            [.. _indicators.Indicators],
            targets,
            [.. _records.Select(r => r.Record)],
            [.. _indicators.Formulas, .. _records.SelectMany(r => r.Definitions)],
            [.. _records.SelectMany(r => r.Scores)],
            [.. _sink.Diagnostics]);
    }

    private PolicySymbol BindPolicy()
    {
        var declarations = All<PolicyDeclarationSyntax>().ToList();
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
        var (first, last) = (Years.Read(syntax.Period?.First, _sink), Years.Read(syntax.Period?.Last, _sink));
        if (first > last)
        {
            _sink.Report(DiagnosticDescriptors.Backwards, syntax.Period!.Last, last!, first!);
            (first, last) = (null, null);
        }

        return new PolicySymbol(syntax.Title.ValueText, region, first, last, DiagnosticSink.LocationOf(syntax.PolicyKeyword))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
    }

    private void BindRecords()
    {
        foreach (var syntax in All<RecordDeclarationSyntax>().Where(r => !r.Identifier.IsMissing))
        {
            var binder = new RecordBinder(syntax, _units, _sink);
            if (_recordScope.Declare(binder.Record.Name, binder.Record, syntax.Identifier, _sink))
            {
                _records.Add(binder);
            }
        }

        foreach (var let in All<LetDeclarationSyntax>())
        {
            RecordOf(let.Record)?.Declare(let.Identifier, let);
        }

        foreach (var score in All<ScoreDeclarationSyntax>())
        {
            RecordOf(score.Record)?.Declare(score.Identifier, score);
        }

        var recordByScore = All<ScoreDeclarationSyntax>().ToLookup(s => s.Identifier.ValueText, s => s.Record.Identifier.ValueText);
        foreach (var grade in All<GradeDeclarationSyntax>())
        {
            var owner = recordByScore[grade.Score.Identifier.ValueText].FirstOrDefault();
            if (owner is null && !grade.Score.Identifier.IsMissing)
            {
                var suggestion = Spelling.Suggest(grade.Score.Identifier.ValueText, recordByScore.Select(g => g.Key));
                _sink.ReportUnknown(DiagnosticDescriptors.UnknownName, grade.Score.Identifier, suggestion, Kinds.Score, grade.Score.Identifier.ValueText);
            }

            _records.Find(r => r.Record.Name == owner)?.Declare(grade);
        }

        _records.ForEach(r => r.BindAll());
    }

    private RecordBinder? RecordOf(NameExpressionSyntax name)
    {
        var record = name.Identifier.IsMissing ? null : _recordScope.Resolve(name.Identifier, _sink);
        return _records.Find(r => r.Record == record);
    }
}
