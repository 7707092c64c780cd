using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using static PolicyKit.Syntax.SetWordRole;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Lexing;

/// <summary>
/// Cuts a sentence into names, set words, values and years. Its grammar is found from the right: what stands before the last wording is names.
/// A stretch in which no wording is found is one token, and is told as such.
/// </summary>
internal sealed partial class SentenceCutter
{
    private readonly SentenceText _sentence;
    private readonly List<SentenceCut> _cuts = [];
    private bool _isSentence;

    private SentenceCutter(SentenceText sentence) => _sentence = sentence;

    /// <summary>The tokens of the sentence that begins at a place, in order, without the comments between them; none if there is no sentence.</summary>
    public static IReadOnlyList<SentenceCut> Cut(string text, int start)
    {
        if (SentenceText.Find(text, start) is not { } sentence || OpensDeclaration(sentence))
        {
            return [];
        }

        var cutter = new SentenceCutter(sentence);
        cutter.CutAll();
        return cutter._isSentence || cutter.HasNoBlanks() ? [.. cutter._cuts.OrderBy(c => c.Start)] : [];
    }

    private static bool OpensDeclaration(SentenceText sentence)
    {
        var end = sentence.Start;
        while (end < sentence.Stop && CharacterFacts.NamePartLength(sentence.Text, end) is > 0 and var length)
        {
            end += length;
        }

        return (end == sentence.Stop || sentence.IsBlank(end) || sentence.IsBracketed(end))
            && SyntaxFacts.IsDeclarationKeyword(SyntaxFacts.FindKeyword(sentence.Text.AsSpan(sentence.Start..end)));
    }

    // Without blanks or quotes a line of two characters or more can be nothing else.
    private bool HasNoBlanks()
    {
        for (var i = _sentence.Start; i < _sentence.Stop; i++)
        {
            if (_sentence.IsBracketed(i) || _sentence.IsBlank(i))
            {
                return false;
            }
        }

        return _sentence.Stop > _sentence.Start + 1;
    }

    private void CutAll()
    {
        var from = _sentence.Start;
        for (var at = from; at <= _sentence.Stop; at++)
        {
            if (at == _sentence.Stop || IsSeparator(at))
            {
                CutPart(from, at);
                _cuts.Add(new SentenceCut(at, at + 1, at == _sentence.Stop ? FullStopToken : SignTable.Find(_sentence.Text, at)!.Kind));
                from = at + 1;
            }
        }
    }

    private bool IsSeparator(int at) =>
        _sentence[at] is ',' or ';' && !_sentence.IsBracketed(at) && !SentenceAmounts.IsThousandsComma(_sentence, at);

    private void CutPart(int start, int end)
    {
        end = _sentence.TrimEnd(start, end);
        start = CutDue(_sentence.SkipBlanks(start, end), end);
        if (start == end)
        {
            return;
        }

        var count = _cuts.Count;
        var from = CutForward(Opening, HedgeToken, start, end);
        var isUnknownDue = StartsWithUnknownDue(from, end);
        if (!isUnknownDue && CutWording(from, end) is { } wording)
        {
            CutNames(from, wording);
        }
        else if (!isUnknownDue && CutLeading(from, end) is { } name)
        {
            CutNames(name, end);
        }
        else
        {
            _cuts.RemoveRange(count, _cuts.Count - count);
            _cuts.Add(new SentenceCut(start, end, PhraseToken, null, DiagnosticDescriptors.NoWording));
            _isSentence |= isUnknownDue;
            return;
        }

        _isSentence = true;
    }

    // 力争到2022年、2025年底
    private int CutDue(int start, int end)
    {
        var count = _cuts.Count;
        var at = CutForward(Opening, HedgeToken, start, end);
        var word = SentenceFacts.LengthAtStart(Due, _sentence[at..end]);
        if (word > 0)
        {
            _cuts.Add(new SentenceCut(at, at + word, DueToken));
            at = _sentence.SkipBlanks(at + word, end);
        }

        if (CutYear(at, end) is not { } behind)
        {
            _cuts.RemoveRange(count, _cuts.Count - count);
            return start;
        }

        _isSentence = true;
        while (behind < end && _sentence[behind] == '、' && CutYear(_sentence.SkipBlanks(behind + 1, end), end) is { } further)
        {
            _cuts.Add(new SentenceCut(behind, behind + 1, PauseToken));
            behind = further;
        }

        var ending = SentenceFacts.LengthAtStart(Due, _sentence[behind..end]);
        if (ending > 0 && _sentence[behind..(behind + ending)] is "底" or "末" or "前" or "之前" or "以前")
        {
            _cuts.Add(new SentenceCut(behind, behind + ending, DueToken));
            behind += ending;
        }

        return _sentence.SkipBlanks(behind, end);
    }

    // 2025年; 2025年6月 is none.
    private int? CutYear(int at, int end)
    {
        const int Digits = 4;
        if (at + Digits > end)
        {
            return null;
        }

        var year = _sentence[at..(at + Digits)];
        var isPlain = !year.ContainsAnyExceptInRange('0', '9');
        Rational? value = isPlain && Rational.TryParse(year, out var plain) ? plain : null;
        if (!isPlain && (!ChineseNumerals.StartsWithRun(year) || ChineseNumerals.Measure(year, out value) != Digits))
        {
            return null;
        }

        var behind = _sentence.SkipBlanks(at + Digits, end);
        var hasSuffix = behind < end && _sentence[behind] == '年';
        if ((!hasSuffix && behind != end) || (hasSuffix && behind + 1 < end && CharacterFacts.IsDigit(_sentence[behind + 1])))
        {
            return null;
        }

        _cuts.Add(new SentenceCut(at, at + Digits, NumberToken, value));
        if (hasSuffix)
        {
            _cuts.Add(new SentenceCut(behind, behind + 1, IdentifierToken));
        }

        return hasSuffix ? behind + 1 : behind;
    }

    // 到“十四五”末, 到2025年6月: a time that is not understood is no part of a name.
    private bool StartsWithUnknownDue(int start, int end) =>
        (start + 1 < end && _sentence[start] is '到' or '至' && (CharacterFacts.IsDigit(_sentence[start + 1]) || _sentence[start + 1] is '“' or '十'))
        || (start + 5 <= end && !_sentence[start..(start + 4)].ContainsAnyExceptInRange('0', '9') && _sentence[start + 4] == '年')
        || _sentence[start..end].Contains("期间", StringComparison.Ordinal);
}
