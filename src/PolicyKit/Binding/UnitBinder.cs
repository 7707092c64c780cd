using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Gives units and type words their meaning.</summary>
internal sealed class UnitBinder(DiagnosticSink sink)
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

    /// <summary>The units that the policies may use.</summary>
    public UnitCatalog Catalog { get; } = UnitCatalog.BuiltIn;

    /// <summary>The type of a field: a type word or a unit; the error type after reporting.</summary>
    public PolicyType BindType(UnitSyntax syntax)
    {
        var names = syntax.Tokens.ToList();
        return names.Count == 1 && TypeWords.TryGetValue(names[0].ValueText, out var type) ? type
            : Bind(syntax, token => ReportUnknown(token, TypeWords.Keys)) is { } unit ? PolicyType.In(unit)
            : PolicyType.Error;
    }

    /// <summary>The unit, or null after reporting the part that is none.</summary>
    public Unit? BindUnit(UnitSyntax syntax) => Bind(syntax, token => ReportUnknown(token, []));

    /// <summary>The unit, or null where a part is none.</summary>
    public Unit? Find(UnitSyntax syntax) => Bind(syntax, _ => { });

    private Unit? Bind(UnitSyntax syntax, Action<SyntaxToken> onUnknown)
    {
        var unit = Unit.One;
        var isFirst = true;
        foreach (var token in syntax.Tokens.Where(t => t.Kind != SyntaxKind.SlashToken))
        {
            if (Catalog.Parse(token.ValueText) is not { } part)
            {
                onUnknown(token);
                return null;
            }

            unit = isFirst ? part : unit / part;
            isFirst = false;
        }

        return unit;
    }

    private void ReportUnknown(SyntaxToken token, IEnumerable<string> alsoKnown) => sink.ReportUnknown(
        DiagnosticDescriptors.UnknownUnit, token, Spelling.Suggest(token.ValueText, Catalog.Names.Concat(alsoKnown), Synonyms.OfUnits, Catalog.Parse), token.ValueText);
}
