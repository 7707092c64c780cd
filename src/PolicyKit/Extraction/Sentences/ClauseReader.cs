using PolicyKit.Extraction.Sentences.Beginnings;
using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Predicates;

namespace PolicyKit.Extraction.Sentences;

/// <summary>
/// Reads one clause. Its pieces are read from their ends: what is before a predicate is the name, whatever numbers it has. A piece without a predicate is a
/// head of the next one that has one; a piece that begins with a count, a share or a verb of direction is read from its beginning.
/// </summary>
internal static class ClauseReader
{
    private const int MostHeads = 40;

    /// <summary>What a clause says; names are empty where they are that of the clause before.</summary>
    public static List<Finding> Read(Clause clause)
    {
        var findings = new List<Finding>();
        var heads = new List<Piece>();
        var pieces = PieceCutter.Cut(clause);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (PredicateReader.Read(piece) is { } predicate)
            {
                findings.AddRange(CountBeginning.Before(piece, predicate));
                var end = TakeFurther(pieces, ref i, predicate);
                var read = PredicateFindings.Of(heads, piece, predicate, end);
                findings.AddRange(CoveredThing.In(pieces, i, predicate) is { } thing ? [thing] : read);
                heads.Clear();
            }
            else if (BeginningReader.Read(new Beginning(heads, piece, i + 1 == pieces.Count)) is { } begun)
            {
                findings.AddRange(begun);
                heads.Clear();
            }
            else if (CoursePredicate.Closes(piece))
            {
                heads.Clear();
            }
            else if (heads.Count < MostHeads)
            {
                heads.Add(piece);
            }
        }

        NewThings.Complete(clause, findings);
        return findings;
    }

    // Pieces that only go on with values or ranks: 达到5%、7%和8%, 居第一、第二. The last unit is that of all.
    private static int TakeFurther(List<Piece> pieces, ref int i, Predicate predicate)
    {
        while (i + 1 < pieces.Count && predicate.Amounts.Count > 0 && PieceCutter.IsValues(pieces[i + 1]))
        {
            predicate.Amounts.AddRange(pieces[++i].Amounts);
        }

        while (i + 1 < pieces.Count && predicate is { Operator: StatementOperator.Top, Value: not null } && Ranks.OfWhole(pieces[i + 1].Content.ToString()) is { } further)
        {
            predicate.Places.Add(further);
            i++;
        }

        var amounts = predicate.Amounts;
        for (var k = amounts.Count - 2; k >= 0; k--)
        {
            amounts[k] = amounts[k].Unit.Length == 0 ? amounts[k] with { Unit = amounts[k + 1].Unit } : amounts[k];
        }

        return pieces[i].End;
    }
}
