using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace PolicyKit.Cli.Output;

/// <summary>Runs long work with a progress bar and rows a second; where nobody watches, a plain line when it is done.</summary>
internal static class Work
{
    /// <param name="terminal">Where to show it.</param>
    /// <param name="title">What is done.</param>
    /// <param name="rows">How many rows there are; 0 where that is not known beforehand.</param>
    /// <param name="run">The work; it reports the rows done so far, or the share of them from 0 to 1 where <paramref name="rows"/> is 0.</param>
    /// <param name="rowsDone">How many rows there were.</param>
    public static T Run<T>(Terminal terminal, string title, long rows, Func<IProgress<double>, T> run, Func<T, long> rowsDone)
    {
        var clock = Stopwatch.StartNew();
        var result = terminal.IsInteractive ? WithBar(terminal, title, rows == 0 ? 1 : rows, run) : run(new Progress(_ => { }));
        var seconds = clock.Elapsed.TotalSeconds;
        var count = rowsDone(result);
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title}: {count:N0} {terminal.Words("rows", "行")}, {seconds:0.00} s, {count / Math.Max(seconds, 1e-6):N0} {terminal.Words("rows/s", "行/秒")}"));
        return result;
    }

    private static T WithBar<T>(Terminal terminal, string title, double total, Func<IProgress<double>, T> run) => terminal.Bars()
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpeedColumn(terminal.Words("rows/s", "行/秒")))
        .Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: total);
            return run(new Progress(done => task.Value = done));
        });

    // Reports at once, on the thread that reports: the order of reports is the order of the work.
    private sealed class Progress(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
