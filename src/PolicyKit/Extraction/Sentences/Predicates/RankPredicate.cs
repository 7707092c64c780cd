using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>A place among others: 居全国前列, 进入全省前10位.</summary>
internal static class RankPredicate
{
    private static readonly WordTable Contests = new("考核", "评价", "评比", "考评", "排名", "评估");

    public static Predicate? Read(Piece piece)
    {
        if (Ranks.OfEnd(piece.Content.ToString()) is not { } rank || (!rank.HasVerb && !rank.HasScope) || IsSlogan(piece, rank))
        {
            return null;
        }

        var nameEnd = NameEnds.WithoutAdverbs(piece.Clause, piece.Start, piece.Start + rank.Start);
        // 在全国同类城市中: among whom. 在全省考核中: by what.
        var among = piece.Before(nameEnd) is [.., '中'] before ? before.LastIndexOf('在') : -1;
        var isBy = among >= 0 && Contests.In(piece.Before(nameEnd)[among..]);
        if (among >= 0 && !isBy)
        {
            nameEnd = NameEnds.WithoutAdverbs(piece.Clause, piece.Start, piece.Start + among);
        }

        return new Predicate(nameEnd - (isBy ? 1 : 0), StatementOperator.Top, rank.Place is null ? "" : "位", rank.Place is null ? Trust.Direction : Trust.Written)
        {
            Value = rank.Place,
            IsShared = true,
            NameStart = isBy ? piece.Start + among + 1 : null,
            Suffix = isBy ? "名次" : "",
            MayLackName = rank.HasVerb,
            IsForAll = piece.Content[..Math.Min(piece.Length, 2)].ContainsAny('均', '都'),
        };
    }

    // 走在前列 alone says neither what nor among whom.
    private static bool IsSlogan(Piece piece, Ranks.Rank rank) => rank is { Start: 0, Place: null, HasScope: false } && piece.Content.StartsWith("走在");
}
