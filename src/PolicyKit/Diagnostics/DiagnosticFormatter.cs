using System.Text;
using PolicyKit.Text;

namespace PolicyKit.Diagnostics;

/// <summary>Writes diagnostics as compilers do, so that editors and build logs can follow them.</summary>
public static class DiagnosticFormatter
{
    private const string Indent = "    ";

    private static readonly Localized[] Severities = [new("info", "信息"), new("warning", "警告"), new("error", "错误")];
    private static readonly Localized HelpLabel = new("help: ", "提示：");
    private static readonly Localized FixLabel = new("fix: ", "改正：");

    /// <summary><c>file(line,column): error PK0103: message</c> on one line.</summary>
    public static string ToLine(Diagnostic diagnostic, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var (path, start, _) = diagnostic.Location;
        var severity = Severities[(int)diagnostic.Severity].In(language);
        return $"{path}{start}: {severity} {diagnostic.Id}: {diagnostic.GetMessage(language)}";
    }

    /// <summary>The line of <see cref="ToLine"/>, the source line with carets under the span, the help and the fix; lines are parted by <c>\n</c>.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="text">The text that it is about; null for a finding about data, which is shown without its source.</param>
    /// <param name="language">The language of message and help.</param>
    public static string ToText(Diagnostic diagnostic, SourceText? text, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var written = new StringBuilder(ToLine(diagnostic, language));
        if (text is not null && diagnostic.Location.Span.End <= text.Length)
        {
            var (source, carets) = SourceExcerpt.Of(text, diagnostic.Location.Span);
            written.Append('\n').Append(Indent).Append(source).Append('\n').Append(Indent).Append(carets);
        }

        if (diagnostic.GetHelp(language) is { Length: > 0 } help)
        {
            written.Append('\n').Append(Indent).Append(HelpLabel.In(language)).Append(help);
        }

        foreach (var fix in diagnostic.Fixes)
        {
            written.Append('\n').Append(Indent).Append(FixLabel.In(language)).Append(fix.Title.In(language));
        }

        return written.ToString();
    }
}
