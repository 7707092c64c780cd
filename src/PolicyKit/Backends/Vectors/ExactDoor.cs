using PolicyKit.Numerics;
using PolicyKit.Results;

namespace PolicyKit.Backends.Vectors;

/// <summary>Exact values on demand: made at the first question, asked by one thread at a time.</summary>
internal sealed class ExactDoor(Func<IExactRows> open)
{
    private readonly Lock _gate = new();
    private IExactRows? _rows;

    /// <summary>The values of a number slot for rows where it is known.</summary>
    public Rational[] NumbersOf(int slot, ReadOnlyMemory<int> rows)
    {
        var values = new Rational[rows.Length];
        Ask(source =>
        {
            for (var i = 0; i < values.Length; i++)
            {
                var row = rows.Span[i];
                values[i] = source.Number(row, slot)
                    ?? throw new InvalidOperationException($"Row {row} is known to the engine but not to exact arithmetic.");
            }
        });
        return values;
    }

    /// <summary>Lets several questions be asked in one go.</summary>
    public void Ask(Action<IExactRows> questions)
    {
        lock (_gate)
        {
            questions(_rows ??= open());
        }
    }
}
