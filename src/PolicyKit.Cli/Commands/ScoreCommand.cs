using System.Collections.Immutable;
using System.CommandLine;
using PolicyKit.Backends.Vectors;
using PolicyKit.Cli.Output;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Scoring;
using PolicyKit.Symbols;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit score POLICY… --records 企业=FILE.csv --out FILE.csv</c></summary>
internal static class ScoreCommand
{
    public static Command Create(Func<Terminal> terminal)
    {
        var policy = PolicyFiles.Argument();
        var records = new Option<string>("--records") { Description = "RECORD=FILE.csv: which kind of record is in which file.", Required = true };
        var file = new Option<string>("--out") { Description = "The CSV file to write: a row for each record, in order.", Required = true };
        var threads = WholeNumber.Option("--threads", "How many threads; all cores where it is not given.", 1, 1024);
        var command = new Command("score", "Score and grade records. Exit code 1 where a row is broken or has no result.") { policy, records, file, threads };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(policy), parsed.GetRequiredValue(records), parsed.GetRequiredValue(file), (int)(parsed.GetValue(threads) ?? Environment.ProcessorCount), terminal()));
        return command;
    }

    private static int Run(string[] names, string records, string file, int threads, Terminal terminal)
    {
        if (PolicyFiles.Compile(names, terminal) is not { } policy)
        {
            return ExitCodes.Findings;
        }

        var (record, year, path) = RecordFile.Parse(policy, records);
        if (year is not null)
        {
            throw new UsageException("scores have no year; write --records RECORD=FILE.csv", "评分没有年份，请写 --records 记录=文件.csv");
        }

        if (!policy.Scores.Any(s => s.Record == record))
        {
            throw new UsageException($"the policy has no score of '{record}'", $"政策中没有“{record}”的评分");
        }

        OutputFile.Check(file);
        var table = new RecordFile(record, year, path).Read(terminal);
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
