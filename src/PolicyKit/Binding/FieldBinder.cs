using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Declares the fields of a record with their types.</summary>
internal sealed class FieldBinder(UnitBinder units, Scope<Symbol> scope, DiagnosticSink sink)
{
    private static readonly Localized LabelsInParentheses = new("the labels of the category in parentheses", "括号中的类别取值");

    /// <summary>The fields that one line declares.</summary>
    public IEnumerable<FieldSymbol> Bind(FieldDeclarationSyntax syntax)
    {
        var type = BindType(syntax) with { IsOptional = syntax.QuestionToken.Kind != SyntaxKind.None };
        return syntax.Declarators.Where(d => !d.Identifier.IsMissing).Select(d => Declare(d.Identifier, type, syntax.KeyKeyword.Kind != SyntaxKind.None)).ToList();
    }

    private FieldSymbol Declare(SyntaxToken name, PolicyType type, bool isKey)
    {
        var field = new FieldSymbol(name.ValueText, type, isKey, DiagnosticSink.LocationOf(name));
        scope.Declare(field.Name, field, name, sink);
        return field;
    }

    private PolicyType BindType(FieldDeclarationSyntax syntax)
    {
        var type = units.BindType(syntax.Type);
        if (type.Kind == TypeKind.Category)
        {
            return BindLabels(syntax);
        }

        if (syntax.Labels is not null && type.Kind != TypeKind.Error)
        {
            sink.Report(DiagnosticDescriptors.TypeMismatch, syntax.Labels, Localized.Quoted(syntax.Type), type.Describe(), new Localized("a category", "类别"));
        }

        return type;
    }

    private PolicyType BindLabels(FieldDeclarationSyntax syntax)
    {
        var labels = ImmutableArray.CreateBuilder<string>();
        foreach (var label in (syntax.Labels?.Labels ?? default).Select(LabelNames.TokenOf).Where(l => !l.IsMissing))
        {
            if (labels.Contains(label.ValueText))
            {
                sink.Report(DiagnosticDescriptors.Repeated, label, label.ValueText);
                continue;
            }

            labels.Add(label.ValueText);
        }

        if (syntax.Labels is null)
        {
            sink.Report(DiagnosticDescriptors.Expected, syntax.Type, LabelsInParentheses, Localized.Quoted(syntax.Type));
        }

        return labels.Count == 0 ? PolicyType.Error : PolicyType.Category(labels.ToImmutable());
    }
}
