using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>The words of one set of rules, in both languages.</summary>
/// <typeparam name="T">The rules.</typeparam>
public sealed class RuleWords<T>
    where T : struct, Enum
{
    private readonly ImmutableArray<(T Rule, string English, ImmutableArray<string> Chinese)> _rows;

    internal RuleWords(ImmutableArray<(T Rule, string English, ImmutableArray<string> Chinese)> rows) => _rows = rows;

    /// <summary>Every word that can be written, English first.</summary>
    public IEnumerable<string> All => _rows.Select(r => r.English).Concat(_rows.SelectMany(r => r.Chinese));

    internal IEnumerable<(string English, ImmutableArray<string> Chinese)> Words => _rows.Select(r => (r.English, r.Chinese));

    /// <summary>The rule of a word, or null.</summary>
    public T? Find(string word)
    {
        foreach (var (rule, english, chinese) in _rows)
        {
            if (english == word || chinese.Contains(word))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>The word of a rule.</summary>
    public Localized WordOf(T rule)
    {
        var row = _rows.First(r => EqualityComparer<T>.Default.Equals(r.Rule, rule));
        return new Localized(row.English, row.Chinese[0]);
    }
}
