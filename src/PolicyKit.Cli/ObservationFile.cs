using System.Collections.Immutable;
using PolicyKit.Cli.Output;
using PolicyKit.Data;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Zhejiang;

namespace PolicyKit.Cli;

/// <summary>The observations that a command is given.</summary>
internal static class ObservationFile
{
    /// <summary>The observations of a file, or of the pack for its own policies; what is wrong with them is printed.</summary>
    /// <param name="policies">The policy files, or their names in the pack.</param>
    /// <param name="file">The file; null where none is named.</param>
    /// <param name="isNeeded">Whether there is nothing to do without observations.</param>
    /// <param name="units">The units that they may use.</param>
    /// <param name="terminal">Where to print.</param>
    public static (ImmutableArray<Observation> Observations, bool HasErrors) Read(IEnumerable<string> policies, string? file, bool isNeeded, UnitCatalog units, Terminal terminal)
    {
        if (file is null && !policies.All(PolicyFiles.IsOfPack))
        {
            return !isNeeded ? ([], false) : throw new UsageException("--observations FILE.csv is needed", "需要 --observations FILE.csv");
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
}
