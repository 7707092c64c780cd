using System.Collections.Immutable;
using System.CommandLine;
using PolicyKit.Cli.Output;
using PolicyKit.Data;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;
using PolicyKit.Zhejiang;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit evaluate POLICY --observations FILE.csv</c></summary>
internal static class EvaluateCommand
{
    public static Command Create(Func<Terminal> terminal)
    {
        var policy = new Argument<string>("POLICY") { Description = "A policy file, or the name of a policy in the pack." };
        var observations = new Option<string?>("--observations") { Description = "CSV of observations: region,indicator,year,comparator,value,unit,status,source. A policy of the pack has its own." };
        var region = new Option<string?>("--region") { Description = "The region; the policy's own where it is not given." };
        var asOf = WholeNumber.Option("--as-of", "The last year whose figures are taken; the policy's last year where it is not given.", 1900, 2199);
        var format = new Option<string>("--format") { Description = "table, json or csv.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong([.. OutcomeFormats.Names]);
        var command = new Command("evaluate", "Hold a region's figures against a policy's targets. Exit code 1 where a target is not met.") { policy, observations, region, asOf, format };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(policy), parsed.GetValue(observations), parsed.GetValue(region), (int?)parsed.GetValue(asOf), parsed.GetRequiredValue(format), terminal()));
        return command;
    }

    /// <summary>The observations of a file, or of the pack for its own policies; what is wrong with them is printed.</summary>
    public static (ImmutableArray<Observation> Observations, bool HasErrors) ReadObservations(string policy, string? file, UnitCatalog units, Terminal terminal)
    {
        if (file is null && !PolicyFiles.IsOfPack(policy))
        {
            throw new UsageException("--observations FILE.csv is needed", "需要 --observations FILE.csv");
        }

        if (file is not null && !File.Exists(file))
        {
            throw new UsageException($"there is no file '{file}'", $"没有文件“{file}”");
        }

        using var packed = file is null ? ZhejiangPack.OpenObservations() : null;
        var (observations, diagnostics) = packed is null ? ObservationCsv.Read(file!, units) : ObservationCsv.Read(packed, "zhejiang.csv", units);
        DiagnosticPrinter.Print(diagnostics, terminal.Error, terminal.Language);
        return (observations, diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
    }

    private static int Run(string name, string? file, string? region, int? asOf, string format, Terminal terminal)
    {
        if (PolicyFiles.Compile(name, terminal) is not { } policy)
        {
            return ExitCodes.Findings;
        }

        var (observations, hasErrors) = ReadObservations(name, file, policy.Units, terminal);
        if (hasErrors && observations.IsEmpty)
        {
            return ExitCodes.Findings;
        }

        CheckRegion(policy, observations, region);
        var evaluation = policy.Evaluate(observations, region, asOf);
        foreach (var finding in evaluation.Findings)
        {
            terminal.Error.WriteLine(terminal.Words(finding));
        }

        OutcomeFormats.Write(format, evaluation, terminal);
        return hasErrors || evaluation.Outcomes.Any(o => o.Status == TargetStatus.NotMet) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    // A misspelt region would only look like one without data.
    private static void CheckRegion(Policy policy, ImmutableArray<Observation> observations, string? region)
    {
        string[] known = [.. policy.Regions.Select(r => r.Name).Concat(policy.Regions.Select(r => r.Code)).Concat(observations.Select(o => o.Region)).Distinct()];
        if (region is not null && !known.Contains(region))
        {
            var suggestion = Spelling.Suggest(region, known).Text;
            throw new UsageException(
                $"neither the policy nor the observations know a region '{region}'.{suggestion.English}", $"政策和观测值中都没有地区“{region}”。{suggestion.Chinese}");
        }
    }
}
