namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>Reads a piece from its beginning.</summary>
internal static class BeginningReader
{
    // The first that fits; each gives null where a piece is none of its own.
    private static readonly Func<Beginning, IReadOnlyList<Finding>?>[] Kinds =
    [
        FacilityBeginning.Read, CampaignBeginning.Read, CircleBeginning.Read, SpreadingBeginning.Read, NumberedBeginning.Read, ReadAmounts, SizeBeginning.Read,
        WholeBeginning.Read, CoveringBeginning.Read, NeverBeginning.Read, CompoundBeginning.Read, DirectionBeginning.Read,
    ];

    public static IReadOnlyList<Finding>? Read(Beginning beginning) => Kinds.Select(kind => kind(beginning)).FirstOrDefault(findings => findings is not null);

    // A target has one amount; what was measured may have several: 为55位人才发放了2290万元贷款.
    private static List<Finding>? ReadAmounts(Beginning beginning)
    {
        var findings = new List<Finding>();
        foreach (var read in (ReadOnlySpan<Func<Beginning, IEnumerable<Finding>>>)[CountBeginning.Read, ShareBeginning.Read, InnerAmountBeginning.Read])
        {
            if (beginning.Clause.IsObserved || findings.Count == 0)
            {
                findings.AddRange(read(beginning));
            }
        }

        return findings.Count > 0 ? findings : null;
    }
}
