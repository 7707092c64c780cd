using System.Collections.Immutable;

namespace PolicyKit.Diagnostics;

/// <summary>One finding about a policy text or a data file.</summary>
/// <param name="Descriptor">Which kind of finding.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">The words that fill the message's places.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, ImmutableArray<object> Arguments)
{
    /// <summary>The stable id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>How to mend it, where that is certain; mostly none.</summary>
    public ImmutableArray<CodeFix> Fixes { get; init; } = [];

    /// <summary>Makes a diagnostic.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<object> arguments) =>
        new(descriptor, location, [.. arguments]);

    /// <summary>The message in a language.</summary>
    public string GetMessage(Language language = Language.English) => Descriptor.Message.In(language, Arguments.AsSpan());

    /// <summary>How to mend it, in a language; may be empty.</summary>
    public string GetHelp(Language language = Language.English) => Descriptor.Help.In(language, Arguments.AsSpan());

    /// <summary><c>file(line,column): error PK0103: message</c></summary>
    public override string ToString() => DiagnosticFormatter.ToLine(this);
}
