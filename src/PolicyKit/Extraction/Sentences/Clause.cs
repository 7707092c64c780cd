namespace PolicyKit.Extraction.Sentences;

/// <summary>A clause of a sentence, behind what it says of time.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Time">What the clause says first of time.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsObserved">Whether its figures were measured.</param>
internal sealed record Clause(SentenceSpan Sentence, ClauseTime Time, int End, bool IsObserved)
{
    public string Text => Sentence.Text;

    public int Start => Time.End;

    public ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(start, end - start);

    /// <summary>Whether the clause has a word anywhere.</summary>
    public bool Has(string word) => Slice(Start, End).Contains(word, StringComparison.Ordinal);

    /// <summary>Whether it says that something comes about for the most part: 基本形成, 基本实现.</summary>
    public bool IsForTheMostPart => Has("基本实现") || Has("基本形成") || Has("基本建成");

    /// <summary>What at least or at most means in the clause: of a measured figure, the value itself.</summary>
    public StatementOperator? Seen(StatementOperator? op) =>
        IsObserved && op is StatementOperator.AtLeast or StatementOperator.AtMost ? StatementOperator.Equal : op;

    /// <summary>The operator of a wording that stands for a whole.</summary>
    public StatementOperator WholeOperator(bool isAbout) =>
        isAbout ? StatementOperator.About : IsObserved ? StatementOperator.Equal : StatementOperator.AtLeast;
}
