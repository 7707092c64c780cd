using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Formatting;

/// <summary>Words that mean the same in both languages, by any of their forms.</summary>
internal sealed class Words(IEnumerable<(string English, ImmutableArray<string> Chinese)> rows)
{
    private readonly FrozenDictionary<string, (string English, string Chinese)> _byForm = rows
        .SelectMany(r => r.Chinese.Append(r.English), (r, form) => KeyValuePair.Create(form, (r.English, r.Chinese[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word in a language; as it is where it is none of them.</summary>
    public string In(Language language, string word) =>
        !_byForm.TryGetValue(word, out var forms) ? word : language == Language.English ? forms.English : forms.Chinese;
}
