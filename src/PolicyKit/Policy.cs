using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PolicyKit.Assessment;
using PolicyKit.Backends.Vectors;
using PolicyKit.Binding;
using PolicyKit.Data;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Panels;
using PolicyKit.Plans;
using PolicyKit.Results;
using PolicyKit.Scoring;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit;

/// <summary>A policy without errors, ready to be evaluated. Immutable and safe for use by several threads.</summary>
/// <example>
/// <code>
/// var rule = Policy.Parse("收入倍差 &lt;= 1.9 by 2025");
/// Console.WriteLine(rule.Check("收入倍差", 1.85m).Status);   // Met
/// </code>
/// </example>
public sealed class Policy
{
    private readonly BoundPolicy _bound;
    private readonly RegionTree _regions;
    private readonly Lazy<IndicatorBook> _indicators;
    private readonly ConcurrentDictionary<string, PanelEvaluator> _panels = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Lazy<AssessmentPlan>> _assessments;

    internal Policy(PolicyCompilation compilation)
    {
        _bound = compilation.Bound;
        Warnings = compilation.Diagnostics;
        _regions = new RegionTree(_bound.Regions);
        _assessments = [.. _bound.Assessments.Select(a => new Lazy<AssessmentPlan>(() => AssessmentPlanner.Plan(a)))];
        _indicators = new(() => new IndicatorBook(Indicators, Targets, _regions, Units, FormulaPlanner.Plan(_bound), Planner.PlanRecordFigures(_bound)));
    }

    /// <summary>Title, region and period.</summary>
    public PolicySymbol Symbol => _bound.Policy;

    /// <summary>The units that the policy and its observations may use.</summary>
    public UnitCatalog Units => _bound.Units;

    /// <summary>The declared regions, parents before children.</summary>
    public ImmutableArray<RegionSymbol> Regions => _bound.Regions;

    /// <summary>The groups of regions.</summary>
    public ImmutableArray<GroupSymbol> Groups => _bound.Groups;

    /// <summary>The indicators.</summary>
    public ImmutableArray<IndicatorSymbol> Indicators => _bound.Indicators;

    /// <summary>The targets in the order of the text.</summary>
    public ImmutableArray<TargetSymbol> Targets => _bound.Targets;

    /// <summary>The kinds of record.</summary>
    public ImmutableArray<RecordSymbol> Records => _bound.Records;

    /// <summary>The scores.</summary>
    public ImmutableArray<ScoreSymbol> Scores => [.. _bound.Scores.Select(s => s.Symbol)];

    /// <summary>The tasks of the work list, in the order of the text.</summary>
    public ImmutableArray<TaskSymbol> Tasks => _bound.Tasks;

    /// <summary>The bands.</summary>
    public ImmutableArray<BandSymbol> Bands => _bound.Bands;

    /// <summary>The assessments of regions.</summary>
    public ImmutableArray<AssessmentSymbol> Assessments => [.. _bound.Assessments.Select(a => a.Symbol)];

    /// <summary>What the compiler found legal but odd.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; }

    /// <summary>Compiles a text.</summary>
    /// <exception cref="PolicyException">The text has errors; the exception lists them all.</exception>
    public static Policy Parse(string text, string path = "") => PolicyCompilation.Create(SyntaxTree.Parse(text, path)).ToPolicy();

    /// <summary>Reads and compiles a UTF-8 file.</summary>
    /// <exception cref="PolicyException">The text has errors; the exception lists them all.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Policy Load(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>The indicator of a name or other name, or null.</summary>
    public IndicatorSymbol? FindIndicator(string name) => _indicators.Value.Find(name);

    /// <summary>The region of a name, a former name, or the code of either; null where none is declared.</summary>
    public RegionSymbol? FindRegion(string nameOrCode) => _regions.Find(nameOrCode);

    /// <summary>Holds one figure against the target of an indicator: against its last aim, or the one of a year.</summary>
    /// <param name="indicator">The indicator's name or other name.</param>
    /// <param name="value">The figure, in the indicator's unit.</param>
    /// <param name="year">The year of the figure and of the aim; the last aim's where it is not given.</param>
    /// <exception cref="ArgumentException">The policy has no such target.</exception>
    public TargetOutcome Check(string indicator, Rational value, int? year = null)
    {
        var aims = Targets.Where(t => t.Indicator == FindIndicator(indicator)).SelectMany(t => t.Aims, (t, a) => (Target: t, Aim: a)).ToList();
        if (aims.Count == 0)
        {
            throw new ArgumentException($"The policy has no target for '{indicator}'.", nameof(indicator));
        }

        var (target, aim) = aims.LastOrDefault(a => year is null || a.Aim.Year == year);
        if (aim is null)
        {
            throw new ArgumentException($"The target for '{indicator}' has no aim for {year}.", nameof(year));
        }

        var region = target.Region?.Name ?? "";
        var figures = new FigureTable(_indicators.Value, [new Observation(region, target.Indicator.Name, aim.By, value)], [], region, aim.Year);
        return new TargetAssessor(figures, _regions, Targets).Assess(target, aim);
    }

    /// <summary>Says how a region stands to every target.</summary>
    /// <param name="observations">What is known, of any regions and indicators.</param>
    /// <param name="region">The region's name, a former name, or a code; the policy's own where it is not given. Another region is held against the policy's targets as a yardstick.</param>
    /// <param name="year">The last year whose figures are taken; the policy's last year where it is not given.</param>
    public PolicyEvaluation Evaluate(IEnumerable<Observation> observations, string? region = null, int? year = null) => Evaluate(observations, [], region, year);

    /// <summary>
    /// Says how a region stands to every target, with indicators that are computed from records. A record counts for the region that it names, and for
    /// all regions that this one lies in. An observation of such an indicator, if there is one, comes first.
    /// </summary>
    /// <param name="observations">What is known, of any regions and indicators.</param>
    /// <param name="records">The records, each kind at most once for a year.</param>
    /// <param name="region">The region's name, a former name, or a code; the policy's own where it is not given.</param>
    /// <param name="year">The last year whose figures and records are taken; the policy's last year where it is not given.</param>
    /// <exception cref="ArgumentException">
    /// The policy has no such record, two batches are of the same record and year, or a column that is needed is missing, of another type, or has a label that its category lacks.
    /// </exception>
    public PolicyEvaluation Evaluate(IEnumerable<Observation> observations, IEnumerable<RecordBatch> records, string? region = null, int? year = null) =>
        Evaluate(observations, records, new EvaluationOptions { Region = region, AsOf = year });

    /// <summary>Says how a region stands to every target, from the figures that the options let count.</summary>
    /// <param name="observations">What is known, of any regions and indicators.</param>
    /// <param name="records">The records, each kind at most once for a year; none where no indicator is computed from records.</param>
    /// <param name="options">The region, the last period, and how firm a figure has to be.</param>
    /// <exception cref="ArgumentException">As for records without options.</exception>
    public PolicyEvaluation Evaluate(IEnumerable<Observation> observations, IEnumerable<RecordBatch> records, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(records);
        var batches = records.ToList();
        Check(batches);
        var name = options.Region is { } region ? _regions.NameOf(region) : Symbol.Region?.Name ?? "";
        var asOf = options.AsOf ?? LastYear;
        var figures = new FigureTable(_indicators.Value, observations, batches, name, asOf, options.LeastStatus);
        var assessor = new TargetAssessor(figures, _regions, Targets);
        var outcomes = Targets
            .Where(t => IsAskedOf(t, name))
            .SelectMany(t => t.Aims.Select(a => assessor.Assess(t, a)));
        return new PolicyEvaluation(name, asOf, [.. outcomes], [.. figures.Findings]) { Tasks = Tasks };
    }

    /// <summary>
    /// Says how many regions stand to every target in many years at once, through the vector engine. Each status is the one that
    /// <see cref="Evaluate(IEnumerable{Observation}, string?, int?)"/> gives for the region as one looks from the year.
    /// </summary>
    /// <param name="panel">The figures; regions may go by name or code, indicators by any of their names. Statistics over records have none.</param>
    /// <param name="options">Threads and cancellation.</param>
    /// <exception cref="ArgumentException">A column is of no indicator of the policy, or two are of the same one; or two names are of the same region.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public PanelEvaluation Evaluate(FigurePanel panel, VectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return Evaluate(PanelSource.Of(panel, _indicators.Value), options ?? VectorOptions.Default);
    }

    /// <summary>
    /// Says how many regions stand to every target, as one looks from each of the years with observations and records, through the vector engine. A region with a
    /// figure that is only bounded (超…), or for which no double stands, is evaluated by itself. Each status is the one that
    /// <see cref="Evaluate(IEnumerable{Observation}, IEnumerable{RecordBatch}, EvaluationOptions)"/> gives for the region as one looks from the year.
    /// </summary>
    /// <param name="observations">What is known, of any regions and indicators.</param>
    /// <param name="records">The records, each kind at most once for a year; none where no indicator is computed from records.</param>
    /// <param name="regions">The regions by name, former name or code; null for all that are declared or observed, declared ones first.</param>
    /// <param name="options">The last period, a year, and how firm a figure has to be; it names no region.</param>
    /// <param name="engine">Threads and cancellation.</param>
    /// <exception cref="ArgumentException">Two names are of the same region, the options name a region or a period inside a year, or records do not fit, as for one region.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public PanelEvaluation EvaluateRegions(
        IEnumerable<Observation> observations, IEnumerable<RecordBatch>? records = null, IEnumerable<string>? regions = null, EvaluationOptions? options = null, VectorOptions? engine = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        options ??= new EvaluationOptions();
        if (options.Region is not null || options.AsOf is { EndsYear: false })
        {
            throw new ArgumentException("Regions are named beside the options, and the last period is a year.", nameof(options));
        }

        var batches = (records ?? []).ToList();
        Check(batches);
        var counted = observations.Where(o => o.Status <= options.LeastStatus).ToList();
        var names = regions is null
            ? Regions.Select(r => r.Name).Concat(counted.Select(o => _regions.NameOf(o.Region))).Distinct()
            : regions.Select(_regions.NameOf);
        return Evaluate(PanelSource.Of(counted, [.. batches], [.. names], (options.AsOf ?? LastYear).Year, _indicators.Value), engine ?? VectorOptions.Default);
    }

    /// <summary>Assesses regions: makes marks of their figures in a year, sums and ranks them.</summary>
    /// <param name="name">The assessment's name; the policy's only one where it is not given.</param>
    /// <param name="observations">What is known, of any regions, indicators and years.</param>
    /// <param name="year">The year whose figures count; that of the assessment where it is not given.</param>
    /// <param name="leastStatus">The least firm figures that count: with <see cref="FigureStatus.Final"/> only final ones. A figure that does not count is missing.</param>
    /// <exception cref="ArgumentException">There is no such assessment, there are several and none is named, or neither it nor the caller names a year.</exception>
    public PolicyAssessment Assess(string? name, IEnumerable<Observation> observations, int? year = null, FigureStatus leastStatus = FigureStatus.Estimated)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var plan = AssessmentPlanOf(name);
        var ofYear = year ?? plan.Assessment.Year ?? throw new ArgumentException($"The assessment '{plan.Assessment}' has no year; name one.", nameof(year));
        return RegionAssessor.Assess(plan, FigureTable.Over(_indicators.Value, observations, [], plan.Assessment.Regions.Select(r => r.Name), ofYear, leastStatus), ofYear);
    }

    internal AssessmentPlan AssessmentPlanOf(string? name)
    {
        var found = _bound.Assessments.Zip(_assessments).Where(a => name is null || a.First.Symbol.Name == name).Select(a => a.Second).ToList();
        return found.Count == 1
            ? found[0].Value
            : throw new ArgumentException(
                name is null ? $"The policy has {found.Count} assessments; name one of: {string.Join(", ", Assessments)}." : $"The policy has no assessment named '{name}'.", nameof(name));
    }

    /// <summary>A scorer of column batches.</summary>
    /// <param name="score">The score's name; the policy's only score where it is not given.</param>
    /// <param name="itemPoints">Whether the points of each item and bonus are kept beside the score; without them scoring is faster and needs less memory.</param>
    /// <param name="errorBounds">Whether it is told, too, how far off each score may be (<see cref="ScoreBatch.ErrorBounds"/>).</param>
    /// <exception cref="ArgumentException">There is no such score, or there are several and none is named.</exception>
    public Scorer Scorer(string? score = null, bool itemPoints = true, bool errorBounds = false)
    {
        var found = _bound.Scores.Where(s => score is null || s.Symbol.Name == score).ToList();
        return found.Count == 1
            ? new Scorer(Planner.PlanScore(_bound, found[0], itemPoints, errorBounds))
            : throw new ArgumentException(
                score is null ? $"The policy has {found.Count} scores; name one of: {string.Join(", ", Scores)}." : $"The policy has no score named '{score}'.", nameof(score));
    }

    /// <summary>A scorer of a host's own objects, whose properties bear the names of the record's fields.</summary>
    /// <typeparam name="T">A class or struct with a property for each field that the score needs.</typeparam>
    /// <param name="score">The score's name; the policy's only score where it is not given.</param>
    /// <param name="itemPoints">Whether the points of each item and bonus are kept beside the score.</param>
    /// <param name="errorBounds">Whether it is told, too, how far off each score may be.</param>
    /// <exception cref="ArgumentException">There is no such score, or a property is missing or of a type that does not fit.</exception>
    public Scorer<T> Scorer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string? score = null, bool itemPoints = true, bool errorBounds = false) => new(Scorer(score, itemPoints, errorBounds));

    private Period LastYear => Symbol.LastYear ?? Targets.SelectMany(t => t.Aims).Select(a => a.Year).DefaultIfEmpty(9999).Max();

    // Which of the computed indicators are observed is a part of the plan: what never comes first costs nothing.
    private PanelEvaluator PanelEvaluatorOf(FigurePanel panel) => _panels.GetOrAdd(
        string.Join('\n', Indicators.Where(i => i.IsComputed && panel.Find(i.Name) is not null)),
        _ => new PanelEvaluator(PanelPlanner.Plan(_bound, name => panel.Find(name) is not null)));

    // The policy's own region is a yardstick for every other.
    private bool IsAskedOf(TargetSymbol target, string region) => target.Region is null || target.Region.Name == Symbol.Region?.Name || target.Region.Name == region;

    private PanelEvaluation Evaluate(PanelSource source, VectorOptions options)
    {
        var (evaluator, reference) = (PanelEvaluatorOf(source.Panel), new PanelReference(_indicators.Value, Targets, source));
        var figures = new PanelFigures(_indicators.Value, evaluator.Elsewhere, source);
        var codes = evaluator.Run(source.Panel, figures, options);
        reference.Complete(evaluator.Aims, IsAskedOf, figures.IsOpen, codes, options);
        return new PanelEvaluation(source.Panel, evaluator.Aims, codes, (region, year) =>
        {
            var name = source.Panel.Regions[region];
            return Evaluate(reference.Observations(name), source.Records, name, year);
        })
        {
            Findings = source.Findings,
        };
    }

    private void Check(List<RecordBatch> batches)
    {
        foreach (var batch in batches)
        {
            var record = Records.FirstOrDefault(r => r.Name == batch.Record)
                ?? throw new ArgumentException($"The policy has no record named '{batch.Record}'.", nameof(batches));
            foreach (var plan in _indicators.Value.RecordPlans.Where(p => p.Record == record))
            {
                FieldColumns.Check(batch.Columns, record.Fields, plan.Plan.Columns.Select(c => c.Name).Append(plan.Region.Name));
            }
        }

        if (batches.GroupBy(b => (b.Record, b.Year)).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"There are two batches of '{twice.Key.Record}' for {twice.Key.Year}.", nameof(batches));
        }
    }
}
