using System.Collections.Immutable;

namespace PolicyKit.Backends.Vectors;

/// <summary>Codes common to two dictionaries: for each code of either the index of its text among the texts of both.</summary>
internal sealed record TextLink(int[] Left, int[] Right)
{
    /// <summary>Links two dictionaries.</summary>
    public static TextLink Of(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var common = new Dictionary<string, int>(StringComparer.Ordinal);
        return new TextLink(Codes(left, common), Codes(right, common));
    }

    /// <summary>The code of the same text that comes first, for dictionaries that may repeat a text.</summary>
    public static int[] First(ImmutableArray<string> dictionary) => Codes(dictionary, new Dictionary<string, int>(StringComparer.Ordinal));

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
