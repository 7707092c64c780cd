using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Binds all records, each with what is declared over it.</summary>
internal sealed class RecordSetBinder(UnitBinder units, DiagnosticSink sink)
{
    private readonly Scope<RecordSymbol> _scope = new(Kinds.Record);

    /// <summary>The records in the order of the texts.</summary>
    public List<RecordBinder> Records { get; } = [];

    public void BindAll(Declarations declarations)
    {
        foreach (var syntax in declarations.All<RecordDeclarationSyntax>().Where(r => !r.Identifier.IsMissing))
        {
            var binder = new RecordBinder(syntax, units, sink);
            if (_scope.Declare(binder.Record.Name, binder.Record, syntax.Identifier, sink))
            {
                Records.Add(binder);
            }
        }

        foreach (var let in declarations.All<LetDeclarationSyntax>())
        {
            Declare(RecordOf(let.Record), let.Identifier, let);
        }

        foreach (var score in declarations.All<ScoreDeclarationSyntax>())
        {
            Declare(RecordOf(score.Record), score.Identifier, score);
        }

        DeclareBands(declarations);
        DeclareGrades(declarations);
        Records.ForEach(r => r.BindAll());
    }

    /// <summary>The record of a name, or null.</summary>
    public RecordBinder? Find(string name) => Records.Find(r => r.Record.Name == name);

    /// <summary>The only record for which a name is declared; null after reporting that there are several, and where there is none.</summary>
    public RecordBinder? OwnerOf(SyntaxToken name)
    {
        var owners = Records.FindAll(r => r.Declares(name.ValueText));
        if (owners.Count > 1)
        {
            sink.ReportAmbiguous(name, owners.Select(o => o.Record.Name));
        }

        return owners.Count == 1 ? owners[0] : null;
    }

    // What is declared of a record that cannot be told has been reported; whoever uses it is passed over.
    private void Declare(RecordBinder? record, SyntaxToken name, DeclarationSyntax syntax)
    {
        if (record is not null)
        {
            record.Declare(name, syntax);
        }
        else
        {
            Records.ForEach(r => r.GiveUp(name.ValueText));
        }
    }

    private RecordBinder? RecordOf(NameExpressionSyntax name)
    {
        var record = name.Identifier.IsMissing ? null : _scope.Resolve(name.Identifier, sink);
        return Records.Find(r => r.Record == record);
    }

    // A let or score whose record is not known has been reported; a band of it is passed over.
    private void DeclareBands(Declarations declarations)
    {
        var lets = declarations.All<LetDeclarationSyntax>().Select(l => l.Identifier.ValueText);
        var known = declarations.All<ScoreDeclarationSyntax>().Select(s => s.Identifier.ValueText).Concat(lets).ToHashSet(StringComparer.Ordinal);
        foreach (var band in declarations.All<BandDeclarationSyntax>().Where(b => !b.Value.Identifier.IsMissing))
        {
            var value = band.Value.Identifier;
            Declare(OwnerOf(value), band.Identifier, band);
            if (!known.Contains(value.ValueText) && !Records.Exists(r => r.Declares(value.ValueText)))
            {
                var names = Records.SelectMany(r => r.Names).Distinct();
                sink.ReportUnknown(DiagnosticDescriptors.UnknownName, value, sink.Suggest(value.ValueText, names), Kinds.Field, value.ValueText);
            }
        }
    }

    private void DeclareGrades(Declarations declarations)
    {
        var recordByScore = declarations.All<ScoreDeclarationSyntax>().ToLookup(s => s.Identifier.ValueText, s => s.Record.Identifier.ValueText);
        foreach (var grade in declarations.All<GradeDeclarationSyntax>().Where(g => !g.Score.Identifier.IsMissing))
        {
            var score = grade.Score.Identifier;
            if (recordByScore[score.ValueText].FirstOrDefault() is { } record)
            {
                Find(record)?.Declare(grade);
                continue;
            }

            sink.ReportUnknown(
                DiagnosticDescriptors.UnknownName, score, sink.Suggest(score.ValueText, recordByScore.Select(g => g.Key)), Kinds.Score, score.ValueText);
        }
    }
}
