using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>Times in which something is reached: 建成15分钟生活圈, 步行10分钟可达公园, “5分钟便利店+10分钟农贸市场”服务圈.</summary>
internal static class CircleBeginning
{
    private static readonly WordTable Reaching = new("可达", "内可达", "直达", "到达", "内到达", "可到达", "内直达", "抵达", "可及", "内可及", "内抵达", "通达", "内通达");

    // What is done in that time.
    private static readonly WordTable Going = new("通勤", "内通勤", "上高速", "内上高速", "内送达", "送达", "上高铁", "内上高铁");
    private static readonly WordTable Whole = new("所有", "全部", "各", "每个");
    private static readonly WordTable OnFoot = new("步行", "骑行", "驾车", "车程");
    private static readonly WordTable Building = new("建成", "打造", "构建", "形成", "建设");

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        if (piece.Amounts.Any(a => a.IsPercent))
        {
            return null;
        }

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
                found.Add(new Finding(start, piece.End, NameOf(piece, amount), StatementOperator.AtMost, amount.Value, amount.Upper, amount.Unit, Trust.Named) { Doubt = Doubts.Circle, IsAim = true });
            }

            i = amount.End - 1;
        }

        return found.Count > 0 ? found : null;
    }

    // 城区步行10分钟可达公园, 所有县城30分钟内上高速
    private static string NameOf(Piece piece, Amount amount)
    {
        var behind = piece.Behind(amount.End);
        var place = Nouns.WithoutOpening(piece.Before(amount.Start));
        place = place[Whole.AtStart(place)..];
        if (Going.Is(behind))
        {
            return $"{place}{behind.TrimStart('内')}时间";
        }

        behind = behind.IndexOfAny("+”、") is >= 0 and var stop ? behind[..stop] : behind;
        var reach = Reaching.AtStart(behind);
        var way = OnFoot.AtEnd(place);
        return reach == 0 ? $"{behind}到达时间" : $"{place[..^way]}{behind[reach..]}{place[^way..]}可达时间";
    }

    private static bool IsReach(Piece piece, Amount amount)
    {
        var behind = piece.Behind(amount.End);
        var isJoined = piece.Has("+");
        return Reaching.AtStart(behind) > 0 || Going.Is(behind)
            || (behind.Contains('圈') && !piece.Has("普及") && (isJoined || (!piece.Clause.Sentence.IsInside(amount.Start) && Building.In(piece.Clause.Slice(piece.Clause.Start, piece.Clause.End)))));
    }
}
