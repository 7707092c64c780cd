using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>"Did you mean …?" with the nearest candidate, or nothing if none is near.</summary>
    public static Localized DidYouMean(string name, IEnumerable<string> candidates)
    {
        var nearest = candidates
            .Select(c => (Name: c, Distance: Distance(name.ToUpperInvariant(), c.ToUpperInvariant())))
            .Where(c => c.Name.Length > 0 && c.Distance <= Math.Max(1, name.Length / 2) && c.Distance < name.Length)
            .OrderBy(c => c.Distance)
            .FirstOrDefault();
        return nearest.Name is null ? Localized.None : new Localized($" Did you mean '{nearest.Name}'?", $"是否为“{nearest.Name}”？");
    }

    // Levenshtein: the fewest characters to insert, remove or replace.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
