using System.Text.Unicode;
using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Csv;

/// <summary>Tells from a file's first bytes whether it can be a UTF-8 table.</summary>
internal static class Utf8Probe
{
    private const int ProbeLength = 64 * 1024;
    private const int LongestSequence = 4;

    /// <summary>Why the file cannot be read, or null if nothing speaks against it.</summary>
    public static Localized? Check(string path)
    {
        using var file = File.OpenRead(path);
        var buffer = new byte[ProbeLength];
        var length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return Check(buffer.AsSpan(0, length), isWhole: length < buffer.Length);
    }

    /// <summary>The same for bytes; unless they are the whole file, the last character may be cut.</summary>
    public static Localized? Check(ReadOnlySpan<byte> bytes, bool isWhole) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => FileFaults.Utf16,
        _ when bytes.Contains((byte)0) => FileFaults.Binary,
        _ => IsUtf8(bytes, isWhole) ? null : FileFaults.NotUtf8,
    };

    private static bool IsUtf8(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        for (var cut = 0; cut < LongestSequence && cut <= bytes.Length; cut++)
        {
            if (Utf8.IsValid(bytes[..^cut]))
            {
                return true;
            }

            if (isWhole)
            {
                return false;
            }
        }

        return false;
    }
}
