namespace PolicyKit.Extraction.Sentences;

/// <summary>A sentence in a plain text, and which of its characters stand in quotes or brackets.</summary>
internal sealed class SentenceSpan
{
    private const string Stops = "。!?;…";

    private static readonly (char Open, char Close)[] Pairs = [('“', '”'), ('(', ')'), ('《', '》'), ('[', ']'), ('‘', '’')];

    private readonly bool[] _isInside;

    private SentenceSpan(string text, int start, int end)
    {
        (Text, Start, End) = (text, start, end);
        _isInside = new bool[end - start];
        MarkInside();
    }

    /// <summary>The text of the paragraph.</summary>
    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The sentences of a paragraph.</summary>
    public static IEnumerable<SentenceSpan> Of(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || Stops.Contains(text[i], StringComparison.Ordinal))
            {
                if (i > start)
                {
                    yield return new SentenceSpan(text, start, i);
                }

                start = i + 1;
            }
        }
    }

    /// <summary>Whether a character stands in quotes or brackets, these included.</summary>
    public bool IsInside(int at) => _isInside[at - Start];

    /// <summary>The clauses between commas.</summary>
    public IEnumerable<(int Start, int End)> Clauses()
    {
        var from = Start;
        for (var i = Start; i <= End; i++)
        {
            if (i == End || (Text[i] is ',' or ':' && !IsInside(i) && !IsRatio(i) && !Reading.AmountReader.IsThousandsComma(Text, i, End)))
            {
                if (i > from)
                {
                    yield return (from, i);
                }

                from = i + 1;
            }
        }
    }

    private bool IsRatio(int at) => Text[at] == ':' && at > Start && at + 1 < End && char.IsAsciiDigit(Text[at - 1]) && char.IsAsciiDigit(Text[at + 1]);

    /// <summary>The parts of a stretch between 、, and between quotes that follow each other.</summary>
    public List<(int Start, int End)> Pieces(int start, int end)
    {
        var pieces = new List<(int Start, int End)>();
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i == end || (Text[i] == '、' && !IsInside(i)))
            {
                Add(i);
                from = i + 1;
            }
            else if (i > from && Text[i] == '“' && Text[i - 1] == '”')
            {
                Add(i);
                from = i;
            }
        }

        return pieces;

        void Add(int to)
        {
            if (to > from)
            {
                pieces.Add((from, to));
            }
        }
    }

    // Brackets that do not close in the sentence are characters as others.
    private void MarkInside()
    {
        var changes = new int[_isInside.Length + 1];
        foreach (var (open, close) in Pairs)
        {
            var opened = new Stack<int>();
            for (var i = Start; i < End; i++)
            {
                if (Text[i] == open)
                {
                    opened.Push(i - Start);
                }
                else if (Text[i] == close && opened.TryPop(out var from))
                {
                    changes[from]++;
                    changes[i - Start + 1]--;
                }
            }
        }

        var depth = 0;
        for (var i = 0; i < _isInside.Length; i++)
        {
            depth += changes[i];
            _isInside[i] = depth > 0;
        }
    }
}
