using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences;

/// <summary>Cuts a clause into the pieces that say one thing each: at 、, and at 和 before a further count.</summary>
internal static class PieceCutter
{
    public static List<Piece> Cut(Clause clause)
    {
        var pieces = new List<Piece>();
        foreach (var (start, whole) in clause.Sentence.Pieces(clause.Start, clause.End))
        {
            var amounts = AmountScan.Of(clause.Sentence, start, whole);
            var end = EndWithoutNote(clause, amounts, whole);
            var from = start;
            foreach (var amount in amounts)
            {
                // 10张名片和10个品牌, 改造老旧小区和3个街区
                var conjunction = LengthOfConjunctionBefore(clause, from, amount.Start);
                if (conjunction > 0 && amount.Start - conjunction > from && amount is { Form: NumberForm.Digits, IsCount: true } && (amount.End < end || from > start))
                {
                    Add(from, amount.Start - conjunction);
                    from = amount.Start;
                }

                // 达到70%或比2020年提高5个百分点
                if (amount.End + 2 < whole && amount.Start >= from && clause.Text[amount.End] == '或' && amounts[^1].Start > amount.End)
                {
                    Add(from, amount.End);
                    from = amount.End + (clause.Text[amount.End + 1] == '者' ? 2 : 1);
                }

                // 个人特派员36家和团队特派员50个
                if (amount.End + 2 < end && amount.Start > from && Conjunctions.Contains(clause.Text[amount.End], StringComparison.Ordinal)
                    && !amounts.Exists(a => a.Start <= amount.End + 2 && a.Start > amount.End) && amounts[^1].Start > amount.End)
                {
                    Add(from, amount.End);
                    from = amount.End + 1;
                }
            }

            Add(from, end);

            void Add(int a, int b) => pieces.Add(new Piece(clause, a, b, [.. amounts.Where(x => x.Start >= a && x.End <= b)]) { IsAlternative = IsBesideOr(clause, a, b) });
        }

        return pieces;
    }

    /// <summary>Whether a piece has only values, which then belong to the piece before: 0.7和0.6个百分点.</summary>
    public static bool IsValues(Piece piece)
    {
        var at = piece.Start;
        foreach (var amount in piece.Amounts)
        {
            at += at > piece.Start && at < piece.End && Conjunctions.Contains(piece.Clause.Text[at], StringComparison.Ordinal) ? 1 : 0;
            at += SentenceFacts.LengthAtStart(SetWordRole.Approximation, piece.Behind(at));
            if (amount.Start != at)
            {
                return false;
            }

            at = amount.End;
        }

        return at == piece.End && piece.Amounts.Count > 0;
    }

    private static bool IsBesideOr(Clause clause, int start, int end) =>
        (end < clause.End && clause.Text[end] == '或') || (start > clause.Start && clause.Text[start - 1] == '或') || (start > clause.Start + 1 && clause.Text.AsSpan(start - 2, 2) is "或者");

    private const string Conjunctions = "和与及";

    // 达到93%(2022年为91.2%): the brackets are read by themselves.
    private static int EndWithoutNote(Clause clause, List<Amount> amounts, int end) =>
        amounts is [.., var last] && last.End < end && clause.Text[last.End] == '(' && clause.Text.IndexOf(')', last.End) == end - 1 ? last.End : end;

    private static int LengthOfConjunctionBefore(Clause clause, int start, int at)
    {
        var isConjunction = at - start >= 2 && Conjunctions.Contains(clause.Text[at - 1], StringComparison.Ordinal) && !NameWords.NoConjunction.In(clause.Text.AsSpan(at - 2, 2))
            && !NameWords.Partnership.Is(clause.Slice(start, at));
        return !isConjunction ? 0 : at - start > 2 && clause.Text[at - 2] == '以' ? 2 : 1;
    }
}
