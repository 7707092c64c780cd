using PolicyKit.Extraction.Measuring;

namespace PolicyKit.Cli;

/// <summary>Reads labels to hold statements against.</summary>
internal static class LabelFile
{
    /// <exception cref="UsageException">There is no such file, or a line of it is no label.</exception>
    public static IReadOnlyList<StatementLabel> Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"there is no file '{file}'", $"没有文件“{file}”");
        }

        try
        {
            return [.. StatementLabel.Read(File.ReadLines(file))];
        }
        catch (FormatException exception)
        {
            throw new UsageException($"'{file}' holds no labels as JSON Lines: line {exception.Message}", $"“{file}”不是JSON Lines标注文件：第{exception.Message}行");
        }
    }
}
