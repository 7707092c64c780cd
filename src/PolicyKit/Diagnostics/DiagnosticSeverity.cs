namespace PolicyKit.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Legal, but odd.</summary>
    Warning,

    /// <summary>The text or the data cannot be used as it stands.</summary>
    Error,
}
