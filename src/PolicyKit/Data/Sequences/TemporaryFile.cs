using Microsoft.Win32.SafeHandles;

namespace PolicyKit.Data.Sequences;

/// <summary>A file that is gone when it is closed.</summary>
internal static class TemporaryFile
{
    /// <summary>Makes a new one.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static SafeFileHandle Open(string folder)
    {
        var path = Path.Combine(folder, $"policykit-{Guid.NewGuid():N}.tmp");
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
        {
            // A file without a name is gone even if the process is killed.
            File.Delete(path);
        }

        return handle;
    }
}
