using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>What is counted or shared, behind its amount.</summary>
internal static class Nouns
{
    private const int Longest = 80;

    private static readonly WordTable Doing = new("创成", "建成", "达到", "实现", "完成", "通", "开设", "开展", "提供", "建立", "建有", "设立", "拥有", "获得", "获评", "纳入", "接入", "参加", "成为", "配备", "配有", "设置", "开通");

    /// <summary>Where the noun ends that begins at a place.</summary>
    public static int End(int start, int end) => Math.Min(end, start + Longest);

    /// <summary>The noun between two places, without 的 before it.</summary>
    public static string Of(Clause clause, int start, int end)
    {
        var text = clause.Slice(start, End(start, end));
        return (text is ['的', ..] ? text[1..] : text).ToString();
    }

    /// <summary>What is said of a thing before the thing: 建成花园乡村的县 for 县建成花园乡村.</summary>
    public static string Turned(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (Doing.AtStart(text.AsSpan(at)) is > 0 and var length && at + length < text.Length && text[at - 1] is not ('的' or '已' or '所'))
            {
                return $"{text[at..]}的{text[..at]}";
            }
        }

        return text;
    }

    /// <summary>A text without what says nothing at its beginning.</summary>
    public static ReadOnlySpan<char> WithoutOpening(ReadOnlySpan<char> text) => text[NameEnds.LengthOfOpening(text)..];
}
