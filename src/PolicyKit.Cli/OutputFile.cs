namespace PolicyKit.Cli;

/// <summary>Looks at where a file is to be written before the work for it begins.</summary>
internal static class OutputFile
{
    /// <exception cref="UsageException">There is no folder for the file, or it is a folder itself.</exception>
    public static void Check(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"there is no folder '{folder}' to write into", $"没有可写入的文件夹“{folder}”");
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"'{path}' is a folder, not a file", $"“{path}”是文件夹，不是文件");
        }
    }
}
