namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>What doubles tell of a group's value: the value, that there is none, or neither.</summary>
internal readonly record struct Found
{
    // Of numbers over 1 six digits are to be sure.
    private const double LeastSure = 1.0 / (1 << 20);

    /// <summary>There is no value.</summary>
    public static Found Unknown => default;

    /// <summary>Exact arithmetic must tell.</summary>
    public static Found Open => new() { IsOpen = true };

    /// <summary>Whether exact arithmetic must tell.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>The value, if it is known.</summary>
    public Bounded? Value { get; private init; }

    /// <summary>A value; one that is out of range, or of which rounding has left next to nothing, is left open.</summary>
    public static Found Of(Bounded value) => value.IsFinite && (value.Error <= 1 || value.Error <= Math.Abs(value.Value) * LeastSure) ? new() { Value = value } : Open;
}
