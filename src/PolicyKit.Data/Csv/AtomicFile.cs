namespace PolicyKit.Data.Csv;

/// <summary>A file that appears under its name only when it is complete; a file that it replaces gives it its permissions.</summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string _target;
    private readonly string _temporary;
    private bool _isCommitted;

    /// <summary>Begins the file, under another name beside its place.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <exception cref="IOException">No file can be made there.</exception>
    public AtomicFile(string path)
    {
        _target = Path.GetFullPath(path);
        if (Directory.Exists(_target))
        {
            throw new IOException($"'{path}' is a directory.");
        }

        _temporary = IsDeviceName(_target)
            ? _target
            : Path.Combine(Path.GetDirectoryName(_target)!, $".{Path.GetFileName(_target)}.{Path.GetRandomFileName()}.tmp");
        Stream = new FileStream(_temporary, IsDevice ? FileMode.Open : FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    /// <summary>Where the content goes.</summary>
    public FileStream Stream { get; }

    // A device is written to, never replaced.
    private bool IsDevice => _temporary == _target;

    /// <summary>Gives the file its name; the stream must hold everything.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (!IsDevice)
        {
            if (!OperatingSystem.IsWindows() && File.Exists(_target))
            {
                File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
            }

            File.Move(_temporary, _target, overwrite: true);
        }

        _isCommitted = true;
    }

    /// <summary>Without <see cref="Commit"/>, leaves no trace.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_isCommitted && !IsDevice)
        {
            File.Delete(_temporary);
        }
    }

    // Such as /dev/null; .NET does not tell devices from files, and /dev/shm holds plain files.
    private static bool IsDeviceName(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal) && File.Exists(path);
}
