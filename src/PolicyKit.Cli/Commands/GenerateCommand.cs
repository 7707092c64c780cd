using System.CommandLine;
using PolicyKit.Cli.Output;
using PolicyKit.Data;
using PolicyKit.Data.Csv;
using PolicyKit.Zhejiang.Synthetic;

namespace PolicyKit.Cli.Commands;

/// <summary><c>policykit generate enterprises --count N --seed S --out FILE.csv</c></summary>
internal static class GenerateCommand
{
    private static readonly Dictionary<string, (Func<int, long, ColumnBatch> Make, string Notice)> Kinds = new(StringComparer.Ordinal)
    {
        ["enterprises"] = ((count, seed) => EnterpriseGenerator.Generate(count, seed), EnterpriseGenerator.Notice),
        ["households"] = ((count, seed) => HouseholdGenerator.Generate(count, seed), HouseholdGenerator.Notice),
    };

    public static Command Create(Func<Terminal> terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "enterprises or households." };
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var count = WholeNumber.Option("--count", "How many records.", 1, int.MaxValue);
        count.Required = true;
        var seed = WholeNumber.Option("--seed", "The same seed gives the same records. Default: 1.", long.MinValue, long.MaxValue);
        var file = new Option<string>("--out") { Description = "The CSV file to write.", Required = true };
        var command = new Command("generate", "Write synthetic records, calibrated to published figures.") { kind, count, seed, file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(kind), (int)parsed.GetValue(count)!.Value, parsed.GetValue(seed) ?? 1, parsed.GetRequiredValue(file), terminal()));
        return command;
    }

    private static int Run(string kind, int count, long seed, string file, Terminal terminal)
    {
        OutputFile.Check(file);
        var (make, notice) = Kinds[kind];
        var batch = make(count, seed);
        Work.Run(
            terminal,
            terminal.Words($"writing {file}", $"写入{file}"),
            count,
            progress =>
            {
                BatchCsv.Write(file, batch, notice, progress);
                return batch;
            },
            b => b.RowCount);
        return ExitCodes.Fine;
    }
}
