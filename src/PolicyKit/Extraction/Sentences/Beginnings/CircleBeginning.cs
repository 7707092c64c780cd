using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>Times in which something is reached: 建成15分钟生活圈, 步行10分钟可达公园, “5分钟便利店+10分钟农贸市场”服务圈.</summary>
internal static class CircleBeginning
{
    private static readonly WordTable Reaching = new("可达", "内可达", "直达", "到达", "内到达", "可到达", "内直达", "抵达");
    private static readonly WordTable Building = new("建成", "打造", "构建", "形成", "建设");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        var found = new List<Finding>();
        for (var i = piece.Start; i < piece.End; i++)
        {
            var starts = char.IsAsciiDigit(clause.Text[i]) && (i == piece.Start || !char.IsAsciiLetterOrDigit(clause.Text[i - 1]));
            if (!starts || AmountReader.Read(clause.Text, i, piece.End) is not { } amount)
            {
                continue;
            }

            if (amount.Unit is "分钟" or "小时" && amount.End < piece.End && IsReach(piece, amount))
            {
                var start = clause.Sentence.IsInside(i) ? piece.Start : beginning.Start;
                found.Add(new Finding(start, piece.End, NameOf(piece.Behind(amount.End)) + "到达时间", StatementOperator.AtMost, amount.Value, amount.Upper, amount.Unit, Trust.Named) { Doubt = Doubts.Circle, IsAim = true });
            }

            i = amount.End - 1;
        }

        return found.Count > 0 ? found : null;
    }

    private static string NameOf(ReadOnlySpan<char> text) => (text.IndexOfAny("+”)、") is >= 0 and var stop ? text[..stop] : text).ToString();

    private static bool IsReach(Piece piece, Amount amount)
    {
        var behind = piece.Behind(amount.End);
        var isJoined = piece.Has("+");
        return Reaching.AtStart(behind) > 0
            || (behind.Contains('圈') && !piece.Has("普及") && (isJoined || (!piece.Clause.Sentence.IsInside(amount.Start) && Building.In(piece.Clause.Slice(piece.Clause.Start, piece.Clause.End)))));
    }
}
