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
        ["period"] = PolicyType.Period,
        ["期间"] = PolicyType.Period,
        ["category"] = PolicyType.Category(),
        ["类别"] = PolicyType.Category(),
        ["region"] = PolicyType.Region,
        ["地区"] = PolicyType.Region,
        ["number"] = PolicyType.Number,
        ["数"] = PolicyType.Number,
    };

    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    /// <summary>The words for types.</summary>
    public static IEnumerable<string> WordsForTypes => TypeWords.Keys;

    /// <summary>The units that the policies may use.</summary>
    public UnitCatalog Catalog { get; private set; } = UnitCatalog.BuiltIn;

    /// <summary>Whether a word stands for a type.</summary>
    public static bool IsTypeWord(string word) => TypeWords.ContainsKey(word);

    /// <summary>Adds a unit that the policies declare.</summary>
    public void Add(UnitSymbol unit) => Catalog = Catalog.With(unit);

    /// <summary>Passes over the uses of names that are declared: if they are no units, that has been reported.</summary>
    public void GiveUp(IEnumerable<string> names) => _declared.UnionWith(names);

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
    public Unit? Find(UnitSyntax syntax) => Bind(syntax, null);

    private Unit? Bind(UnitSyntax syntax, Action<SyntaxToken>? onUnknown)
    {
        var unit = Unit.One;
        var isFirst = true;
        foreach (var token in syntax.Tokens.Where(t => t.Kind != SyntaxKind.SlashToken))
        {
            if (Catalog.Parse(token.ValueText) is not { } part)
            {
                onUnknown?.Invoke(token);
                return null;
            }

            if (Catalog.FindSelf(token.ValueText) is { } symbol)
            {
                sink.Meanings?.Uses(token, symbol);
            }

            unit = isFirst ? part : unit / part;
            isFirst = false;
            if (unit.HasTooManyParts)
            {
                ReportTooLong(onUnknown is null ? null : syntax);
                return null;
            }
        }

        return unit;
    }

    private void ReportTooLong(UnitSyntax? syntax)
    {
        if (syntax is not null)
        {
            sink.Report(DiagnosticDescriptors.UnitTooLong, syntax, Localized.Quoted(syntax), Unit.MaxParts);
        }
    }

    private void ReportUnknown(SyntaxToken token, IEnumerable<string> alsoKnown)
    {
        if (!UnitCatalog.Readings(token.ValueText).Any(_declared.Contains))
        {
            var known = Catalog.Names.Concat(alsoKnown);
            sink.ReportUnknown(DiagnosticDescriptors.UnknownUnit, token, sink.Suggest(token.ValueText, known, Synonyms.OfUnits, Catalog.Parse), token.ValueText);
        }
    }
}
