using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>Why a file is no table.</summary>
internal static class FileFaults
{
    public static readonly Localized Empty = new("it has no header line.", "没有表头。");
    public static readonly Localized Binary = new("it holds bytes that are no text.", "含有非文本字节。");
    public static readonly Localized Utf16 = new("it is UTF-16; save it as UTF-8.", "文件为UTF-16编码，请另存为UTF-8。");
    public static readonly Localized NotUtf8 = new("it is not UTF-8; save it as UTF-8.", "文件不是UTF-8编码，请另存为UTF-8。");
    public static readonly Localized NoFields = new("the record has no fields.", "该记录没有字段。");

    public static Diagnostic Unreadable(string path, Localized reason, int line = 1) =>
        Diagnostic.Create(DiagnosticDescriptors.UnreadableFile, Location.At(path, line, 1), reason);

    public static Diagnostic Unreadable(string path, Exception exception, int line = 1) =>
        Unreadable(path, new Localized(exception.Message, exception.Message), line);

    public static Localized TwoHeaders(string name) =>
        new($"two columns are named '{name}'.", $"有两列都名为“{name}”。");
}
