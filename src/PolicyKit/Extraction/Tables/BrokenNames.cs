using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Tables;

/// <summary>Tells a name that is broken over two lines from a group above a name.</summary>
internal static class BrokenNames
{
    private const string OpenEnds = "占与和及、的或(/每";

    // No name begins with these.
    private static readonly WordTable Ends = new("GDP比重", "GDP的比重", "比重", "比例", "占比", "比率", "率", "之比", "数", "量", "以上", "以下", "的比重", "的比例", "覆盖率", "达标率", "面积", "年限", "浓度", "总额", "总量");

    /// <summary>Whether the second of two cells goes on with the first.</summary>
    public static bool IsBroken(string first, string second) =>
        !(IsNumbered(second) || first is [.., '性'])
        && (IsNumbered(first) || OpenEnds.Contains(first[^1], StringComparison.Ordinal) || first.Count(c => c == '(') > first.Count(c => c == ')') || Ends.Is(WithoutUnit(second)) || second is ['(', .., ')']);

    private static string WithoutUnit(string cell) => cell.EndsWith(')') && cell.LastIndexOf('(') is > 0 and var open ? cell[..open] : cell;

    // 3.数字经济…
    private static bool IsNumbered(string cell) => cell.TrimStart("0123456789".ToCharArray()) is ['.' or '、', _, ..] rest && rest.Length < cell.Length;
}
