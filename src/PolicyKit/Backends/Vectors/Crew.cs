using System.Runtime.ExceptionServices;

namespace PolicyKit.Backends.Vectors;

/// <summary>Some threads that share out pieces of work; which thread does which piece must not matter.</summary>
internal sealed class Crew(VectorOptions options)
{
    private readonly Lock _gate = new();

    /// <summary>From how many rows on it works with compiled loops.</summary>
    public long CompileFrom => options.CompileFrom;

    /// <summary>A crew of one thread, that takes the pieces in order.</summary>
    public Crew One() => new(options with { Threads = 1 });

    /// <summary>Does pieces 0 to <paramref name="count"/> - 1. Each thread makes itself a tool first, and gives it back at the end.</summary>
    public void Share<TTool>(int count, Func<TTool> take, Action<TTool, int> work, Action<TTool> giveBack)
    {
        var next = -1;
        Side(Math.Clamp(options.Threads, 1, Math.Max(count, 1)), () =>
        {
            var tool = take();
            for (var piece = Interlocked.Increment(ref next); piece < count; piece = Interlocked.Increment(ref next))
            {
                options.Cancellation.ThrowIfCancellationRequested();
                work(tool, piece);
            }

            giveBack(tool);
        });
    }

    /// <summary>Does pieces 0 to <paramref name="count"/> - 1.</summary>
    public void Share(int count, Action<int> work) => Share(count, () => work, (w, piece) => w(piece), _ => { });

    /// <summary>Tells how many rows are done, in rising order.</summary>
    public void Report(ref long done, long more, Func<long, long> rows)
    {
        if (options.Progress is not null)
        {
            lock (_gate)
            {
                done += more;
                options.Progress.Report(rows(done));
            }
        }
    }

    private static void Side(int threads, Action work)
    {
        if (threads == 1)
        {
            work();
            return;
        }

        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => work());
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.Flatten().InnerExceptions[0]);
        }
    }
}
