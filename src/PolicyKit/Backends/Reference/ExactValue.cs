using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Backends.Reference;

/// <summary>A value, or the reasons why it is unknown.</summary>
/// <param name="Value">A <see cref="Rational"/>, bool or string; null where it is unknown.</param>
/// <param name="Reasons">Why it is unknown; empty where it is known.</param>
internal readonly record struct ExactValue(object? Value, ImmutableArray<Localized> Reasons)
{
    public bool IsKnown => Value is not null;

    public Rational Number => (Rational)Value!;

    public static ExactValue Of(object value) => new(value, []);

    public static ExactValue Unknown(Localized reason) => new(null, [reason]);

    /// <summary>Unknown for all the reasons for which these are.</summary>
    public static ExactValue Unknown(params ReadOnlySpan<ExactValue> causes)
    {
        var reasons = ImmutableArray.CreateBuilder<Localized>();
        foreach (var cause in causes)
        {
            reasons.AddRange(cause.IsKnown ? [] : cause.Reasons.Except(reasons));
        }

        return new ExactValue(null, reasons.ToImmutable());
    }
}
