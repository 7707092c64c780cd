using PolicyKit.Diagnostics;
using PolicyKit.Extraction;
using PolicyKit.Extraction.Writing;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Extraction;

public sealed class ExtractionProperties
{
    private static readonly string[] Sentences =
    [
        "到2025年，森林覆盖率达到62%，“一网通办”率达到95%以上。", "新增绿地10万亩、步道100公里。", "粮食产量、蔬菜产量分别达到650万吨、900万吨。", "城乡差距持续缩小。", "2020年，生产总值增长3.9%。",
        "实现城乡公交全覆盖，满意度位居全国前列。", "打造百亿级产业集群，实施千亿元工程。", "人均收入年均增长7%左右。", "公共充電樁達到５０００個。", "坚持绿色发展。",
    ];

    private static readonly string[] Furniture = ["— 12 —", "第3页 共20页", "江河省第十四个五年规划纲要", "", "    "];

    [ManyCases(200)]
    public void A_quote_is_what_stands_at_its_place(int[] choice)
    {
        var text = Join(choice, "\n");
        Assert.All(PlanExtractor.Extract(PolicyKit.Text.SourceText.From(text)).Statements, s => Assert.Equal(s.Quote, text.Substring(s.Start, s.Length)));
    }

    [ManyCases(200)]
    public void Any_text_gives_statements_at_places_and_a_policy_without_errors(string? text, int[] choice)
    {
        var mixed = $"{text}{Join(choice, text ?? "")}";
        var extraction = PlanExtractor.Extract(PolicyKit.Text.SourceText.From(mixed, "plan.txt"));

        Assert.All(extraction.Statements, s => Assert.Equal(s.Quote, mixed.Substring(s.Start, s.Length)));
        AssertCompiles(extraction);
    }

    [ManyCases(100)]
    public void Furniture_between_sentences_changes_nothing(int[] choice) =>
        Assert.Equal(ExtractionCheck.Statements(Join(choice, "\n")), ExtractionCheck.Statements(Join(choice, $"\n{string.Join('\n', Furniture)}\n")));

    [ManyCases(100)]
    public void Two_texts_say_what_each_of_them_says(int[] one, int[] other) =>
        Assert.Equal(
            ExtractionCheck.Statements(Join(one, "\n")).Concat(ExtractionCheck.Statements(Join(other, "\n"))),
            ExtractionCheck.Statements($"{Join(one, "\n")}\n\n{Join(other, "\n")}"));

    [ManyCases(100)]
    public void A_line_may_break_in_the_middle_of_a_sentence(int choice, int at)
    {
        var text = $"经济社会发展的主要目标是全省森林资源总量稳定增加，{Sentences[Math.Abs(choice % Sentences.Length)]}";
        var place = 16 + Math.Abs(at % (text.Length - 18));
        if (!char.IsDigit(text[place]) && text[place] is not ('“' or '２' or '５'))
        {
            Assert.Equal(ExtractionCheck.Statements(text), ExtractionCheck.Statements(text.Insert(place, "\n\n")));
        }
    }

    [Fact]
    public void A_draft_has_targets_and_comments_with_reasons()
    {
        using var writer = new StringWriter();
        PolicyDraft.Write(ExtractionCheck.Read("森林覆盖率达到62%。实施千亿元工程。2020年，城镇化率达到60%。"), writer, Language.English);
        var lines = writer.ToString().Split('\n');

        Assert.Contains("target 森林覆盖率 >= 62% by 2025", lines);
        Assert.Contains("// not a target: the number is part of a name", lines);
        Assert.Contains("// not a target: a figure that was measured", lines);
        Assert.Single(lines, l => l.StartsWith("target", StringComparison.Ordinal));
    }

    private static void AssertCompiles(PlanExtraction extraction)
    {
        using var writer = new StringWriter();
        PolicyDraft.Write(extraction, writer, Language.Chinese);
        Assert.DoesNotContain(PolicyCompilation.Create(SyntaxTree.Parse(writer.ToString())).Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    private static string Join(int[] choice, string separator) => string.Join(separator, choice.Select(c => Sentences[Math.Abs((long)c) % Sentences.Length]));
}
