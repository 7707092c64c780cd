using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>Twice as much: 翻一番.</summary>
internal static class DoublePredicate
{
    private static readonly WordTable Once = new("翻一番", "翻番", "实现倍增", "翻一倍");
    private static readonly WordTable Twice = new("翻两番");

    public static Predicate? Read(Piece piece)
    {
        var (once, twice) = (Once.AtEnd(piece.Content), Twice.AtEnd(piece.Content));
        return once + twice == 0 ? null
            : new Predicate(NameEnds.WithoutAdverbs(piece.Clause, piece.Start, piece.End - once - twice), StatementOperator.Double, "", twice > 0 ? Trust.Named : Trust.Written)
            {
                IsShared = true,
                MayLackName = true,
                Doubt = twice > 0 ? Doubts.Quadrupled : null,
            };
    }
}
