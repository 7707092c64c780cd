using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Predicates;

/// <summary>A course without a number: 稳步下降, 保持在合理区间.</summary>
internal static class CoursePredicate
{
    private static readonly WordTable Pushing = new("促进", "推动", "实现");
    private static readonly WordTable Widening = new("拓展", "壮大");

    // What comes to be seen was there before, unless it is what something brings about.
    private static readonly WordTable Showing = new("彰显", "凸显", "显现");
    private static readonly WordTable Effects = new("成效", "成果", "效果", "作用", "优势", "效应", "效益", "实力", "贡献");

    public static Predicate? Read(Piece piece)
    {
        var text = piece.Content;
        if (Courses.OfEnd(text) is var (op, start))
        {
            return start > 0 ? Of(piece, start, op, text[start..]) : null;
        }

        // 差距持续缩小的省域范例, 倍增发展: what follows the course says nothing more.
        const int LongestModel = 8;
        var of = text.EndsWith("发展") ? text.Length - 2 : text.LastIndexOf('的');
        return of > 0 && text.Length - of <= LongestModel && Courses.OfEnd(text[..of]) is var (course, at) && at > 0
            && Of(piece, at, course, text[at..of]) is { } model && (model.Doubt is null || text[at..of] is "倍增") ? model with { Doubt = null, Confidence = Trust.Direction } : null;
    }

    /// <summary>Whether a piece says how something goes in words that are no course: 结构持续优化. It is no head of the next one.</summary>
    public static bool Closes(Piece piece) => piece.Length > 4 && Courses.AdverbsEnd(piece.Content, piece.Length - 2) < piece.Length - 2;

    private static Predicate? Of(Piece piece, int start, StatementOperator op, ReadOnlySpan<char> word)
    {
        var end = Courses.AdverbsEnd(piece.Content, start);
        var name = piece.Content[..end];
        var isSteady = op == StatementOperator.Steady;
        var isMeasured = NameWords.Measures.AtEnd(name) > 0;
        var hasAdverb = end < start || isSteady;
        var isVague = ((isSteady || Widening.Is(word)) && !isMeasured) || (Showing.Is(word) && Effects.AtEnd(name) == 0);
        if (piece.Clause.IsObserved || isVague || (!hasAdverb && !IsPushed(piece, name)) || end - NameEnds.LengthOfOpening(name) < 2)
        {
            return null;
        }

        return new Predicate(piece.Start + end, op, "", isMeasured ? Trust.Direction : Trust.Vague) { IsShared = true, IsPushed = !hasAdverb, Doubt = isMeasured ? null : Doubts.NoStatistic };
    }

    // 促进耕地质量提升: without an adverb only where the clause says that it is brought about.
    private static bool IsPushed(Piece piece, ReadOnlySpan<char> name) => Pushing.In(piece.Clause.Slice(piece.Clause.Start, piece.Clause.End)) && NameReader.IsPushable(name);
}
