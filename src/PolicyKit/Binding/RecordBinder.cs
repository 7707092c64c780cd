using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds one record: its fields, then its lets, bands and scores, each after those it needs, then its grades.</summary>
internal sealed class RecordBinder
{
    private readonly UnitBinder _units;
    private readonly DiagnosticSink _sink;
    private readonly Scope<Symbol> _scope = new(Kinds.Field);
    private readonly Scope<GradeSymbol> _gradeScope = new(Kinds.Grade);
    private readonly HashSet<string> _unusable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _givenUp = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclarationSyntax> _definitions = new(StringComparer.Ordinal);
    private readonly List<GradeDeclarationSyntax> _grades = [];
    private readonly ExpressionBinder _expressions;

    public RecordBinder(RecordDeclarationSyntax syntax, UnitBinder units, DiagnosticSink sink)
    {
        _units = units;
        _sink = sink;
        Record = new RecordSymbol(
            syntax.Identifier.ValueText,
            [.. syntax.Fields.SelectMany(new FieldBinder(units, _scope, sink).Bind)],
            DiagnosticSink.LocationOf(syntax.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        _expressions = new ExpressionBinder(Resolve, allowsStatistics: true, units, sink) { Record = Record };
        foreach (var second in syntax.Fields.Select(f => f.KeyKeyword).Where(k => k.Kind != SyntaxKind.None).Skip(1))
        {
            sink.Report(DiagnosticDescriptors.Repeated, second, second.Text);
        }
    }

    public RecordSymbol Record { get; }

    /// <summary>Binds expressions over the record.</summary>
    public ExpressionBinder Expressions => _expressions;

    public List<BandSymbol> Bands { get; } = [];

    public List<BoundDefinition> Definitions { get; } = [];

    public List<BoundScore> Scores { get; } = [];

    public void Declare(SyntaxToken name, DeclarationSyntax syntax)
    {
        if (name.IsMissing)
        {
            return;
        }

        var first = _scope.Find(name.ValueText)?.Location ?? (_definitions.TryGetValue(name.ValueText, out var other) ? DiagnosticSink.LocationOf(NameOf(other)) : null);
        if (first is not null)
        {
            _sink.Report(DiagnosticDescriptors.DuplicateName, name, Kinds.Field, name.ValueText, first.Start.Line);
            return;
        }

        _definitions.Add(name.ValueText, syntax);
    }

    /// <summary>The names of fields, and of what is declared over the record.</summary>
    public IEnumerable<string> Names => _scope.Names.Concat(_definitions.Keys).Distinct();

    public bool Declares(string name) => _scope.Find(name) is not null || _definitions.ContainsKey(name);

    /// <summary>The field of a name, or null.</summary>
    public FieldSymbol? FindField(SyntaxToken name) => _scope.Find(name.ValueText) as FieldSymbol;

    /// <summary>Passes over the uses of a name, unless the record declares it.</summary>
    public void GiveUp(string name) => _givenUp.Add(name);

    public void Declare(GradeDeclarationSyntax syntax) => _grades.Add(syntax);

    public void BindAll()
    {
        var (order, cycles) = DependencyOrder.Sort(_definitions.Keys, name => Needs(_definitions[name]));
        foreach (var cycle in cycles)
        {
            _unusable.UnionWith(cycle.Names);
            _sink.Report(DiagnosticDescriptors.Cycle, NameOf(_definitions[cycle.First]), cycle.First, cycle.Path);
        }

        foreach (var name in order)
        {
            if (!Bind(_definitions[name]))
            {
                _unusable.Add(name);
            }
        }

        foreach (var grade in _grades)
        {
            BindGrade(grade);
        }
    }

    private static SyntaxToken NameOf(DeclarationSyntax syntax) => syntax switch
    {
        LetDeclarationSyntax let => let.Identifier,
        BandDeclarationSyntax band => band.Identifier,
        _ => ((ScoreDeclarationSyntax)syntax).Identifier,
    };

    // An item of a score that has no expression of its own is a use of the name it bears.
    private static IEnumerable<string> Needs(DeclarationSyntax syntax) => LabelNames.UsesIn(syntax).Select(n => n.Identifier.ValueText)
        .Concat((syntax as ScoreDeclarationSyntax)?.Lines.OfType<ScoreItemSyntax>().Where(i => i.Value is null).Select(i => i.Identifier.ValueText) ?? []);

    private BoundName? Resolve(SyntaxToken name)
    {
        if (_unusable.Contains(name.ValueText) || (_givenUp.Contains(name.ValueText) && !Declares(name.ValueText)))
        {
            return null;
        }

        return _scope.Resolve(name, _sink) switch
        {
            FieldSymbol field => new BoundName(field, field.Type with { IsOptional = false }),
            LetSymbol let => new BoundName(let, let.Type),
            BandSymbol band => new BoundName(band, band.Type),
            ScoreSymbol score => new BoundName(score, PolicyType.Number),
            _ => null,
        };
    }

    private bool Bind(DeclarationSyntax syntax) => syntax switch
    {
        LetDeclarationSyntax let => BindLet(let),
        BandDeclarationSyntax band => BindBand(band),
        _ => BindScore((ScoreDeclarationSyntax)syntax),
    };

    private bool BindLet(LetDeclarationSyntax syntax)
    {
        var value = syntax.UnitClause is null ? _expressions.Bind(syntax.Value.Value) : _expressions.BindNumber(syntax.Value.Value);
        if (syntax.UnitClause is not null)
        {
            value = _units.BindUnit(syntax.UnitClause.Unit) is { } unit ? _expressions.ConvertTo(value, unit, syntax.Value.Value) : new BoundError();
        }

        else if (value.Type is { Kind: TypeKind.Number, Unit.Dimension.IsNone: true })
        {
            value = Conversion.To(value, Unit.One);
        }

        if (value.HasError)
        {
            return false;
        }

        var let = new LetSymbol(syntax.Identifier.ValueText, Record, value.Type, DiagnosticSink.LocationOf(syntax.Identifier))
        {
            Annotations = AnnotationBinder.Bind(syntax),
        };
        _scope.Declare(let.Name, let, syntax.Identifier, _sink);
        Definitions.Add(new BoundDefinition(let, value));
        return true;
    }

    private bool BindScore(ScoreDeclarationSyntax syntax)
    {
        if (new ScoreBinder(Record, _expressions, Resolve, _sink).Bind(syntax) is not { } score)
        {
            return false;
        }

        _scope.Declare(score.Symbol.Name, score.Symbol, syntax.Identifier, _sink);
        Scores.Add(score);
        return true;
    }

    private bool BindBand(BandDeclarationSyntax syntax)
    {
        if (new BandBinder(Record, _expressions, _sink).Bind(syntax) is not var (band, value))
        {
            return false;
        }

        _scope.Declare(band.Name, band, syntax.Identifier, _sink);
        Bands.Add(band);
        Definitions.Add(new BoundDefinition(band, value));
        return true;
    }

    private void BindGrade(GradeDeclarationSyntax syntax)
    {
        var index = Scores.FindIndex(s => s.Symbol.Name == syntax.Score.Identifier.ValueText);
        if (index >= 0)
        {
            _sink.Meanings?.Uses(syntax.Score.Identifier, Scores[index].Symbol);
        }

        if (index >= 0
            && new GradeBinder(Scores[index], _expressions, _sink).Bind(syntax) is var (symbol, value)
            && _gradeScope.Declare(symbol.Name, symbol, syntax.Identifier, _sink))
        {
            Scores[index] = Scores[index] with { Grades = Scores[index].Grades.Add((symbol, value)) };
        }
    }
}
