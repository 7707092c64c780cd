using PolicyKit.Diagnostics;
using static PolicyKit.Syntax.SetWordRole;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Lexing;

// What is left of a part of a sentence when its wording is cut off.
internal sealed partial class SentenceCutter
{
    private const string SignsOfNames = "“”「」《》()（）、\"'‘’-–—·.・/+%#:：";

    // 打造20个以上…, 稳步提高…: the wording stands first, the name behind it.
    private int? CutLeading(int start, int end)
    {
        var count = _cuts.Count;
        var at = CutForward(Hedge, HedgeToken, start, end);
        if (CutForward(Course, CourseToken, at, end) is var name && name > at && !_sentence[name..end].ContainsAnyInRange('0', '9'))
        {
            return name;
        }

        _cuts.RemoveRange(count, _cuts.Count - count);

        at = CutForward(Making, HedgeToken, start, end);
        if (SentenceAmounts.FindCount(_sentence, at, end) is { } amount && amount[^1].End is var behind && behind < end)
        {
            _cuts.AddRange(amount);
            return behind;
        }

        return null;
    }

    private int CutForward(SetWordRole role, SyntaxKind kind, int start, int end)
    {
        while (SentenceFacts.LengthAtStart(role, _sentence[start..end]) is > 0 and var length && start + length < end)
        {
            _cuts.Add(new SentenceCut(start, start + length, kind));
            start = _sentence.SkipBlanks(start + length, end);
        }

        return start;
    }

    // As many names as there are values: A和B分别达到x和y has two.
    private void CutNames(int start, int end)
    {
        end = _sentence.TrimEnd(start, end);
        var words = Conjunctions(start, end);
        var pauses = words.FindAll(w => _sentence[w.Start] == '、');
        var spread = _cuts.Find(c => c.Kind == SpreadToken && c.Start >= end);
        if (spread.End > 0
            && pauses.Count < Math.Max(1, _cuts.Count(c => c.Kind == PauseToken && c.Start > spread.Start))
            && words.Count == pauses.Count + 1)
        {
            pauses = words;
        }

        foreach (var pause in pauses)
        {
            CutPhrase(start, pause.Start);
            _cuts.Add(pause);
            start = pause.End;
        }

        CutPhrase(start, end);
    }

    private List<SentenceCut> Conjunctions(int start, int end)
    {
        var found = new List<SentenceCut>();
        for (var at = start; at < end; at++)
        {
            if (!_sentence.IsBracketed(at) && !_sentence.IsComment(at) && SentenceFacts.LengthAtStart(Conjunction, _sentence[at..end]) is > 0 and var length)
            {
                found.Add(new SentenceCut(at, at + length, PauseToken));
                at += length - 1;
            }
        }

        return found;
    }

    // Comments stand between tokens, so that one inside cuts the phrase.
    private void CutPhrase(int start, int end, SyntaxKind kind = PhraseToken)
    {
        start = _sentence.SkipBlanks(start, end);
        end = _sentence.TrimEnd(start, end);
        var comment = start;
        while (comment < end && !_sentence.IsComment(comment))
        {
            comment++;
        }

        if (comment < end)
        {
            CutPhrase(start, comment, kind);
            start = _sentence.SkipBlanks(comment, end);
        }

        if (start < end)
        {
            _cuts.Add(Phrase(start, end) with { Kind = kind });
        }
    }

    private SentenceCut Phrase(int start, int end)
    {
        var written = _sentence.Text[start..end];
        var isQuoted = written is ['「', .., '」'] && written.IndexOf('」', StringComparison.Ordinal) == written.Length - 1;
        var name = isQuoted ? written[1..^1] : string.Concat(written.Where(c => !CharacterFacts.IsBlank(c)));
        var fault = EndsInWording(start, end) ? DiagnosticDescriptors.TwoWordings : isQuoted || IsFit(start, end) ? null : DiagnosticDescriptors.UnexpectedCharacter;
        return new SentenceCut(start, end, PhraseToken, name == written ? null : name, fault);
    }

    private bool IsFit(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var length = CharacterFacts.NamePartLength(_sentence.Text, at);
            if (length == 0 && !_sentence.IsBlank(at) && !SignsOfNames.Contains(_sentence.Text[at], StringComparison.Ordinal))
            {
                return false;
            }

            at += Math.Max(0, length - 1);
        }

        return true;
    }

    // What is before the wording says something already: 新增林地流转40万亩、…
    private bool EndsInWording(int start, int end)
    {
        if (SentenceAmounts.Find(_sentence, start, end) is { } amounts)
        {
            return amounts.Count > 1 || EndsWith(Verb, start, amounts[0].Start);
        }

        var word = _sentence[start..end];
        return SentenceFacts.LengthAtEnd(Verb, word) > 1
            || (SentenceFacts.LengthAtEnd(Course, word) is > 0 and var length && EndsWith(Hedge, start, end - length));
    }
}
