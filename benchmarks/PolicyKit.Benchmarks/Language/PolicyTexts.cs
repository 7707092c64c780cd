using System.Globalization;
using System.Text.RegularExpressions;
using PolicyKit.Zhejiang;

namespace PolicyKit.Benchmarks.Language;

/// <summary>Policies as officials have them: those of the rule pack again and again, each time with other names.</summary>
internal static partial class PolicyTexts
{
    /// <param name="bytes">Size in UTF-8.</param>
    public static string Make(int bytes) => TextOfSize.Fill(Paragraphs(), bytes);

    private static IEnumerable<string> Paragraphs()
    {
        string[] paragraphs = [.. ZhejiangPack.PolicyNames.Reverse().SelectMany(name => ZhejiangPack.ReadPolicy(name).Split("\n\n")).Select(p => p + "\n\n")];
        for (var copy = 1; ; copy++)
        {
            var number = copy.ToString(CultureInfo.InvariantCulture);
            foreach (var paragraph in paragraphs)
            {
                yield return LongName().Replace(paragraph, "${0}" + number);
            }
        }
    }

    // Units have fewer characters.
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{5,}")]
    private static partial Regex LongName();
}
