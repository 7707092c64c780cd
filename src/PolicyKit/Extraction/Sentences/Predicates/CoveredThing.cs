using PolicyKit.Extraction.Sentences.Beginnings;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>What is covered where that is one of several attributes: 形成全覆盖、多层次的公共服务体系.</summary>
internal static class CoveredThing
{
    /// <summary>The finding of a predicate of coverage that has no name before it, but one behind a later 的; null if it is none.</summary>
    public static Finding? In(List<Piece> pieces, int index, Predicate predicate)
    {
        var (piece, last) = (pieces[index], pieces[^1]);
        var of = last.Content.LastIndexOf('的');
        var name = Nouns.WithoutOpening(piece.Before(Math.Max(piece.Start, predicate.NameEnd)));
        name = name[VerbWords.Making.SkipAll(name)..];
        return predicate.Suffix is "覆盖率" && name.Length == 0 && index + 1 < pieces.Count && of >= 0 && last.Amounts.Count == 0
            ? new Finding(piece.Start, last.End, last.Content[(of + 1)..].ToString(), predicate.Operator, predicate.Value, null, predicate.Unit, Trust.Shown) { Suffix = predicate.Suffix }
            : null;
    }
}
