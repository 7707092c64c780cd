using System.CommandLine;
using PolicyKit.Cli.Output;
using PolicyKit.Data.Csv;
using PolicyKit.Results;
using PolicyKit.Syntax;
using PolicyKit.Zhejiang;
using PolicyKit.Zhejiang.Synthetic;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit demo</c>: the whole way on real rules, with no input needed.</summary>
internal static class DemoCommand
{
    private const int DefaultCount = 1_000_000;
    private const string PlanName = "lishui-2025";
    private const string Annex = "附件";
    private const string Province = "浙江省";
    private const string RatingName = "mu-yield";
    private const string ScoreName = "亩均效益2022";

    public static Command Create(Func<Terminal> terminal)
    {
        var count = WholeNumber.Option("--count", "How many synthetic enterprises to score. Default: 1,000,000.", 1, int.MaxValue);
        var command = new Command("demo", "Evaluate the Lishui plan, then score and explain synthetic enterprises.") { count };
        command.SetAction(parsed => Run((int)(parsed.GetValue(count) ?? DefaultCount), terminal()));
        return command;
    }

    private static int Run(int count, Terminal terminal)
    {
        ShowPlan(terminal);
        ShowRating(count, terminal with { Error = terminal.Output, IsInteractive = terminal.HasColour });
        return ExitCodes.Fine;
    }

    private static void ShowPlan(Terminal terminal)
    {
        var policy = Policy.Parse(ZhejiangPack.ReadPolicy(PlanName), PlanName);
        using var reader = ZhejiangPack.OpenObservations();
        var (observations, _) = ObservationCsv.Read(reader, "zhejiang.csv", policy.Units);
        Heading(terminal, policy.Symbol.Name);
        var own = policy.Evaluate(observations);
        EvaluationReport.WriteTotals(own, terminal);
        EvaluationReport.WriteSummary(own, terminal);
        terminal.Output.WriteLine(terminal.Words(
            $"The sources state no figure of 丽水市 for these indicators. Held against the targets of the annex, those of {Province}:",
            $"所据来源没有丽水市这些指标的数值。以{Province}的公开数值对照附件的目标："));
        var yardstick = policy.Evaluate(observations, Province);
        OutcomeTable.Write(yardstick.Outcomes.Where(o => IsOfAnnex(o) && o.Status is not (TargetStatus.NoData or TargetStatus.NotAssessable)), terminal);
    }

    // What the text aims at are mostly totals of the city, which a province surpasses by its size.
    private static bool IsOfAnnex(TargetOutcome outcome) => outcome.Source.StartsWith(Annex, StringComparison.Ordinal);

    private static void ShowRating(int count, Terminal terminal)
    {
        var policy = PolicyCompilation.Create(SyntaxTree.Parse(ZhejiangPack.ReadPolicy(RatingName), RatingName)).ToPolicy();
        Heading(terminal, $"{policy.Symbol.Name}: {ScoreName}");
        var records = Work.Run(
            terminal, terminal.Words("generating synthetic enterprises", "生成合成企业"), 0, _ => EnterpriseGenerator.Generate(count, seed: 1), b => b.RowCount);
        var scorer = policy.Scorer(ScoreName, itemPoints: false);
        var scores = Work.Run(terminal, terminal.Words("scoring and grading", "评分定档"), 0, _ => scorer.Score(records), b => b.Count);
        terminal.Output.WriteLine(EnterpriseGenerator.Notice);
        GradeTable.Write(records, scores, "地区", terminal);
        if (BestTable.Write(records, scores, "编码", "地区", terminal) is { } best)
        {
            ExplanationTable.Write(scores.Explain(best), BestTable.TextOf(records, "编码", best), terminal);
        }
    }

    private static void Heading(Terminal terminal, string text)
    {
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"── {text} ──");
    }
}
