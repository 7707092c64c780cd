using PolicyKit.Syntax.Green;

namespace PolicyKit.Syntax.Lexing;

internal sealed partial class Lexer
{
    private readonly Queue<SentenceCut> _sentence = new();

    private LineStart _lineStart;

    // How far a line has come before its declaration, which annotations may precede.
    private enum LineStart
    {
        Declaration,
        AnnotationName,
        AnnotationArgument,
        Past,
    }

    private static LineStart Follow(LineStart place, SyntaxKind kind) => (place, kind) switch
    {
        (LineStart.Declaration or LineStart.AnnotationArgument, SyntaxKind.AtToken) => LineStart.AnnotationName,
        (LineStart.AnnotationName, _) => LineStart.AnnotationArgument,
        (LineStart.AnnotationArgument, _) => LineStart.Declaration,
        _ => LineStart.Past,
    };

    // A sentence begins where a declaration may. Once a line has been looked at it is not looked at again.
    private void BeginSentence(SyntaxKind before)
    {
        if (_lineStart == LineStart.Declaration && _sentence.Count == 0 && _at < text.Length && text[_at] is not ('@' or '＠') && !SyntaxFacts.AsksForMore(before))
        {
            foreach (var cut in SentenceCutter.Cut(text, _at))
            {
                _sentence.Enqueue(cut);
            }
        }
    }

    // The next token of the sentence; what no cut has is a phrase, so that nothing is lost.
    private GreenToken? ReadSentenceToken(TriviaRun leading)
    {
        while (_sentence.TryPeek(out var passed) && passed.End <= _at)
        {
            _sentence.Dequeue();
        }

        if (!_sentence.TryPeek(out var cut))
        {
            return null;
        }

        var start = _at;
        if (cut.Start == start)
        {
            _sentence.Dequeue();
        }
        else
        {
            cut = cut.Start > start ? new SentenceCut(start, cut.Start, SyntaxKind.PhraseToken) : cut with { Start = start, Value = null };
        }

        _at = cut.End;
        if (cut.Fault is not null)
        {
            Report(cut.Fault, start, _at - start, SyntaxDiagnostics.Show(text.AsSpan(start.._at)), SyntaxFacts.MaxDigits);
        }

        // A number, and a name that is broken by blanks, mean what the sentence says.
        var behind = ReadTrivia(upToLineEnd: true);
        return cut.Kind == SyntaxKind.NumberToken || cut.Value is not null
            ? MadeAnew(cut.Kind, cut.Value, leading, behind)
            : Made(cut.Kind, leading, behind);
    }
}
