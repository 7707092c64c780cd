using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Syntax;

namespace PolicyKit.Benchmarks.Language;

/// <summary>A figure of a parsing benchmark held against what it read: the bytes that its parameter <c>Bytes</c> says, or the tokens of its text.</summary>
internal sealed class ReadingColumn(string name, string legend, Func<BenchmarkReport, double, double?> figure) : IColumn
{
    public static readonly ReadingColumn Speed = new("MB/s", "Millions of bytes read a second", (report, bytes) => bytes / report.ResultStatistics?.Mean * 1000);

    public static readonly ReadingColumn Token = new(
        "ns/token", "Nanoseconds for each token of the text", (report, bytes) => report.ResultStatistics?.Mean / Tokens(report.BenchmarkCase, (int)bytes));

    public static readonly ReadingColumn Allocated = new(
        "Alloc/B", "Bytes allocated for each byte read", (report, bytes) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / bytes);

    public string Id => name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase] is { } report && figure(report, (int)benchmarkCase.Parameters["Bytes"]) is { } value
            ? value.ToString("0.0", CultureInfo.InvariantCulture)
            : "–";

    private static int Tokens(BenchmarkCase benchmarkCase, int bytes) =>
        benchmarkCase.Descriptor.WorkloadMethod.Name == nameof(ParsingBenchmarks.Roslyn)
            ? CSharpSyntaxTree.ParseText(CSharpTexts.Make(bytes)).GetRoot().DescendantTokens().Count()
            : SyntaxTree.Parse(PolicyTexts.Make(bytes)).Root.DescendantTokens().Count();
}
