using System.Collections.Immutable;

namespace PolicyKit.Backends.Vectors;

/// <summary>Codes common to two dictionaries: for each code of either the index of its text among the texts of both.</summary>
/// <param name="Left">By code of the left dictionary the common one.</param>
/// <param name="Right">By code of the right dictionary the common one.</param>
/// <param name="Only">Where the right has one text only: its code on the left, or -2 if it is not there; null in all other cases.</param>
internal sealed record TextLink(int[] Left, int[] Right, int? Only)
{
    /// <summary>Links two dictionaries.</summary>
    public static TextLink Of(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var common = new Dictionary<string, int>(StringComparer.Ordinal);
        var (leftCodes, rightCodes) = (Codes(left, common), Codes(right, common));
        int[] same = rightCodes.Length == 1 ? [.. Enumerable.Range(0, left.Length).Where(c => leftCodes[c] == rightCodes[0])] : [];
        int? only = rightCodes.Length != 1 || same.Length > 1 ? null : same is [var code] ? code : -2;
        return new TextLink(leftCodes, rightCodes, only);
    }

    /// <summary>The code of the same text that comes first, for dictionaries that may repeat a text.</summary>
    public static int[] First(ImmutableArray<string> dictionary)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. dictionary.Select((text, code) => seen.TryAdd(text, code) ? code : seen[text])];
    }

    private static int[] Codes(ImmutableArray<string> dictionary, Dictionary<string, int> common)
    {
        var codes = new int[dictionary.Length];
        for (var code = 0; code < codes.Length; code++)
        {
            if (!common.TryGetValue(dictionary[code], out codes[code]))
            {
                common.Add(dictionary[code], codes[code] = common.Count);
            }
        }

        return codes;
    }
}
