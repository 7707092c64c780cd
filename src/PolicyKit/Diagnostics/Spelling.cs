using System.Collections.Frozen;

namespace PolicyKit.Diagnostics;

/// <summary>Finds the known word that a misspelt one was most likely meant to be.</summary>
public static class Spelling
{
    // Characters that tell one thing from the next: 指标一 is not 指标二 misspelt, nor is 2024 2025.
    private static readonly FrozenSet<char> Numbering =
        FrozenSet.ToFrozenSet("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The nearest known word by Levenshtein's distance, or the one that the synonyms give; none if none is near.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">The words that are.</param>
    /// <param name="synonyms">Words that are written for a known one; null for none.</param>
    /// <param name="meaning">What a known word stands for, so that two forms of one thing do not make it doubtful; null where each is a thing of its own.</param>
    public static Suggestion Suggest(
        string word, IEnumerable<string> known, IReadOnlyDictionary<string, string>? synonyms = null, Func<string, object?>? meaning = null)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (synonyms?.GetValueOrDefault(word) is { } synonym)
        {
            return new Suggestion(synonym, IsCertain: true);
        }

        if (word.Length is 0 or > WordPattern.Longest)
        {
            return Suggestion.None;
        }

        var (nearest, isAlone) = Nearest(word, known, meaning ?? (_ => null));
        return nearest is null || nearest.Distance >= word.Length
            ? Suggestion.None
            : new Suggestion(nearest.Word, isAlone && !nearest.IsPart && word.Where(Numbering.Contains).SequenceEqual(nearest.Word.Where(Numbering.Contains)));
    }

    // A text may have thousands of unknown names beside thousands of known ones: this is the loop that counts.
    private static (Candidate? Nearest, bool IsAlone) Nearest(string word, IEnumerable<string> known, Func<string, object?> meaning)
    {
        var pattern = new WordPattern(word);
        var limit = Math.Max(1, word.Length / 3);
        var (nearest, isAlone, reach) = (default(Candidate), true, limit);
        foreach (var other in known)
        {
            var distance = pattern.DistanceTo(other, reach);
            var isPart = distance > 1 && word.Length > 1 && other.Length > word.Length && other.Contains(word, StringComparison.Ordinal);
            if (!isPart && distance > reach)
            {
                continue;
            }

            var candidate = new Candidate(other, isPart ? 1 : distance, isPart);
            isAlone &= nearest is null || other == nearest.Word || (meaning(nearest.Word) is { } meant && meant.Equals(meaning(other)));
            nearest = nearest is null || candidate.CompareTo(nearest) < 0 ? candidate : nearest;

            // Where there is doubt already, only what is as near can change the answer.
            reach = isAlone ? limit : nearest.Distance;
        }

        return (nearest, isAlone);
    }

    private sealed record Candidate(string Word, int Distance, bool IsPart)
    {
        public int CompareTo(Candidate other) => Distance != other.Distance ? Distance.CompareTo(other.Distance) : string.CompareOrdinal(Word, other.Word);
    }
}
