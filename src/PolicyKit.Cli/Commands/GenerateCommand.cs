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
        var count = new Option<int>("--count") { Description = "How many records.", Required = true };
        count.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--count needs a whole number from 1.");
            }
        });
        var seed = new Option<long>("--seed") { Description = "The same seed gives the same records.", DefaultValueFactory = _ => 1 };
        var file = new Option<string>("--out") { Description = "The CSV file to write.", Required = true };
        var command = new Command("generate", "Write synthetic records, calibrated to published figures.") { kind, count, seed, file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(kind), parsed.GetValue(count), parsed.GetValue(seed), parsed.GetRequiredValue(file), terminal()));
        return command;
    }

    private static int Run(string kind, int count, long seed, string file, Terminal terminal)
    {
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
