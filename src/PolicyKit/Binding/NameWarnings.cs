using PolicyKit.Diagnostics;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Tells of indicators that nothing uses, and of other names that something else bears.</summary>
internal static class NameWarnings
{
    /// <summary>Indicators that no target and no formula names, in texts that have targets: one without may be a catalogue for others.</summary>
    /// <param name="declarations">All declarations.</param>
    /// <param name="clauses">Every aim of every target.</param>
    /// <param name="sink">Where diagnostics go.</param>
    public static void ReportUnused(IEnumerable<DeclarationSyntax> declarations, IReadOnlyCollection<BoundAimClause> clauses, DiagnosticSink sink)
    {
        if (clauses.Count == 0)
        {
            return;
        }

        var all = declarations.ToList();
        var used = all
            .Where(d => d is not (RecordDeclarationSyntax or LetDeclarationSyntax or ScoreDeclarationSyntax or GradeDeclarationSyntax or BandDeclarationSyntax or GroupDeclarationSyntax))
            .SelectMany(d => d.DescendantNodesAndSelf())
            .OfType<NameExpressionSyntax>()
            .SelectMany(n => new[] { n.Identifier.ValueText, SentenceNames.WithoutGrowth(n.Identifier.ValueText) ?? "" })
            .Concat(clauses.Select(c => c.Target.Indicator.Name))
            .ToHashSet(StringComparer.Ordinal);
        var withTargets = clauses.Select(c => c.Syntax.SyntaxTree).ToHashSet();
        foreach (var declarator in all.OfType<IndicatorDeclarationSyntax>().Where(d => withTargets.Contains(d.SyntaxTree)).SelectMany(d => d.Declarators))
        {
            if (!used.Contains(declarator.Identifier.ValueText) && !declarator.Aliases.Any(a => used.Contains(a.Identifier.ValueText)))
            {
                sink.Report(DiagnosticDescriptors.Unused, declarator.Identifier, declarator.Identifier.ValueText);
            }
        }
    }

    /// <summary>Other names of indicators that a field of a record bears as well, so that over its records they mean the field.</summary>
    public static void ReportShadowed(IEnumerable<DeclarationSyntax> declarations, DiagnosticSink sink)
    {
        var all = declarations.ToList();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in all.OfType<RecordDeclarationSyntax>())
        {
            foreach (var field in record.Fields.SelectMany(f => f.Declarators).SelectMany(NamesOf))
            {
                fields.TryAdd(field.ValueText, record.Identifier.ValueText);
            }
        }

        foreach (var declarator in all.OfType<IndicatorDeclarationSyntax>().SelectMany(d => d.Declarators))
        {
            foreach (var alias in declarator.Aliases.Where(a => fields.ContainsKey(a.Identifier.ValueText)))
            {
                sink.Report(DiagnosticDescriptors.Shadowed, alias.Identifier, alias.Identifier.ValueText, declarator.Identifier.ValueText, fields[alias.Identifier.ValueText]);
            }
        }
    }

    private static IEnumerable<SyntaxToken> NamesOf(DeclaratorSyntax declarator) => declarator.Aliases.Select(a => a.Identifier).Prepend(declarator.Identifier);
}
