using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>The name of a campaign in quotes that counts: “百个平台、千家企业、万名人才”.</summary>
internal static class CampaignBeginning
{
    private const int ShortestPart = 3;

    public static IReadOnlyList<Finding>? Read(Beginning beginning)
    {
        var (piece, text) = (beginning.Piece, beginning.Clause.Text);
        if (Quotes.First(piece) is not var (open, close) || beginning.Clause.IsObserved)
        {
            return null;
        }

        var found = new List<Finding>();
        foreach (var (start, end) in Quotes.Parts(text, open, close))
        {
            if (end - start < ShortestPart || AmountReader.Read(text, start, close) is not { Form: NumberForm.Magnitude, IsCount: true } amount || amount.End >= end || AmountReader.Read(text, amount.End, end) is not null)
            {
                return null;
            }

            found.Add(new Finding(start, end, Nouns.Of(piece.Clause, amount.End, end) + "数", null, amount.Value, null, amount.Unit, Trust.Named) { Doubt = Doubts.InName });
        }

        return found.Count > 0 ? found : null;
    }
}
