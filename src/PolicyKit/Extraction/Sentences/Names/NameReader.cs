using PolicyKit.Extraction.Sentences.Predicates;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>A name, and where it begins.</summary>
internal readonly record struct NameSpan(int Start, string Text);

/// <summary>Finds the names a predicate is about: one, or several that it is shared by.</summary>
internal static class NameReader
{
    private const int MostNames = 40;

    /// <summary>The names before a predicate; none where it has none of its own.</summary>
    public static List<NameSpan> Of(List<Piece> heads, Piece piece, Predicate predicate)
    {
        var parts = heads.Select(h => (h.Start, h.End)).ToList();
        var own = (Start: predicate.NameStart ?? piece.Start, End: Math.Max(piece.Start, predicate.NameEnd));
        var count = predicate.Amounts.Count;
        var isSplit = predicate.IsShared || (predicate.IsSpread && count <= 1) || count > parts.Count + 1;
        if (parts.Count > 0 && IsOneName(parts, piece.Before(own.End), predicate))
        {
            own = (parts[0].Start, own.End);
            parts.Clear();
        }

        parts.AddRange(isSplit ? Split(piece.Clause, own, count > 1 ? count - parts.Count : MostNames) : [own]);
        var names = parts.Select(p => NameEnds.Trimmed(piece.Clause, p.Start, p.End)).Where(n => n.Text.Length > 0).Take(MostNames);
        return [.. SharedNames.Complete([.. names], predicate.Suffix is "覆盖率").Where(n => !predicate.IsPushed || IsPushable(n.Text))];
    }

    /// <summary>Cuts a stretch at 和, 与, 及 where these stand between names.</summary>
    public static List<(int Start, int End)> Split(Clause clause, (int Start, int End) part, int most = MostNames)
    {
        var parts = new List<(int Start, int End)>();
        var from = part.Start;
        for (var i = part.Start + 2; i < part.End - 1 && parts.Count < most - 1; i++)
        {
            var isConjunction = clause.Text[i] is '和' or '与' or '及' && !clause.Sentence.IsInside(i)
                && !NameWords.NoConjunction.In(clause.Slice(i - 1, Math.Min(i + 2, part.End))) && !NameWords.OneThing.In(clause.Slice(i, part.End));
            if (isConjunction)
            {
                parts.Add((from, i));
                from = i + 1;
            }
        }

        parts.Add((from, part.End));
        return parts;
    }

    /// <summary>Whether a thing goes up and down without an adverb: what is measured, quality, speed.</summary>
    public static bool IsPushable(ReadOnlySpan<char> name) => NameWords.Measures.AtEnd(name) > 0 || name.EndsWith("质量") || name.EndsWith("速度");

    // Names that only enumerate what one figure is about: 有能力、意愿的残疾人就业率, but not A、B覆盖率.
    private static bool IsOneName(List<(int Start, int End)> parts, ReadOnlySpan<char> own, Predicate predicate) =>
        parts.Exists(p => p.End - p.Start == 1) || (predicate.Amounts.Count == 1 && !predicate.IsSpread && (own.Contains('的') || NameWords.Ratios.AtEnd(own) == 0));
}
