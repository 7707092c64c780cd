using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Predicates;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>A share before what it is of: 60%以上的县建成…, 不少于指标的3%用于….</summary>
internal static class ShareBeginning
{
    private static readonly WordTable Floors = new("不少于", "不低于");
    private static readonly WordTable Rules = new("按照", "按", "依照", "依据", "应", "应当", "须", "不得");
    private static readonly WordTable Rates = new("的比例", "的标准", "的比率", "的要求", "比例", "标准");

    public static IEnumerable<Finding> Read(Beginning beginning)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        foreach (var amount in piece.Amounts)
        {
            var isFloor = Floors.In(piece.Before(amount.Start));
            var op = isFloor ? StatementOperator.AtLeast : amount.Limit ?? clause.Seen(ValueVerb.AtEndOf(piece.Before(amount.Start)));
            var isShare = amount.IsPercent && amount.End < piece.End && (clause.IsObserved || Nouns.WithoutOpening(piece.Before(amount.Start)).Length == 0 || op is not null);
            if (isShare && !piece.Behind(amount.End).Contains("全覆盖", StringComparison.Ordinal))
            {
                var isRule = IsRule(piece, amount);
                yield return new Finding(piece.Start, Nouns.End(amount.End, piece.End), isRule ? piece.Content.ToString() : NameOf(piece, amount) + "占比", op ?? (clause.IsObserved ? StatementOperator.Equal : null), amount.Value, amount.Upper, amount.Unit, isRule ? Trust.Named : op is null ? Trust.Implied : Trust.Written)
                {
                    IsAim = isFloor,
                    Doubt = isRule ? Doubts.Rule : null,
                };
            }
        }
    }

    // 按照不低于工资总额1.5%的比例安排
    private static bool IsRule(Piece piece, Amount amount) =>
        !piece.Clause.IsObserved && Rules.In(piece.Before(amount.Start)) && Rates.AtStart(piece.Behind(amount.End)) > 0;

    // 高铁覆盖80%以上的县
    private static string NameOf(Piece piece, Amount amount)
    {
        var noun = Nouns.Turned(Nouns.Of(piece.Clause, amount.End, piece.End));
        var before = Nouns.WithoutOpening(piece.Before(amount.Start));
        return before.EndsWith("覆盖") ? before.ToString() + noun : noun;
    }
}
