using System.Collections.Immutable;

namespace PolicyKit.Diagnostics;

/// <summary>Thrown by the façade when a policy has errors and the caller asked for a usable one.</summary>
public sealed class PolicyException : Exception
{
    /// <summary>Carries the diagnostics.</summary>
    public PolicyException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Select(d => d.ToString())))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>Every finding, warnings included, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
