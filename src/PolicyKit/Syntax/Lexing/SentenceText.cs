namespace PolicyKit.Syntax.Lexing;

/// <summary>
/// A sentence up to its <c>。</c> with every character in its plain form: simplified, half-width; comments are blanks.
/// Places are those of the whole text.
/// </summary>
internal sealed class SentenceText
{
    private const string SignsOfOtherForms = "<>=≤≥≠≦≧＜＞＝≈{}｛｝:：@＠\"`…";

    private static readonly (char Open, char Close)[] Brackets = [('“', '”'), ('「', '」'), ('《', '》'), ('(', ')'), ('（', '）')];

    private readonly char[] _plain;
    private readonly bool[] _isBracketed;
    private readonly bool[] _isComment;

    private SentenceText(string text, int start, int length)
    {
        (Text, Start) = (text, start);
        _plain = text.ToCharArray(start, length);
        (_isBracketed, _isComment) = (new bool[length], new bool[length]);
    }

    public string Text { get; }

    /// <summary>Where it begins.</summary>
    public int Start { get; }

    /// <summary>Where its full stop is.</summary>
    public int Stop { get; private set; }

    /// <summary>The plain form of a character.</summary>
    public char this[int at] => _plain[at - Start];

    public ReadOnlySpan<char> this[Range range] => _plain.AsSpan((range.Start.Value - Start)..(range.End.Value - Start));

    /// <summary>Whether a character stands inside quotes or brackets, or is one.</summary>
    public bool IsBracketed(int at) => _isBracketed[at - Start];

    public bool IsComment(int at) => _isComment[at - Start];

    public bool IsBlank(int at) => CharacterFacts.IsBlank(this[at]);

    /// <summary>The next place from one on that is no blank, or the end.</summary>
    public int SkipBlanks(int at, int end)
    {
        while (at < end && IsBlank(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>The last place up to an end behind which only blanks follow.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && IsBlank(end - 1))
        {
            end--;
        }

        return end;
    }

    /// <summary>The sentence that begins at a place; null where its line has no full stop, or signs that no sentence has.</summary>
    public static SentenceText? Find(string text, int start)
    {
        var line = text.AsSpan(start, Math.Min(text.Length - start, SentenceFacts.MaxLength));
        var length = line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length;
        if (line[..length].IndexOfAny('。', '．') < 0)
        {
            return null;
        }

        var sentence = new SentenceText(text, start, length);
        return sentence.MakePlain() ? sentence : null;
    }

    private bool MakePlain()
    {
        for (var i = 0; i < _plain.Length; i++)
        {
            if (LengthOfComment(i) is > 0 and var comment)
            {
                Array.Fill(_plain, ' ', i, comment);
                Array.Fill(_isComment, true, i, comment);
                i += comment - 1;
            }
            else if (LengthInBrackets(i) is > 0 and var inside)
            {
                Array.Fill(_isBracketed, true, i, inside);
                i += inside - 1;
            }
            else if (IsStop(i))
            {
                Stop = Start + i;
                return true;
            }
            else if (SignsOfOtherForms.Contains(_plain[i], StringComparison.Ordinal) || (_plain[i] == '/' && Next(i) is '/' or '*'))
            {
                return false;
            }
            else
            {
                _plain[i] = Plain(_plain[i]);
            }
        }

        return false;
    }

    private static char Plain(char c) => c switch
    {
        '，' => ',',
        '；' => ';',
        '．' => '.',
        '％' => '%',
        '／' => '/',
        _ => SentenceFacts.Simplified(CharacterFacts.Narrow(c)),
    };

    private bool IsStop(int i) => _plain[i] == '。' || (_plain[i] == '．' && !CharacterFacts.IsDigit(Next(i)));

    private char Next(int i) => i + 1 < _plain.Length ? _plain[i + 1] : '\0';

    private int LengthOfComment(int i)
    {
        var end = _plain[i] == '/' && Next(i) == '*' ? _plain.AsSpan(i + 2).IndexOf("*/") : -1;
        return end < 0 ? 0 : end + 4;
    }

    // Brackets that do not close in the line are characters as others.
    private int LengthInBrackets(int i)
    {
        var bracket = Array.FindIndex(Brackets, b => b.Open == _plain[i]);
        return bracket < 0 ? 0 : _plain.AsSpan(i).IndexOf(Brackets[bracket].Close) + 1;
    }
}
