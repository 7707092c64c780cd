using PolicyKit.Backends.Vectors.Fused;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>A program and the memory of a run, held in place until it is disposed.</summary>
internal sealed class PlainRun(RowLoop loop, Pinned[] externals) : IDisposable
{
    private readonly nint[] _addresses = [.. externals.Select(e => e.Address)];

    /// <summary>Computes whole words of rows, and says in the run's <see cref="Run.Odd"/> which of them it could not.</summary>
    public void Run(int first, int end) => loop(_addresses, first, end);

    public void Dispose()
    {
        foreach (var external in externals)
        {
            external.Dispose();
        }
    }
}
