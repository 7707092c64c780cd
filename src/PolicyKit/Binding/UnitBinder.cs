using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Gives units and type words their meaning.</summary>
internal static class UnitBinder
{
    private static readonly Dictionary<string, PolicyType> TypeWords = new(StringComparer.Ordinal)
    {
        ["text"] = PolicyType.Text,
        ["文本"] = PolicyType.Text,
        ["bool"] = PolicyType.Truth,
        ["是非"] = PolicyType.Truth,
        ["date"] = PolicyType.Date,
        ["日期"] = PolicyType.Date,
        ["region"] = PolicyType.Region,
        ["地区"] = PolicyType.Region,
        ["number"] = PolicyType.Number,
        ["数"] = PolicyType.Number,
    };

    /// <summary>The type of a field: a type word or a unit; the error type after reporting.</summary>
    public static PolicyType BindType(UnitSyntax syntax, DiagnosticSink sink)
    {
        var names = syntax.Tokens.ToList();
        return names.Count == 1 && TypeWords.TryGetValue(names[0].ValueText, out var type) ? type
            : BindUnit(syntax, sink, TypeWords.Keys) is { } unit ? PolicyType.In(unit)
            : PolicyType.Error;
    }

    /// <summary>The unit, or null after reporting the part that is none.</summary>
    public static Unit? BindUnit(UnitSyntax syntax, DiagnosticSink sink) => BindUnit(syntax, sink, []);

    /// <summary>The unit, or null where a part is none.</summary>
    public static Unit? Find(UnitSyntax syntax) => BindUnit(syntax, new DiagnosticSink());

    private static Unit? BindUnit(UnitSyntax syntax, DiagnosticSink sink, IEnumerable<string> alsoKnown)
    {
        var unit = Unit.One;
        var isFirst = true;
        foreach (var token in syntax.Tokens.Where(t => t.Kind != SyntaxKind.SlashToken))
        {
            if (UnitTable.Parse(token.ValueText) is not { } part)
            {
                var known = UnitTable.All.SelectMany(u => u.Aliases.Append(u.Name)).Concat(alsoKnown);
                sink.ReportUnknown(DiagnosticDescriptors.UnknownUnit, token, Spelling.Suggest(token.ValueText, known, Synonyms.OfUnits, UnitTable.Parse), token.ValueText);
                return null;
            }

            unit = isFirst ? part : unit / part;
            isFirst = false;
        }

        return unit;
    }
}
