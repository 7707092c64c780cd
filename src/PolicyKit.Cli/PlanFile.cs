using System.Text;

namespace PolicyKit.Cli;

/// <summary>Reads the text of a plan.</summary>
internal static class PlanFile
{
    private const int LongestFile = 200_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark.</summary>
    /// <exception cref="UsageException">There is no such file, or it is empty, too long, or no text in UTF-8.</exception>
    public static string Read(string file)
    {
        if (Directory.Exists(file))
        {
            throw new UsageException($"'{file}' is a folder, not a file", $"“{file}”是文件夹，不是文件");
        }

        if (!File.Exists(file))
        {
            throw new UsageException($"there is no file '{file}'", $"没有文件“{file}”");
        }

        if (new FileInfo(file).Length > LongestFile)
        {
            throw new UsageException($"'{file}' is longer than {LongestFile / 1_000_000} MB; cut it into parts", $"“{file}”超过{LongestFile / 1_000_000}MB，请分成几部分");
        }

        var bytes = File.ReadAllBytes(file);
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (bytes.AsSpan().Contains((byte)0))
        {
            throw new UsageException(
                $"'{file}' is no plain text (it holds zero bytes); save the plan as a text file in UTF-8",
                $"“{file}”不是纯文本（含有零字节），请将规划另存为UTF-8文本文件");
        }

        var text = Decode(bytes.AsSpan(start), file);
        return string.IsNullOrWhiteSpace(text) ? throw new UsageException($"'{file}' is empty", $"“{file}”是空文件") : text;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string file)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"'{file}' is not UTF-8 (perhaps GB18030 or a PDF); save it as UTF-8", $"“{file}”不是UTF-8编码（可能是GB18030或PDF），请另存为UTF-8");
        }
    }
}
