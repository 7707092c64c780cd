using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Predicates;
using PolicyKit.Extraction.Sentences.Words;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>Amounts with a unit inside of a piece: 不低于10年的使用权, 再延长30年政策, 投入5亿元资金. A measured amount needs no verb.</summary>
internal static class InnerAmountBeginning
{
    // As measured figures these are sizes of one thing rather than of the whole.
    private static readonly WordTable OfOneThing = new("米", "元", "公里");

    // 守住200万亩耕地红线
    private static readonly WordTable Keeping = new("守住", "守牢", "坚守", "严守", "牢牢守住", "守好");
    private static readonly WordTable Lines = new("红线", "底线", "任务", "目标");

    public static IEnumerable<Finding> Read(Beginning beginning)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        foreach (var amount in piece.Amounts)
        {
            if (amount.End >= piece.End || amount.IsPercent || amount.IsCount || amount.Unit.Length == 0 || amount.Form is not NumberForm.Digits)
            {
                continue;
            }

            var before = piece.Before(amount.Start);
            var isLonger = before.EndsWith("延长") && amount.Unit is "年";
            if (Keeping.AtEnd(before) > 0 && !clause.IsObserved)
            {
                var noun = Nouns.Of(clause, amount.End, piece.End);
                yield return new Finding(piece.Start, piece.End, noun[..^Lines.AtEnd(noun)], amount.Limit ?? StatementOperator.AtLeast, amount.Value, amount.Upper, amount.Unit, Trust.Implied);
                continue;
            }

            var isFigure = IsPaid(piece, amount, before) || IsSeen(piece, amount);
            if (isFigure || isLonger || IsRule(before))
            {
                var op = isLonger ? StatementOperator.Equal : amount.Limit ?? clause.Seen(ValueVerb.AtEndOf(before)) ?? (clause.IsObserved ? StatementOperator.Equal : null);
                yield return new Finding(piece.Start, piece.End, Nouns.Of(clause, amount.End, piece.End) + (amount.IsDuration ? "年限" : ""), op, amount.Value, amount.Upper, amount.UnitOf(piece.Content), isFigure ? Trust.Implied : Trust.Named)
                {
                    Doubt = isFigure ? null : Doubts.Rule,
                };
            }
        }
    }

    private static bool IsPaid(Piece piece, Amount amount, ReadOnlySpan<char> before) =>
        !piece.Clause.IsObserved && amount.IsMoney && IsWhole(piece, amount) && VerbWords.Making.AtEnd(before) > 0 && SizeBeginning.Programmes.AtEnd(piece.Behind(amount.End)) == 0;

    private static bool IsSeen(Piece piece, Amount amount) =>
        piece.Clause.IsObserved && !amount.IsDuration && !OfOneThing.Is(amount.Unit) && IsWhole(piece, amount) && amount.Limit is null or StatementOperator.Above;

    private static bool IsWhole(Piece piece, Amount amount) => piece.Clause.Text[amount.End] is not ('的' or '级');

    // A verb of bounds with nothing, or only words of making, before it.
    private static bool IsRule(ReadOnlySpan<char> before)
    {
        var verb = SentenceFacts.LengthAtEnd(SetWordRole.Verb, before);
        var rest = before[..^verb];
        return verb > 0 && (VerbWords.Making.TrimAll(rest) == 0 || Nouns.WithoutOpening(rest).Length == 0 || rest is [.., '和' or '与']);
    }
}
