using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Gives units and type words their meaning.</summary>
internal sealed class UnitBinder(DiagnosticSink sink)
{
    /// <summary>The words for types, in both languages.</summary>
    public static ImmutableArray<(string English, string Chinese, PolicyType Type)> TypeWords { get; } =
    [
        ("text", "文本", PolicyType.Text),
        ("bool", "是非", PolicyType.Truth),
        ("date", "日期", PolicyType.Date),
        ("period", "期间", PolicyType.Period),
        ("category", "类别", PolicyType.Category()),
        ("region", "地区", PolicyType.Region),
        ("number", "数", PolicyType.Number),
    ];

    private static readonly FrozenDictionary<string, PolicyType> TypeByWord = TypeWords
        .SelectMany(t => new[] { KeyValuePair.Create(t.English, t.Type), KeyValuePair.Create(t.Chinese, t.Type) })
        .ToFrozenDictionary(StringComparer.Ordinal);

    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    /// <summary>Every word for a type.</summary>
    public static IEnumerable<string> WordsForTypes => TypeWords.SelectMany(t => new[] { t.English, t.Chinese });

    /// <summary>The units that the policies may use.</summary>
    public UnitCatalog Catalog { get; private set; } = UnitCatalog.BuiltIn;

    /// <summary>Whether a word stands for a type.</summary>
    public static bool IsTypeWord(string word) => TypeByWord.ContainsKey(word);

    /// <summary>Adds a unit that the policies declare.</summary>
    public void Add(UnitSymbol unit) => Catalog = Catalog.With(unit);

    /// <summary>Passes over the uses of names that are declared: if they are no units, that has been reported.</summary>
    public void GiveUp(IEnumerable<string> names) => _declared.UnionWith(names);

    /// <summary>The type of a field: a type word or a unit; the error type after reporting.</summary>
    public PolicyType BindType(UnitSyntax syntax)
    {
        var names = syntax.Tokens.ToList();
        return names.Count == 1 && TypeByWord.TryGetValue(names[0].ValueText, out var type) ? type
            : Bind(syntax, token => ReportUnknown(token, WordsForTypes)) is { } unit ? PolicyType.In(unit)
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
