using PolicyKit.Diagnostics;

namespace PolicyKit.Binding;

/// <summary>Finds the known word that a misspelt one was most likely meant to be.</summary>
internal static class Spelling
{
    /// <summary>" Did you mean '…'?" for the nearest candidate, or nothing if none is near.</summary>
    public static Localized Suggest(string word, IEnumerable<string> candidates)
    {
        var nearest = candidates
            .Select(c => (Candidate: c, Distance: c.Contains(word, StringComparison.Ordinal) && word.Length > 1 ? 1 : Distance(word, c)))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Candidate is null || nearest.Distance > Math.Max(1, word.Length / 3) || nearest.Distance >= word.Length
            ? Localized.None
            : new Localized($" Did you mean '{nearest.Candidate}'?", $"是否想写“{nearest.Candidate}”？");
    }

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
