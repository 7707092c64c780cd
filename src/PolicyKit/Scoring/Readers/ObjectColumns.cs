using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PolicyKit.Backends.Vectors;
using PolicyKit.Data;

namespace PolicyKit.Scoring.Readers;

/// <summary>Reads objects into columns, a few at a time, so that an object is near while all its properties are read.</summary>
internal static class ObjectColumns
{
    private const int Rows = 1 << 10;

    /// <summary>Reads objects.</summary>
    /// <param name="readers">The readers of their properties.</param>
    /// <param name="records">The objects; they stay in place meanwhile.</param>
    /// <param name="options">Threads, and cancellation.</param>
    /// <exception cref="ArgumentException">A record is null, or an enum's value has no name.</exception>
    public static unsafe ColumnBatch Read<T>(PropertyReader<T>[] readers, ReadOnlySpan<T> records, VectorOptions options)
    {
        var (count, worker) = (records.Length, -1);
        var pieces = (count + Rows - 1) / Rows;
        var workers = Math.Clamp(options.Threads, 1, Math.Max(pieces, 1));
        PropertyColumn<T>[] columns = [.. readers.Select(r => r.Begin(count, workers))];

        // Other threads reach the span by address, which pinning keeps the same.
        fixed (byte* pinned = &Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(records)))
        {
            var start = (nint)pinned;
            new Crew(options with { Threads = workers }).Share(pieces, () => Interlocked.Increment(ref worker), Fill, _ => { });

            void Fill(int worker, int piece)
            {
                var first = piece * Rows;
                ref var owner = ref Unsafe.Add(ref Unsafe.AsRef<T>((void*)start), first);
                var owners = MemoryMarshal.CreateReadOnlySpan(ref owner, Math.Min(Rows, count - first));
                for (var i = 0; default(T) is null && i < owners.Length; i++)
                {
                    _ = owners[i] ?? throw new ArgumentException($"Record {first + i} is null.", nameof(records));
                }

                foreach (var column in columns)
                {
                    column.Fill(owners, first, worker);
                }
            }
        }

        return new ColumnBatch([.. columns.Select(c => c.Finish())]);
    }
}
