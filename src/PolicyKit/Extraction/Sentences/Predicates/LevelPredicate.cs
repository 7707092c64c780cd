using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>A comparison with a level or with another indicator, without a number: 高于全省平均水平, 快于经济增速, 与经济增长同步.</summary>
internal static class LevelPredicate
{
    private const int ShortestLevel = 3;

    private static readonly (string Word, StatementOperator Operator)[] Verbs =
    [
        ("快于", StatementOperator.FasterThan), ("跑赢", StatementOperator.FasterThan), ("高于", StatementOperator.Above), ("超过", StatementOperator.Above), ("不低于", StatementOperator.AtLeast), ("达到", StatementOperator.AtLeast), ("达", StatementOperator.AtLeast),
        ("迈向", StatementOperator.AtLeast), ("优于", StatementOperator.AtLeast), ("赶上", StatementOperator.AtLeast), ("不高于", StatementOperator.AtMost), ("不超过", StatementOperator.AtMost), ("低于", StatementOperator.Below), ("慢于", StatementOperator.Below), ("接近", StatementOperator.About),
    ];

    private static readonly WordTable Rates = new("增长", "增速", "增幅", "涨幅");
    private static readonly WordTable Levels = new("水平", "平均", "平均数", "平均值", "增长", "增速", "增幅", "涨幅", "先进行列", "中位数");
    private static readonly WordTable NoLevels = new("更高水平", "新水平", "高水平", "较高水平", "一定水平", "合理水平", "较好水平", "最好水平");
    private static readonly WordTable Growths = new("增长", "提高");
    private static readonly WordTable InStep = new("基本同步", "保持同步", "同步");

    public static Predicate? Read(Piece piece)
    {
        var text = piece.Content;
        if (InStep.AtEnd(text) is > 0 and var step)
        {
            var with = text.LastIndexOfAny('与', '和');
            return with > 0 ? new Predicate(EndBeforeGrowth(piece, piece.Start + with), StatementOperator.About, "", Trust.Direction) { Suffix = "增速" } : null;
        }

        if (NoLevels.AtEnd(text) > 0 || text.Contains("全部达到", StringComparison.Ordinal) || LastVerb(piece) is not var (at, length, op) || (Levels.AtEnd(text) == 0 && op is not StatementOperator.FasterThan))
        {
            return null;
        }

        var level = text[(at + length)..];
        var nameEnd = NameEnds.WithoutAdverbs(piece.Clause, piece.Start, piece.Start + at);
        var name = piece.Before(nameEnd);
        if (level.Length < ShortestLevel || level.IndexOfAnyInRange('0', '9') >= 0 || name.Length == 1 || (name.Length == 0 && op is StatementOperator.AtLeast))
        {
            return null;
        }

        var isFaster = op is StatementOperator.FasterThan || (op is StatementOperator.Above or StatementOperator.AtLeast && (Rates.AtEnd(text) > 0 || Rates.AtEnd(name) > 0));
        var growth = EndBeforeGrowth(piece, nameEnd);
        return new Predicate(isFaster ? growth : nameEnd, isFaster ? StatementOperator.FasterThan : op, isFaster ? "" : UnitOf(name), Trust.Direction)
        {
            Doubt = Doubts.NoNumber,
            MayLackName = true,
            Suffix = isFaster && growth < nameEnd ? "增速" : "",
        };
    }

    // 居民收入增长快于…: it is the rate that is compared.
    private static int EndBeforeGrowth(Piece piece, int end) => end - Growths.AtEnd(piece.Before(end));

    private static (int At, int Length, StatementOperator Operator)? LastVerb(Piece piece)
    {
        (int At, int Length, StatementOperator Operator)? last = null;
        foreach (var (word, op) in Verbs)
        {
            var at = piece.Content.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && !NameEnds.IsPartOfWord(piece.Clause, piece.Start, piece.Start + at) && !(last is var (found, length, _) && (at + word.Length, word.Length).CompareTo((found + length, length)) <= 0))
            {
                last = (at, word.Length, op);
            }
        }

        return last;
    }

    private static string UnitOf(ReadOnlySpan<char> name) => name.EndsWith("年限") ? "年" : NameWords.Ratios.AtEnd(name) > 0 ? "%" : "";
}
