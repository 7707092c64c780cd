using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Predicates;
using PolicyKit.Numerics;

namespace PolicyKit.Extraction.Sentences;

/// <summary>Brings the names and the values of a predicate together.</summary>
internal static class PredicateFindings
{
    /// <summary>The findings of a piece with a predicate.</summary>
    /// <param name="heads">The pieces before it that have no predicate of their own.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="predicate">Its predicate, with all of its values.</param>
    /// <param name="end">Where the last value ends.</param>
    public static IEnumerable<Finding> Of(List<Piece> heads, Piece piece, Predicate predicate, int end)
    {
        if (predicate.Baseline is { } baseline)
        {
            yield return baseline;
        }

        var names = NameReader.Of(heads, piece, predicate);
        var values = predicate.Amounts;
        if (names.Count == 0)
        {
            for (var i = 0; predicate.MayLackName && i < Math.Max(1, values.Count); i++)
            {
                yield return Make(piece, end, "", predicate, values.Count == 0 ? null : values[i]) with { Share = values.Count > 1 ? (i, values.Count) : null };
            }

            yield break;
        }

        // 到2022年、2025年达到1%、2%
        var earlier = piece.Clause.Time.Earlier;
        var years = names.Count == 1 && values.Count == earlier.Count + 1 ? earlier : [];
        for (var i = 0; i < Math.Max(names.Count, values.Count); i++)
        {
            var name = names[Math.Min(i, names.Count - 1)];
            var place = i > 0 && predicate.Places.Count > 0 ? predicate with { Value = predicate.Places[Math.Min(i, predicate.Places.Count) - 1] } : predicate;
            var finding = Make(piece, end, name.Text, place, values.Count == 0 ? null : values[Math.Min(i, values.Count - 1)]) with { Start = names[0].Start };
            yield return i < years.Count ? finding with { Year = years[i] }
                : names.Count == 1 && values.Count > 1 && earlier.Count == 0 && values[0].Unit == values[^1].Unit ? finding with { Doubt = Doubts.TooManyValues, Confidence = Trust.Named }
                : finding;
        }

        if (BaselineReader.OfNote(piece, names[^1].Text) is { } note)
        {
            yield return note;
        }
    }

    private static Finding Make(Piece piece, int end, string name, Predicate predicate, Amount? amount)
    {
        var finding = amount is { } value ? OfAmount(piece, end, name, predicate, value)
            : new Finding(piece.Start, end, name, predicate.Operator, predicate.Value, null, predicate.Unit, predicate.Confidence);
        var isPlain = amount is not null && predicate.Suffix.Length == 0;
        name = isPlain ? CountNames.Bare(name, amount!.Value) : name;
        return OfMultiple(finding with
        {
            Name = name,
            Suffix = predicate.Operator == StatementOperator.Top && name.EndsWith("发展", StringComparison.Ordinal) ? "水平" : isPlain ? CountNames.SuffixOf(name, amount!.Value) : name.EndsWith(predicate.Suffix, StringComparison.Ordinal) ? "" : predicate.Suffix,
            Doubt = piece.IsAlternative ? Doubts.Alternative : predicate.Doubt,
            Confidence = piece.IsAlternative || predicate.Doubt == Doubts.Rule || predicate.Doubt == Doubts.Difference ? Trust.Named : finding.Confidence,
            IsForAll = predicate.IsForAll,
            Year = predicate.Year,
        });
    }

    // 达到2020年的1.5倍: the year is that of the base.
    private static Finding OfMultiple(Finding finding) =>
        finding is { Unit: "倍", Year: not null } && !finding.Name.Contains("倍差", StringComparison.Ordinal) && !finding.Name.EndsWith('比') ? finding with { Year = null, Doubt = Doubts.OfOtherYear, Confidence = Trust.Named } : finding;

    private static Finding OfAmount(Piece piece, int end, string name, Predicate predicate, Amount value)
    {
        var op = OperatorOf(piece.Clause, value, predicate);
        var confidence = op is null ? Trust.Implied : predicate.Confidence;
        return new Finding(piece.Start, end, name, predicate.IsGrowth ? StatementOperator.Growth : op, value.Value, value.Upper, UnitOf(value, name), confidence)
        {
            Comparison = op is StatementOperator.Above or StatementOperator.AtMost or StatementOperator.Below ? op.Value : StatementOperator.AtLeast,
        };
    }

    private static string UnitOf(Amount value, string name) => value.UnitOf(name) switch
    {
        "" when value.Value == Rational.Zero && name.EndsWith('率') => "%",
        "" when name.Contains("倍差", StringComparison.Ordinal) => "倍",
        var unit => unit,
    };

    private static StatementOperator? OperatorOf(Clause clause, Amount amount, Predicate predicate) =>
        amount.Upper is not null ? StatementOperator.Between
        : amount.Limit ?? predicate.Operator ?? clause.Seen(predicate.Verb) ?? (clause.IsObserved ? StatementOperator.Equal : null);
}
