using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>Reads the measured figure that stands beside a value: where a change begins, or a note in brackets.</summary>
internal static class BaselineReader
{
    /// <summary>由2015年的1.5% before 提高到2.1%, and where the name ends that is before it; null if there is none.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="index">The first of the amounts at its end.</param>
    /// <param name="end">Where the verb before that begins.</param>
    public static (Finding Finding, int NameEnd)? Before(Piece piece, int index, int end)
    {
        if (index == 0 || piece.Amounts[index - 1].End != end)
        {
            return null;
        }

        var before = piece.Amounts[index - 1];
        var from = piece.Before(before.Start).LastIndexOfAny('由', '从') + piece.Start;
        if (from <= piece.Start)
        {
            return null;
        }

        var year = PlanYears.At(piece.Clause.Slice(from + 1, before.Start), 0);
        var nameEnd = NameEnds.WithoutAdverbs(piece.Clause, piece.Start, from);
        return (Fact(piece.Start, before.End, NameEnds.Trimmed(piece.Clause, piece.Start, nameEnd).Text, before, StatementOperator.Equal, year), nameEnd);
    }

    /// <summary>(2022年为91.2%) behind a piece; null if there is no such note.</summary>
    public static Finding? OfNote(Piece piece, string name)
    {
        var clause = piece.Clause;
        var end = piece.End < clause.End && clause.Text[piece.End] == '(' ? clause.Text.IndexOf(')', piece.End) : -1;
        if (end < 0)
        {
            return null;
        }

        var time = ClauseTime.Read(clause.Text, piece.End + 1, end);
        var at = time.End + VerbWords.Copulas.AtStart(clause.Slice(time.End, end));
        at += SentenceFacts.LengthAtStart(SetWordRole.Verb, clause.Slice(at, end));
        return time.Year is { } year && AmountReader.Read(clause.Text, at, end) is { } amount && amount.End == end
            ? Fact(piece.Start, end + 1, name, amount, amount.Limit ?? StatementOperator.Equal, year) with { IsFact = !time.IsDue }
            : null;
    }

    private static Finding Fact(int start, int end, string name, Amount amount, StatementOperator op, int? year) =>
        new(start, end, CountNames.Bare(name, amount), op, amount.Value, amount.Upper, amount.UnitOf(name), Trust.Written) { IsFact = true, Year = year, Suffix = CountNames.SuffixOf(CountNames.Bare(name, amount), amount) };
}
