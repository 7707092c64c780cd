using static PolicyKit.Syntax.SetWordRole;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Lexing;

// The wordings with which a part of a sentence ends, each found from its end; null where it does not end so.
internal sealed partial class SentenceCutter
{
    private const int LongestScope = 20;

    private static readonly (SetWordRole Role, SyntaxKind Kind)[] Adverbs = [(Spread, SpreadToken), (Hedge, HedgeToken), (Opening, HedgeToken)];

    private int? CutWording(int start, int end)
    {
        var found = CutAmounts(start, end)
            ?? CutRank(start, end, SetWordMeaning.Leading)
            ?? CutLevel(start, end)
            ?? CutWord(Course, CourseToken, start, end)
            ?? CutWord(Verb, VerbToken, start, end);
        return found is { } at ? CutAdverbs(start, at) : null;
    }

    // 年均增长不低于15%; and 下降10%, which says by how much.
    private int? CutAmounts(int start, int end)
    {
        if (SentenceAmounts.Find(_sentence, start, end) is not { } amounts)
        {
            return null;
        }

        _cuts.AddRange(amounts);
        var at = amounts[0].Start;
        if (CutRank(start, at, SetWordMeaning.Place) is { } rank)
        {
            return rank;
        }

        at = CutWord(Approximation, LimitToken, start, at) ?? at;
        return CutWord(Growth, GrowthToken, start, at)
            ?? (CutWord(Verb, VerbToken, start, at) is { } verb ? CutWord(Growth, GrowthToken, start, verb) ?? verb : CutWord(Course, CourseToken, start, at) ?? at);
    }

    // 位居全国前列, 居全省第(3位), 全国领先
    private int? CutRank(int start, int end, SetWordMeaning meaning)
    {
        end = _sentence.TrimEnd(start, end);
        var place = end - SentenceFacts.LengthAtEnd(Rank, _sentence[start..end]);
        if (place == end || SentenceFacts.MeaningOf(Rank, _sentence[place..end].ToString()) != meaning)
        {
            return null;
        }

        var scope = place - SentenceFacts.LengthAtEnd(Scope, _sentence[start..place]);
        var (verb, behind) = FindLast(RankVerb, Math.Max(start, place - LongestScope), place) ?? (scope, scope);
        if (verb == place && meaning == SetWordMeaning.Place)
        {
            return null;
        }

        _cuts.Add(new SentenceCut(place, end, RankToken));
        if (behind > verb)
        {
            _cuts.Add(new SentenceCut(verb, behind, VerbToken));
        }

        if (place > behind)
        {
            CutPhrase(behind, place, ScopeToken);
        }

        return verb;
    }

    // 高于全省平均水平; 经济持续增长 compares nothing.
    private int? CutLevel(int start, int end)
    {
        var length = SentenceFacts.LengthAtEnd(LevelEnd, _sentence[start..end]);
        if (length == 0 || FindLast(LevelVerb, start, end - length) is not var (verb, behind) || EndsWith(Hedge, behind, end - length))
        {
            return null;
        }

        _cuts.Add(new SentenceCut(verb, behind, VerbToken));
        CutPhrase(behind, end);
        return verb;
    }

    private int? CutWord(SetWordRole role, SyntaxKind kind, int start, int end)
    {
        end = _sentence.TrimEnd(start, end);
        var length = SentenceFacts.LengthAtEnd(role, _sentence[start..end]);
        if (length == 0 || IsPartOfWord(start, end - length))
        {
            return null;
        }

        _cuts.Add(new SentenceCut(end - length, end, kind));
        return end - length;
    }

    private int CutAdverbs(int start, int end)
    {
        while (Array.Find(Adverbs, a => EndsWith(a.Role, start, end)) is { Kind: not None } adverb && CutWord(adverb.Role, adverb.Kind, start, end) is { } at)
        {
            end = at;
        }

        return _sentence.TrimEnd(start, end);
    }

    private bool EndsWith(SetWordRole role, int start, int end) =>
        SentenceFacts.LengthAtEnd(role, _sentence[start.._sentence.TrimEnd(start, end)]) > 0;

    // 人均 is no 均, and 可达 no 达.
    private bool IsPartOfWord(int start, int at) => at > start && _sentence[(at - 1)..(at + 1)] is
        "人均" or "户均" or "年均" or "月均" or "日均" or "地均" or "亩均" or "平均" or "成都" or "首都" or "可达" or "通达" or "到达" or "直达" or "发达" or "表达";

    private (int Start, int End)? FindLast(SetWordRole role, int start, int end)
    {
        for (var at = end; at > start; at--)
        {
            var length = SentenceFacts.LengthAtEnd(role, _sentence[start..at]);
            if (length > 0 && !_sentence.IsBracketed(at - 1))
            {
                return (at - length, at);
            }
        }

        return null;
    }
}
