namespace PolicyKit.Diagnostics;

/// <summary>Finds the known word that a misspelt one was most likely meant to be.</summary>
public static class Spelling
{
    private const int LongestWord = 64;

    /// <summary>" Did you mean '…'?" for the nearest candidate, by Levenshtein's distance; nothing if none is near.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="candidates">The words that are.</param>
    public static Localized Suggest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        var limit = Math.Max(1, word.Length / 3);
        var nearest = word.Length > LongestWord ? default : candidates
            .Select(c => (Candidate: c, Distance: word.Length > 1 && c.Contains(word, StringComparison.Ordinal) ? 1 : Distance(word, c, limit)))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Candidate is null || nearest.Distance >= word.Length
            ? Localized.None
            : new Localized($" Did you mean '{nearest.Candidate}'?", $"是否想写“{nearest.Candidate}”？");
    }

    // A text may have thousands of unknown names beside thousands of known ones: what is too far away is given up early.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[(2 * LongestWord) + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, smallest) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
                smallest = Math.Min(smallest, row[j]);
            }

            if (smallest > limit)
            {
                return int.MaxValue;
            }
        }

        return row[b.Length];
    }
}
