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
        var pauses = Pauses(start, end, "、");
        var spread = _cuts.Find(c => c.Kind == SpreadToken && c.Start >= end);
        if (spread.End > 0 && pauses.Count < Math.Max(1, _cuts.Count(c => c.Kind == PauseToken && c.Start > spread.Start)))
        {
            var conjunctions = Pauses(start, end, "和").Concat(Pauses(start, end, "与")).Concat(Pauses(start, end, "及")).ToList();
            pauses.AddRange(conjunctions.Count == 1 ? conjunctions : []);
            pauses.Sort();
        }

        foreach (var pause in pauses)
        {
            CutPhrase(start, pause);
            _cuts.Add(new SentenceCut(pause, pause + 1, PauseToken));
            start = pause + 1;
        }

        CutPhrase(start, end);
    }

    private List<int> Pauses(int start, int end, string sign) =>
        [.. Enumerable.Range(start, end - start).Where(i => !_sentence.IsBracketed(i) && !_sentence.IsComment(i) && sign.Contains(_sentence[i], StringComparison.Ordinal))];

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
