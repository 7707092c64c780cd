using System.CommandLine;
using PolicyKit.Cli.Output;
using PolicyKit.Symbols;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit assess POLICY… --observations FILE.csv</c></summary>
internal static class AssessCommand
{
    private const string Json = "json";

    public static Command Create(Func<Terminal> terminal)
    {
        var policy = PolicyFiles.Argument();
        var observations = new Option<string?>("--observations") { Description = "CSV of observations: region,indicator,year,comparator,value,unit,status,source. A policy of the pack has its own." };
        var assessment = new Option<string?>("--assessment") { Description = "The assessment; the policy's only one where it is not given." };
        var year = WholeNumber.Option("--year", "The year whose figures count; that of the assessment where it is not given.", 1900, 2199);
        var region = new Option<string?>("--explain") { Description = "A region, of which it is told why it has its total and place." };
        var status = StatusOption.Create();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", Json);
        var command = new Command("assess", "Assess regions by the figures of a year: marks, totals and places.") { policy, observations, assessment, year, region, status, format };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(policy),
            parsed.GetValue(observations),
            parsed.GetValue(assessment),
            (int?)parsed.GetValue(year),
            parsed.GetValue(region),
            StatusOption.Read(parsed.GetRequiredValue(status)),
            parsed.GetRequiredValue(format),
            terminal()));
        return command;
    }

    private static int Run(string[] names, string? file, string? assessment, int? year, string? region, FigureStatus least, string format, Terminal terminal)
    {
        if (PolicyFiles.Compile(names, terminal) is not { } policy)
        {
            return ExitCodes.Findings;
        }

        var symbol = Find(policy, assessment);
        if (year is null && symbol.Year is null)
        {
            throw new UsageException($"'{symbol}' has no year: write 'in YEAR' in the policy, or --year", $"“{symbol}”没有年份，请在政策中写“介于 年份”，或用 --year");
        }

        var (observations, hasErrors) = ObservationFile.Read(names, file, isNeeded: true, policy.Units, terminal);
        if (hasErrors && observations.IsEmpty)
        {
            return ExitCodes.Findings;
        }

        if (file is not null)
        {
            UnknownNames.Tell(policy, observations, terminal);
        }

        var result = policy.Assess(symbol.Name, observations, year, least);
        foreach (var finding in result.Findings)
        {
            terminal.Error.WriteLine(terminal.Words(finding));
        }

        var explained = region is null ? null : result.Regions.FirstOrDefault(r => r.Region.Name == (policy.FindRegion(region)?.Name ?? region))
            ?? throw new UsageException($"'{symbol}' does not assess '{region}'", $"“{symbol}”不考评“{region}”");
        if (format == Json)
        {
            AssessmentJson.Write(result, explained, terminal);
        }
        else
        {
            AssessmentTable.Write(result, explained, terminal);
        }

        return hasErrors ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static AssessmentSymbol Find(Policy policy, string? name)
    {
        var found = policy.Assessments.Where(a => name is null || a.Name == name).ToList();
        if (found.Count == 1)
        {
            return found[0];
        }

        var all = string.Join(", ", policy.Assessments);
        throw policy.Assessments.IsEmpty ? new UsageException("the policy has no assessment", "政策中没有考评")
            : name is null ? new UsageException($"the policy has several assessments; name one with --assessment: {all}", $"政策中有多个考评，请用 --assessment 指定：{all}")
            : new UsageException($"the policy has no assessment '{name}', only: {all}", $"政策中没有考评“{name}”，只有：{all}");
    }
}
