namespace PolicyKit.Diagnostics;

/// <summary>What all diagnostics of one id have in common.</summary>
/// <param name="Id">The stable id, such as <c>PK0103</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">The message, with places for what was found and what was expected.</param>
/// <param name="Help">How to mend it, on a line of its own.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, Localized Message, Localized Help);
