using System.Collections.Immutable;
using System.CommandLine;
using PolicyKit.Backends.Vectors;
using PolicyKit.Cli.Output;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Scoring;
using PolicyKit.Symbols;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit score POLICY --records 企业=FILE.csv --out FILE.csv</c></summary>
internal static class ScoreCommand
{
    public static Command Create(Func<Terminal> terminal)
    {
        var policy = new Argument<string>("POLICY") { Description = "A policy file, or the name of a policy in the pack." };
        var records = new Option<string>("--records") { Description = "RECORD=FILE.csv: which kind of record is in which file.", Required = true };
        var file = new Option<string>("--out") { Description = "The CSV file to write: a row for each record, in order.", Required = true };
        var threads = WholeNumber.Option("--threads", "How many threads; all cores where it is not given.", 1, 1024);
        var command = new Command("score", "Score and grade records. Exit code 1 where a row is broken or has no result.") { policy, records, file, threads };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(policy), parsed.GetRequiredValue(records), parsed.GetRequiredValue(file), (int)(parsed.GetValue(threads) ?? Environment.ProcessorCount), terminal()));
        return command;
    }

    private static int Run(string name, string records, string file, int threads, Terminal terminal)
    {
        if (PolicyFiles.Compile(name, terminal) is not { } policy)
        {
            return ExitCodes.Findings;
        }

        var (record, path) = FindRecord(policy, records);
        OutputFile.Check(file);
        var table = Work.Run(
            terminal,
            terminal.Words($"reading {path}", $"读取{path}"),
            0,
            progress => RecordCsv.Read(path, record, progress),
            t => t.RowCount);
        DiagnosticPrinter.Print(table.Diagnostics, terminal.Error, terminal.Language);
        if (table.Batch is null)
        {
            return ExitCodes.Findings;
        }

        var scored = ScoreAll(policy, record, table, threads, terminal);
        var without = Work.Run(
            terminal,
            terminal.Words($"writing {file}", $"写入{file}"),
            table.RowCount,
            progress => ScoreCsv.Write(file, path, table, scored, terminal.Language, progress),
            _ => table.RowCount);
        DiagnosticPrinter.Print(without, terminal.Error, terminal.Language);
        return without.IsEmpty && table.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error) ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static (RecordSymbol Record, string Path) FindRecord(Policy policy, string records)
    {
        var parts = records.Split('=', 2);
        var known = string.Join(", ", policy.Records);
        if (parts.Length < 2)
        {
            throw new UsageException($"--records is RECORD=FILE.csv, with one of the policy's records ({known})", $"--records 的写法是 记录=文件.csv，政策中的记录有：{known}");
        }

        var record = policy.Records.FirstOrDefault(r => r.Name == parts[0])
            ?? throw new UsageException($"the policy has no record '{parts[0]}'; it has: {known}", $"政策中没有记录“{parts[0]}”，有：{known}");
        if (!policy.Scores.Any(s => s.Record == record))
        {
            throw new UsageException($"the policy has no score of '{record}'", $"政策中没有“{record}”的评分");
        }

        return File.Exists(parts[1]) ? (record, parts[1]) : throw new UsageException($"there is no file '{parts[1]}'", $"没有文件“{parts[1]}”");
    }

    private static ImmutableArray<ScoreBatch> ScoreAll(Policy policy, RecordSymbol record, RecordTable table, int threads, Terminal terminal) =>
    [
        .. policy.Scores.Where(s => s.Record == record).Select(score => Work.Run(
            terminal,
            terminal.Words($"scoring {score}", $"计算{score}"),
            table.RowCount,
            progress => policy.Scorer(score.Name).Score(table.Batch!, new VectorOptions { Threads = threads, Progress = new Whole(progress) }),
            b => b.Count)),
    ];

    private sealed class Whole(IProgress<double> progress) : IProgress<long>
    {
        public void Report(long value) => progress.Report(value);
    }
}
