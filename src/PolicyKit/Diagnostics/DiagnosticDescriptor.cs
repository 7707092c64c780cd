using System.Text.RegularExpressions;

namespace PolicyKit.Diagnostics;

/// <summary>What all diagnostics of one id have in common.</summary>
/// <param name="Id">The stable id, such as <c>PK0103</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">The kind of finding in a few words.</param>
/// <param name="Message">The message, with places for what was found and what was expected.</param>
/// <param name="Help">How to mend it, on a line of its own.</param>
public sealed partial record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, Localized Title, Localized Message, Localized Help)
{
    /// <summary>A short text in which it, and nothing else, is found.</summary>
    public DiagnosticExample Example => DiagnosticExamples.Of(Id);

    /// <summary>The help where no certain finding is at hand: with <c>…</c> for its words.</summary>
    public string GeneralHelp(Language language = Language.English) => Place().Replace(Help.In(language), "…");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
