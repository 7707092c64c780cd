using System.Collections.Immutable;
using System.CommandLine;
using PolicyKit.Assessment;
using PolicyKit.Cli.Output;
using PolicyKit.Data;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit evaluate POLICY… --observations FILE.csv --records 家庭@2022=FILE.csv</c></summary>
internal static class EvaluateCommand
{
    public static Command Create(Func<Terminal> terminal)
    {
        var policy = PolicyFiles.Argument();
        var observations = new Option<string?>("--observations") { Description = "CSV of observations: region,indicator,year,comparator,value,unit,status,source. A policy of the pack has its own." };
        var records = new Option<string[]>("--records") { Description = "RECORD@YEAR=FILE.csv, as often as needed: records from which indicators are computed, and the year they stand for; that of --as-of where it is not given." };
        var region = new Option<string?>("--region") { Description = "The region; the policy's own where it is not given." };
        var allRegions = new Option<bool>("--all-regions") { Description = "Every region that is declared or observed, at once: how many targets of each have which outcome; as csv or json each outcome." };
        var asOf = PeriodOption.Create("--as-of", "The last period whose figures are taken, such as 2024, 2024Q3 or 2024-09; the policy's last year where it is not given.");
        var status = StatusOption.Create();
        var format = new Option<string>("--format") { Description = "table, json or csv.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong([.. OutcomeFormats.Names]);
        var command = new Command("evaluate", "Hold a region's figures against a policy's targets. Exit code 1 where a target is not met.") { policy, observations, records, region, allRegions, asOf, status, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(allRegions) && (result.GetValue(region) is not null || result.GetValue(asOf) is { EndsYear: false }))
            {
                result.AddError("--all-regions goes without --region, and with a whole year as --as-of.");
            }
        });
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(policy),
            parsed.GetValue(observations),
            parsed.GetValue(records) ?? [],
            new EvaluationOptions
            {
                Region = parsed.GetValue(region),
                AsOf = parsed.GetValue(asOf),
                LeastStatus = StatusOption.Read(parsed.GetRequiredValue(status)),
            },
            parsed.GetRequiredValue(format),
            parsed.GetValue(allRegions),
            terminal()));
        return command;
    }

    private static int Run(string[] names, string? file, string[] recordFiles, EvaluationOptions options, string format, bool allRegions, Terminal terminal)
    {
        if (PolicyFiles.Compile(names, terminal) is not { } policy)
        {
            return ExitCodes.Findings;
        }

        var files = recordFiles.Select(written => FindRecords(policy, written, options.AsOf?.Year)).ToList();
        var (observations, hasErrors) = ObservationFile.Read(names, file, files.Count == 0, policy.Units, terminal);
        var tables = files.ConvertAll(f => (f.Year, Table: f.Read(terminal)));
        if ((hasErrors && observations.IsEmpty) || tables.Exists(t => t.Table.Batch is null))
        {
            return ExitCodes.Findings;
        }

        hasErrors |= tables.Exists(t => t.Table.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
        var records = tables.ConvertAll(t => new RecordBatch(t.Table.Record.Name, t.Year!.Value, t.Table.Batch!));
        if (file is not null)
        {
            UnknownNames.Tell(policy, observations, terminal);
        }

        if (allRegions)
        {
            var all = policy.EvaluateRegions(observations, records, options: options);
            Tell(all.Findings, terminal);
            RegionsFormats.Write(format, all, all.Panel.LastYear, terminal);
            return hasErrors || all.Counts(all.Panel.LastYear).ContainsKey(TargetStatus.NotMet) ? ExitCodes.Findings : ExitCodes.Fine;
        }

        CheckRegion(policy, observations, tables.Select(t => t.Table), options.Region);
        var evaluation = policy.Evaluate(observations, records, options);
        Tell(evaluation.Findings, terminal);
        OutcomeFormats.Write(format, evaluation, terminal);
        return hasErrors || evaluation.Outcomes.Any(o => o.Status == TargetStatus.NotMet) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static void Tell(IEnumerable<Localized> findings, Terminal terminal)
    {
        foreach (var finding in findings)
        {
            terminal.Error.WriteLine(terminal.Words(finding));
        }
    }

    private static RecordFile FindRecords(Policy policy, string written, int? asOf)
    {
        var file = RecordFile.Parse(policy, written);
        if (!policy.Indicators.Any(i => i.Records.Contains(file.Record.Name)))
        {
            throw new UsageException($"no indicator of the policy is computed from records of '{file.Record}'", $"政策中没有由“{file.Record}”记录计算的指标");
        }

        return file.Year is null && asOf is null
            ? throw new UsageException(
                $"which year the records stand for is not said: write --records {file.Record}@YEAR=FILE.csv, or --as-of", $"没有说明记录所属年份，请写 --records {file.Record}@年份=文件.csv，或 --as-of")
            : file with { Year = file.Year ?? asOf };
    }

    // A misspelt region would only look like one without data.
    private static void CheckRegion(Policy policy, ImmutableArray<Observation> observations, IEnumerable<RecordTable> tables, string? region)
    {
        string[] known =
        [
            .. policy.Regions.Select(r => r.Name)
                .Concat(policy.Regions.Select(r => r.Code))
                .Concat(observations.Select(o => o.Region))
                .Concat(tables.SelectMany(RegionsIn))
                .Distinct(),
        ];
        if (region is not null && policy.FindRegion(region) is null && !known.Contains(region))
        {
            var suggestion = Spelling.Suggest(region, known).Text;
            throw new UsageException(
                $"neither the policy nor the data know a region '{region}'.{suggestion.English}", $"政策和数据中都没有地区“{region}”。{suggestion.Chinese}");
        }
    }

    private static IEnumerable<string> RegionsIn(RecordTable table) => table.Record.Fields
        .Where(f => f.Type.Kind == TypeKind.Region)
        .SelectMany(f => ((TextColumn)table.Batch!.Find(f.Name)!).Dictionary);
}
