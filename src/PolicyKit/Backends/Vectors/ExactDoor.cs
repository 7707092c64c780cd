using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors;

/// <summary>Exact values on demand: made at the first question, asked by one thread at a time.</summary>
internal sealed class ExactDoor(Func<IExactRows> open)
{
    private readonly Lock _gate = new();
    private IExactRows? _rows;

    /// <summary>Lets several questions be asked in one go.</summary>
    public void Ask(Action<IExactRows> questions)
    {
        lock (_gate)
        {
            questions(_rows ??= open());
        }
    }
}
