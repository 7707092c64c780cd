namespace PolicyKit.Diagnostics;

/// <summary>A word made ready to be compared with many: Levenshtein's distance by Myers' bit vectors, a whole column of the table in one number.</summary>
internal sealed class WordPattern
{
    /// <summary>The longest word, in UTF-16 code units: a bit for each.</summary>
    public const int Longest = 64;

    // Twice as many places as there can be characters, so that a free one is always near.
    private const int Places = 2 * Longest;

    private readonly string _word;
    private readonly char[] _characters = new char[Places];
    private readonly ulong[] _positions = new ulong[Places];

    public WordPattern(string word)
    {
        _word = word;
        for (var i = 0; i < word.Length; i++)
        {
            var place = PlaceOf(word[i]);
            _characters[place] = word[i];
            _positions[place] |= 1UL << i;
        }
    }

    /// <summary>How many characters have to be put in, left out or changed; more than the limit as <see cref="int.MaxValue"/>.</summary>
    public int DistanceTo(string other, int limit)
    {
        if (Math.Abs(other.Length - _word.Length) > limit)
        {
            return int.MaxValue;
        }

        // What both begin and end with needs no steps: names in one text often begin alike.
        var first = _word.AsSpan().CommonPrefixLength(other);
        var end = other.Length;
        var length = _word.Length - first;
        while (length > 0 && end > first && _word[first + length - 1] == other[end - 1])
        {
            (length, end) = (length - 1, end - 1);
        }

        return length == 0 ? end - first : DistanceOf(first, length, other.AsSpan(first..end), limit);
    }

    private int DistanceOf(int first, int length, ReadOnlySpan<char> other, int limit)
    {
        var (rises, falls, distance) = (ulong.MaxValue, 0UL, length);
        for (var i = 0; i < other.Length; i++)
        {
            var same = _positions[PlaceOf(other[i])] >> first;
            var diagonal = (((same & rises) + rises) ^ rises) | same;
            var (risesAcross, fallsAcross) = (falls | ~(diagonal | rises), rises & diagonal);
            distance += (int)((risesAcross >> (length - 1)) & 1) - (int)((fallsAcross >> (length - 1)) & 1);
            if (distance - (other.Length - 1 - i) > limit)
            {
                return int.MaxValue;
            }

            (risesAcross, fallsAcross) = ((risesAcross << 1) | 1, fallsAcross << 1);
            var unchanged = same | falls;
            (rises, falls) = (fallsAcross | ~(unchanged | risesAcross), risesAcross & unchanged);
        }

        return distance <= limit ? distance : int.MaxValue;
    }

    private int PlaceOf(char character)
    {
        var place = (character * 0x9E37 >> 4) & (Places - 1);
        while (_positions[place] != 0 && _characters[place] != character)
        {
            place = (place + 1) & (Places - 1);
        }

        return place;
    }
}
