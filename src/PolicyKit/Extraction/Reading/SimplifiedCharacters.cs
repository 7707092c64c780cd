using System.Collections.Frozen;

namespace PolicyKit.Extraction.Reading;

/// <summary>The simplified forms of traditional characters that plans use.</summary>
internal static class SimplifiedCharacters
{
    // Each traditional character before its simplified one.
    private const string Pairs = "";

    private static readonly FrozenDictionary<char, char> ByTraditional =
        Enumerable.Range(0, Pairs.Length / 2).ToFrozenDictionary(i => Pairs[2 * i], i => Pairs[(2 * i) + 1]);

    public static char Of(char c) => ByTraditional.GetValueOrDefault(c, c);
}
