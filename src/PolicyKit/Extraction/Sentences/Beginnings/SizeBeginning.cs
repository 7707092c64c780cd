using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>A size in the name of what is made: 千亿元工程, 打造百亿级平台, 建成500千伏变电站.</summary>
internal static class SizeBeginning
{
    /// <summary>Nouns that carry a size in their names.</summary>
    public static readonly WordTable Programmes = new("工程", "计划", "基地", "行动", "项目", "投资");

    // Of these a plain number before a thing is its rating.
    private static readonly WordTable Ratings = new("千伏", "千瓦", "兆瓦", "吉瓦");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        foreach (var amount in piece.Amounts)
        {
            var behind = piece.Behind(amount.End);
            if (behind.IsEmpty || amount.Unit.Length == 0 || amount.IsPercent || (clause.IsObserved && amount.Form is NumberForm.Digits))
            {
                continue;
            }

            var isLevel = behind[0] == '级' && NumberedBeginning.IsMade(clause) && amount.IsMoney;
            var isProgramme = amount.Form is NumberForm.Magnitude && Programmes.AtEnd(behind) > 0 && (amount.IsMoney || amount.BareUnit is "亩");
            var isRating = amount.Form is NumberForm.Digits && Ratings.Is(amount.BareUnit) && NumberedBeginning.IsMade(clause);
            if (isLevel || isProgramme || isRating)
            {
                var noun = Nouns.Of(clause, amount.End + (isLevel ? 1 : 0), piece.End);
                noun = isProgramme ? piece.Content[VerbWords.Making.AtStart(piece.Content)..(amount.Start - piece.Start)].ToString() + noun : noun.StartsWith("规模", StringComparison.Ordinal) ? noun[2..] : noun;
                return
                [
                    new Finding(piece.Start, piece.End, noun + (isRating ? "" : isProgramme && amount.IsMoney ? "投资规模" : "规模"), isRating ? StatementOperator.Equal : null, amount.Value, amount.Upper, amount.UnitOf(""), isLevel ? Trust.Shown : Trust.Named)
                    {
                        Doubt = isLevel ? Doubts.Magnitude : Doubts.InName,
                        IsAim = true,
                    },
                ];
            }
        }

        return null;
    }
}
