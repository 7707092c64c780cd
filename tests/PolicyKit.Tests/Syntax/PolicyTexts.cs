using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PolicyKit.Syntax;
using PolicyKit.Text;

namespace PolicyKit.Tests.Syntax;

/// <summary>Random characters, some of which the language knows.</summary>
public sealed record Characters(string Text);

/// <summary>The language's tokens in any order.</summary>
public sealed record Soup(string Text);

/// <summary>A stretch of a valid policy with some of it lost, doubled or moved.</summary>
public sealed record Mutation(string Text);

/// <summary>A whole valid policy with some of it lost, doubled or moved.</summary>
public sealed record WholeMutation(string Text);

/// <summary>Places in any text, as thousandths of its length, with how many characters go there and what comes.</summary>
public sealed record Edits(ImmutableArray<(int At, int Length, string NewText)> All)
{
    /// <summary>One after another: each to the text that the one before left.</summary>
    public IEnumerable<TextChange> Of(Func<int> length) => All.Select(e => Change(e, length()));

    /// <summary>All to the same text, as far as they do not meet.</summary>
    public ImmutableArray<TextChange> Together(int length)
    {
        var (changes, end) = (ImmutableArray.CreateBuilder<TextChange>(), -1);
        foreach (var change in All.Select(e => Change(e, length)).OrderBy(c => c.Span.Start))
        {
            if (change.Span.Start > end)
            {
                changes.Add(change);
                end = change.Span.End;
            }
        }

        return changes.ToImmutable();
    }

    public override string ToString() => string.Join(", ", All);

    private static TextChange Change((int At, int Length, string NewText) edit, int length)
    {
        var start = (int)((long)edit.At * length / 1000);
        return new TextChange(new TextSpan(start, Math.Min(edit.Length, length - start)), edit.NewText);
    }
}

/// <summary>Makes hostile policy texts, and smaller ones from them.</summary>
public static class PolicyTexts
{
    private static readonly string[] Pieces =
    [
        .. SyntaxFacts.Keywords.SelectMany(k => k.Chinese.Append(k.English)),
        .. SyntaxFacts.Signs.SelectMany(s => s.Forms.Append(s.Text)),
        .. SentenceFacts.Words.SelectMany(row => row.Words),
        "到2025年，收入倍差缩小到1.9以内。", "收入、支出分别达到75%、90%以上。", "。", "。\n",
        "收入", "a", "「名 称」", "`b`", "1.9", "2025", "年", "2025-06-30", "\"文本\"", "“文本”", "万元", "%", "@kind", "到2025年", "三分之二", "五十万元", "到二〇二五年", "零分之",
        "// 注\n", "/* 注 */", "/// 说明\n", "\n", "\n", "\n", "\r\n", "\r", " ", "  ", "\n  ", "「", "\"", "/*", "$", "\0",
    ];

    private static readonly string[][] Lines = [PolicyFiles.Lishui.Split('\n'), PolicyFiles.MuYield.Split('\n')];

    private static readonly Gen<char> Character = Gen.OneOf(
        Gen.Elements("收入目标到 \t\n\r<=>≤(){}（）｛｝,，、:：;；。?@+-−*×/÷%％‰.…\"“”「」`_·—&’019０９aZ\0\uFEFF\uD83D\uDE00\u2028".ToCharArray()),
        Gen.Choose(0, 0xFFFF).Select(c => (char)c),
        Gen.Choose(0xD7F0, 0xE010).Select(c => (char)c),
        Gen.Choose(0, 0x7F).Select(c => (char)c));

    private static readonly Gen<string> Excerpt =
        from file in Gen.Elements(Lines)
        from start in Gen.Choose(0, file.Length - 1)
        from count in Gen.Choose(1, 12)
        select string.Join('\n', file.Skip(start).Take(count));

    public static Arbitrary<Characters> OfCharacters() =>
        Arb.From(Character.ArrayOf().Select(c => new Characters(new string(c))), c => Smaller(c.Text).Select(t => new Characters(t)));

    public static Arbitrary<Soup> OfTokens() => Arb.From(
        Gen.Zip(Gen.Elements(Pieces), Gen.Elements("", " ", " ", "\n")).Select(p => p.Item1 + p.Item2).ArrayOf().Select(p => new Soup(string.Concat(p))),
        s => Smaller(s.Text).Select(t => new Soup(t)));

    public static Arbitrary<Mutation> OfExcerpts() =>
        Arb.From(Mutated(Excerpt, steps: 3).Select(t => new Mutation(t)), m => Smaller(m.Text).Select(t => new Mutation(t)));

    public static Arbitrary<WholeMutation> OfFiles() =>
        Arb.From(Mutated(Gen.Elements(PolicyFiles.Lishui, PolicyFiles.MuYield), steps: 8).Select(t => new WholeMutation(t)));

    public static Arbitrary<Edits> OfEdits()
    {
        var newText = Gen.OneOf(Gen.Constant(""), Gen.Elements(Pieces), Gen.Elements(Pieces), Character.ArrayOf(3).Select(c => new string(c)), Excerpt);
        var edit =
            from at in Gen.Choose(0, 1000)
            from length in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Choose(1, 3)), (1, Gen.Choose(0, 60)))
            from text in newText
            select (at, length, text);
        return Arb.From(edit.ListOf().Where(e => e.Count > 0).Select(e => new Edits([.. e.Take(5)])), e => Fewer(e.All).Select(f => new Edits(f)));
    }

    private static IEnumerable<ImmutableArray<(int At, int Length, string NewText)>> Fewer(ImmutableArray<(int At, int Length, string NewText)> edits) =>
        edits.Length < 2 ? [] : edits.Select((_, i) => edits.RemoveAt(i));

    private static Gen<string> Mutated(Gen<string> texts, int steps) =>
        Enumerable.Range(0, steps).Aggregate(texts, (text, _) => text.SelectMany(OneStep));

    private static Gen<string> OneStep(string text) =>
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(20, text.Length - start))
        from to in Gen.Choose(0, text.Length - length)
        from insertion in Gen.Elements(Pieces)
        from step in Gen.Choose(0, 3)
        let stretch = text.Substring(start, length)
        select step switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(to, insertion),
            2 => text.Insert(to, stretch),
            _ => text.Remove(start, length).Insert(to, stretch),
        };

    private static IEnumerable<string> Smaller(string text)
    {
        for (var length = (text.Length + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }
}
