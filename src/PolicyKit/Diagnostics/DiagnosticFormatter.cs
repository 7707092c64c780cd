namespace PolicyKit.Diagnostics;

/// <summary>Writes diagnostics as compilers do, so that editors and build logs can follow them.</summary>
public static class DiagnosticFormatter
{
    private static readonly Localized[] Severities = [new("info", "信息"), new("warning", "警告"), new("error", "错误")];

    /// <summary><c>file(line,column): error PK0103: message</c> on one line.</summary>
    public static string ToLine(Diagnostic diagnostic, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var (path, start, _) = diagnostic.Location;
        var severity = Severities[(int)diagnostic.Severity].In(language);
        return $"{path}{start}: {severity} {diagnostic.Id}: {diagnostic.GetMessage(language)}";
    }
}
